/** Text Blaze's JSON: folders of snippets, each with a name, a shortcut and its words as text or HTML. */
import * as v from 'valibot';
import { mapPlaceholders } from './placeholders.ts';
import { bodyOf, type Dropped, type Imported, phrasesOf, type Snippet } from './snippet.ts';

const snippetSchema = v.object({
  name: v.optional(v.string()),
  shortcut: v.optional(v.string()),
  text: v.optional(v.string()),
  html: v.optional(v.string()),
  content: v.optional(
    v.union([v.string(), v.object({ text: v.optional(v.string()), html: v.optional(v.string()) })]),
  ),
});
const folder = v.object({ snippets: v.array(v.unknown()) });
const fileSchema = v.union([
  v.pipe(
    v.object({ folders: v.array(folder) }),
    v.transform(({ folders }) => folders.flatMap(({ snippets }) => snippets)),
  ),
  v.pipe(
    folder,
    v.transform(({ snippets }) => snippets),
  ),
  v.pipe(
    v.array(folder),
    v.transform((folders) => folders.flatMap(({ snippets }) => snippets)),
  ),
]);
/** {formtext: name=first name; default=…} is a field; {cursor} is nothing here; other commands cannot be kept. */
const FIELD = /\{formtext:\s*(?:[^{}]*?\bname=)?([^;{}=]{1,60})(?:;[^{}]*)?\}/g;
const COMMAND =
  /\{(?:[a-z]+:[^{}]*|=[^{}]*|clipboard|key|if|else|endif|repeat|endrepeat|site|user|note|endnote)\}/i;

/** Phrases of an export. Throws an error in plain words where it is none. */
export function importTextBlaze(value: unknown, plainText: (html: string) => string): Imported {
  const parsed = v.safeParse(fileSchema, value);
  if (!parsed.success) throw new Error('This is no Text Blaze export: it needs "folders" or "snippets".');
  const dropped: Dropped[] = [];
  const snippets = parsed.output.flatMap((raw, index) => snippetOf(raw, index, plainText, dropped) ?? []);
  return phrasesOf(snippets, dropped);
}

function snippetOf(
  raw: unknown,
  index: number,
  plainText: (html: string) => string,
  dropped: Dropped[],
): Snippet | null {
  const parsed = v.safeParse(snippetSchema, raw);
  const snippet = parsed.success ? parsed.output : {};
  const where = snippet.name ?? snippet.shortcut ?? `snippet ${index + 1}`;
  const content = typeof snippet.content === 'string' ? { text: snippet.content } : snippet.content;
  const html = snippet.html ?? content?.html;
  const words = snippet.text ?? content?.text ?? (html === undefined ? undefined : plainText(html));
  if (words === undefined) {
    dropped.push({ where, what: 'it holds no words; left out' });
    return null;
  }
  const { text, unknown } = mapPlaceholders(bodyOf(words.replace(/\{cursor\}/gi, ''), where, dropped), FIELD);
  if (unknown.length > 0 || COMMAND.test(text)) {
    dropped.push({ where, what: `${unknown.join(' ') || 'its commands'} cannot be kept here; left out` });
    return null;
  }
  return {
    text,
    ...(snippet.name ? { title: snippet.name } : {}),
    ...(snippet.shortcut ? { shortcut: snippet.shortcut } : {}),
  };
}
