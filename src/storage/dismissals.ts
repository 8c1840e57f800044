/** How often a finding was ignored for the same words. The words are not kept: only a number made of them. */
import * as v from 'valibot';
import { setting } from './setting.ts';

const MOST_DISMISSALS = 1000;
/** A finding that was ignored this often for the same words is not shown again. */
export const QUIET_AFTER = 2;

const dismissalsSchema = v.pipe(
  v.array(
    v.strictObject({
      check: v.pipe(v.string(), v.maxLength(80)),
      phrase: v.pipe(v.string(), v.regex(/^[0-9a-z]{1,7}$/)),
      times: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(QUIET_AFTER)),
    }),
  ),
  v.maxLength(MOST_DISMISSALS),
);
/** Oldest first; the oldest go when there are too many. */
export type Dismissals = v.InferOutput<typeof dismissalsSchema>;

export const dismissals = setting<Dismissals>({
  key: 'dismissals',
  version: 1,
  schema: dismissalsSchema,
  fallback: [],
});

/** The dismissals after one more, or with one taken back (`by` of -1). */
export function withDismissal(known: Dismissals, check: string, phrase: string, by: 1 | -1): Dismissals {
  const others = known.filter((each) => each.check !== check || each.phrase !== phrase);
  const times = Math.min(timesDismissed(known, check, phrase) + by, QUIET_AFTER);
  return times > 0 ? [...others, { check, phrase, times }].slice(-MOST_DISMISSALS) : others;
}

export function timesDismissed(known: Dismissals, check: string, phrase: string): number {
  return known.find((each) => each.check === check && each.phrase === phrase)?.times ?? 0;
}

/**
 * A number made of a phrase, whatever its case, spaces and quotation marks, in base 36: 32 bits of FNV-1a (Fowler,
 * Noll and Vo). Countless phrases share each number, so none can be read out of it. Null where there are no words.
 */
export function phraseNumber(quote: string): string | null {
  const words = quote
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (words === '') return null;
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}
