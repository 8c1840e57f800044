import { type Cue, compileCue, isNegated, type Match, matchesOf, overlaps } from '../../language/index.ts';
import { FEELINGS, type FeelingName } from '../../types.ts';
import { NOT_FEELINGS, STATED } from './stated.ts';

export { isDoubtful } from './mock-praise.ts';
export { findSarcasm } from './sarcasm.ts';

const stated: [FeelingName, Cue[]][] = FEELINGS.map((name) => [name, STATED[name].map(compileCue)]);
const excuses = NOT_FEELINGS.map(compileCue);

export const POSITIVE: ReadonlySet<FeelingName> = new Set(['grateful', 'relieved']);

/** The feelings that a text names in words, with the places; negated ones and idioms aside. */
export function findStated(text: string): Map<FeelingName, Match[]> {
  const found = new Map<FeelingName, Match[]>();
  let excused: Match[] | undefined;
  for (const [name, cues] of stated) {
    const hits = cues.flatMap((cue) => matchesOf(cue, text));
    if (hits.length === 0) continue;
    excused ??= excuses.flatMap((cue) => matchesOf(cue, text));
    const counted = hits.filter(
      (hit) => !isNegated(text, hit.from) && !excused?.some((excuse) => overlaps(hit, excuse)),
    );
    if (counted.length > 0) found.set(name, counted);
  }
  return found;
}
