/** How often the phrases of packs were put in, changed before sending, or passed over. Counts only, on this machine. */
import * as v from 'valibot';
import { setting } from './setting.ts';

const MOST_COUNTED = 2_000;
const amount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

const countsSchema = v.strictObject({
  /** Nothing is counted until the person switches it on. */
  on: v.boolean(),
  phrases: v.pipe(
    v.array(
      v.strictObject({
        /** The pack's name and the phrase's id, as the engine names them: "Ours/late-parcel". */
        phrase: v.pipe(v.string(), v.maxLength(170)),
        inserted: amount,
        /** Inserted, and changed before it was sent. */
        edited: amount,
        /** Offered first, and another was taken. */
        dismissed: amount,
      }),
    ),
    v.maxLength(MOST_COUNTED),
  ),
});
export type PhraseCounts = v.InferOutput<typeof countsSchema>;
export type Counted = 'inserted' | 'edited' | 'dismissed';

export const phraseCounts = setting<PhraseCounts>({
  key: 'phrase-counts',
  version: 1,
  schema: countsSchema,
  fallback: { on: false, phrases: [] },
});

/** The counts after one more; unchanged while counting is off. The phrase counted last stands last. */
export function withCount(counts: PhraseCounts, phrase: string, what: Counted): PhraseCounts {
  if (!counts.on) return counts;
  const known = counts.phrases.find((each) => each.phrase === phrase);
  const next = { ...(known ?? { phrase, inserted: 0, edited: 0, dismissed: 0 }) };
  next[what] += 1;
  const others = counts.phrases.filter((each) => each !== known);
  return { ...counts, phrases: [...others, next].slice(-MOST_COUNTED) };
}
