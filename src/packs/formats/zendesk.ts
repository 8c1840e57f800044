/** Zendesk macros, as its API exports them: `{"macros": [{"title", "active", "actions": [{"field", "value"}]}]}`. */
import * as v from 'valibot';
import type { Pack } from '../schema.ts';
import { closeSlots, mapPlaceholders, openSlots } from './placeholders.ts';
import { bodyOf, type Dropped, type Imported, phrasesOf, type Snippet } from './snippet.ts';
import { readTags, tagsOf } from './tags.ts';

const macroSchema = v.object({
  title: v.string('a macro needs a "title"'),
  active: v.optional(v.boolean(), true),
  description: v.nullish(v.string()),
  actions: v.array(v.object({ field: v.string(), value: v.unknown() }), 'a macro needs "actions", a list'),
});
const fileSchema = v.union([
  v.pipe(
    v.object({ macros: v.array(macroSchema) }),
    v.transform(({ macros }) => macros),
  ),
  v.pipe(
    v.object({ macro: macroSchema }),
    v.transform(({ macro }) => [macro]),
  ),
  v.array(macroSchema),
]);
type Macro = v.InferOutput<typeof macroSchema>;

const PLACEHOLDER = /\{\{\s*([^{}]{1,80}?)\s*\}\}/g;
const LIQUID = /\{%[^%]*%\}/;
const FIRST_NAME = '{{ticket.requester.first_name}}';
const TAGS = 'Attune: ';

/**
 * Phrases of the public comments of macros. Throws an error in plain words where it is no export of macros.
 * @param plainText turns HTML into its words, by the platform's own parser
 */
export function importZendesk(value: unknown, plainText: (html: string) => string): Imported {
  const parsed = v.safeParse(fileSchema, value);
  if (!parsed.success) {
    throw new Error('This is no Zendesk export of macros: it needs "macros", each with a title and actions.');
  }
  const dropped: Dropped[] = [];
  const snippets = parsed.output.flatMap((macro) => snippetOf(macro, plainText, dropped) ?? []);
  return phrasesOf(snippets, dropped);
}

function snippetOf(macro: Macro, plainText: (html: string) => string, dropped: Dropped[]): Snippet | null {
  const where = macro.title;
  const comment = macro.actions.find(
    ({ field }) => field === 'comment_value' || field === 'comment_value_html',
  );
  const others = macro.actions.filter((action) => action !== comment).map(({ field }) => field);
  if (others.length > 0) {
    dropped.push({ where, what: `what it does to the ticket (${[...new Set(others)].join(', ')})` });
  }
  const raw = wordsOf(comment?.value);
  if (comment === undefined || raw === null) {
    dropped.push({ where, what: 'it writes no comment; left out' });
    return null;
  }
  const words = comment.field === 'comment_value_html' ? plainText(raw) : raw;
  const { text, unknown } = mapPlaceholders(bodyOf(words, where, dropped), PLACEHOLDER);
  if (unknown.length > 0 || LIQUID.test(text)) {
    const what = unknown.length > 0 ? unknown.join(' ') : 'its conditions';
    dropped.push({ where, what: `${what} has no slot here; left out` });
    return null;
  }
  const tags = macro.description?.startsWith(TAGS) ? macro.description.slice(TAGS.length).split(' ') : [];
  const purpose = readTags(tags);
  return {
    ...(where === purpose.id ? {} : { title: where }),
    text: closeSlots(text),
    ...(macro.active ? {} : { active: false }),
    ...purpose,
  };
}

/** A comment's value is its text, or a list of channel and text. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? (value.findLast((each) => typeof each === 'string') ?? null) : null;
}

/** The phrases of a pack as macros. */
export function exportZendesk(pack: Pack): { value: unknown; dropped: Dropped[] } {
  const macros = pack.phrases.map((phrase) => ({
    title: phrase.title ?? phrase.id,
    active: phrase.active ?? true,
    description: TAGS + tagsOf(phrase).join(' '),
    actions: [{ field: 'comment_value', value: openSlots(phrase.text.replaceAll('{name}', FIRST_NAME)) }],
    restriction: null,
  }));
  const dropped = pack.phrases
    .filter(({ shortcut }) => shortcut !== undefined)
    .map(({ id }) => ({ where: id, what: 'its shortcut; a macro has none' }));
  return { value: { macros, next_page: null, previous_page: null, count: macros.length }, dropped };
}
