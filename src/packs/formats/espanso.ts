/** Espanso's match files, in YAML. What runs a program or a script there is refused here. */
import * as v from 'valibot';
import { isAlias, parseDocument, stringify, visit } from 'yaml';
import type { Pack } from '../schema.ts';
import { mapPlaceholders, writeSlots } from './placeholders.ts';
import { type Dropped, type Imported, phrasesOf, type Snippet } from './snippet.ts';
import { readTags, tagsOf } from './tags.ts';

const matchSchema = v.object({
  trigger: v.optional(v.string()),
  triggers: v.optional(v.array(v.string())),
  regex: v.optional(v.unknown()),
  replace: v.optional(v.string()),
  form: v.optional(v.string()),
  label: v.optional(v.string()),
  search_terms: v.optional(v.array(v.string()), []),
  vars: v.optional(v.array(v.object({ name: v.string(), type: v.string() })), []),
});
const fileSchema = v.object({
  matches: v.array(v.unknown(), 'no list of "matches"'),
  global_vars: v.optional(v.array(v.object({ name: v.string(), type: v.string() })), []),
});
const RUNS: ReadonlySet<string> = new Set(['shell', 'script']);
const FIELD = /\[\[\s*([^[\]]{1,80}?)\s*\]\]/g;
const VARIABLE = /\{\{\s*([^{}]{1,80}?)\s*\}\}/g;

/** Phrases of a match file. Throws an error in plain words where it is none. */
export function importEspanso(yaml: string): Imported {
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error) throw new Error(`This YAML cannot be read: ${error.message.split('\n')[0] ?? ''}`);
  let aliased = false;
  visit(document, (_key, node) => {
    if (!isAlias(node)) return undefined;
    aliased = true;
    return visit.BREAK;
  });
  if (aliased) throw new Error('This YAML points to other parts of itself (&name, *name); write them out.');
  const parsed = v.safeParse(fileSchema, document.toJS());
  if (!parsed.success) throw new Error('This is no espanso match file: it needs "matches", a list.');
  const dropped: Dropped[] = [];
  const running = parsed.output.global_vars.filter(({ type }) => RUNS.has(type)).map(({ name }) => name);
  for (const name of running) dropped.push({ where: name, what: 'a variable that runs a program; refused' });
  const snippets = parsed.output.matches.flatMap((raw, index) => snippetOf(raw, index, dropped) ?? []);
  return phrasesOf(snippets, dropped);
}

function snippetOf(raw: unknown, index: number, dropped: Dropped[]): Snippet | null {
  const parsed = v.safeParse(matchSchema, raw);
  const match = parsed.success ? parsed.output : null;
  const shortcut = match?.trigger ?? match?.triggers?.[0];
  const where = match?.label ?? shortcut ?? `match ${index + 1}`;
  const refuse = (what: string) => {
    dropped.push({ where, what });
    return null;
  };
  const words = match?.replace ?? match?.form;
  if (!match || words === undefined) return refuse('it puts in no plain text; left out');
  if (match.vars.some(({ type }) => RUNS.has(type))) return refuse('it runs a program; refused');
  if (match.regex !== undefined) return refuse('it is found by a pattern; left out');
  const [, ...otherTriggers] = match.triggers ?? [];
  if (otherTriggers.length > 0)
    dropped.push({ where, what: `its other triggers (${otherTriggers.join(' ')})` });
  const fields = mapPlaceholders(words.replaceAll('$|$', ''), FIELD);
  const { text, unknown } = mapPlaceholders(fields.text, VARIABLE);
  const without = [...fields.unknown, ...unknown];
  if (without.length > 0) return refuse(`${without.join(' ')} has no slot here; left out`);
  const purpose = readTags(match.search_terms);
  return {
    text,
    ...(match.label ? { title: match.label } : {}),
    ...(shortcut && shortcut !== triggerFor(purpose.id) ? { shortcut } : {}),
    ...purpose,
  };
}

/** What stands in for a shortcut where a phrase has none. */
const triggerFor = (id: string | undefined) => `:${id ?? ''}`;

/** The phrases of a pack as a match file; slots become fields of a form. */
export function exportEspanso(pack: Pack): { text: string; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const matches = pack.phrases.flatMap((phrase) => {
    if (phrase.active === false) {
      dropped.push({ where: phrase.id, what: 'it is switched off, which espanso cannot say; left out' });
      return [];
    }
    const text = writeSlots(phrase.text, (slot) => `[[${slot}]]`);
    return [
      {
        trigger: phrase.shortcut ?? triggerFor(phrase.id),
        ...(text === phrase.text ? { replace: text } : { form: text }),
        ...(phrase.title ? { label: phrase.title } : {}),
        search_terms: tagsOf(phrase),
      },
    ];
  });
  return { text: stringify({ matches }), dropped };
}
