/** Open slots of a statement: where they stand, what fills them, and the text that comes of it. */
import type { Suggestion } from '../engine/types.ts';

/** A stretch of fixed words, or a slot for the agent to fill. */
export type Segment = { kind: 'words'; text: string } | { kind: 'slot'; name: string };
export type SlotValues = ReadonlyMap<string, string>;

/** Longest value that a slot takes, in UTF-16 code units. */
export const LONGEST_VALUE = 200;

/**
 * Cuts a statement at its open slots. Only `[name]` of the names in `open` counts, in their order:
 * other brackets are the customer's own words.
 */
export function segmentsOf({ text, open }: Pick<Suggestion, 'text' | 'open'>): Segment[] {
  const segments: Segment[] = [];
  let cursor = 0;
  for (const name of open) {
    const mark = `[${name}]`;
    const at = text.indexOf(mark, cursor);
    if (at < 0) continue;
    if (at > cursor) segments.push({ kind: 'words', text: text.slice(cursor, at) });
    segments.push({ kind: 'slot', name });
    cursor = at + mark.length;
  }
  if (cursor < text.length) segments.push({ kind: 'words', text: text.slice(cursor) });
  return segments;
}

/** A slot's value as it will stand in the sentence: one line, no full stop of its own. */
export function tidyValue(value: string): string {
  return value.slice(0, LONGEST_VALUE).replace(/\s+/g, ' ').trim().replace(/\.$/, '');
}

/** Names of the slots that are still empty, in the order of the sentence. */
export function missingSlots(suggestion: Pick<Suggestion, 'text' | 'open'>, values: SlotValues): string[] {
  return segmentsOf(suggestion).flatMap((segment) =>
    segment.kind === 'slot' && tidyValue(values.get(segment.name) ?? '') === '' ? [segment.name] : [],
  );
}

/** The statement with its slots filled, or null while one is empty. */
export function fillSlots(suggestion: Pick<Suggestion, 'text' | 'open'>, values: SlotValues): string | null {
  if (missingSlots(suggestion, values).length > 0) return null;
  return segmentsOf(suggestion)
    .map((segment) => (segment.kind === 'words' ? segment.text : tidyValue(values.get(segment.name) ?? '')))
    .join('');
}

/** What to offer for the slot that is being filled, until the agent writes something of their own. */
export function choicesFor(
  { choices }: Pick<Suggestion, 'choices'>,
  slot: string | null,
  values: SlotValues,
): string[] {
  const offered = slot !== null && Object.hasOwn(choices, slot) ? (choices[slot] ?? []) : [];
  const value = (slot !== null && values.get(slot)) || '';
  return value === '' || offered.includes(value) ? offered : [];
}
