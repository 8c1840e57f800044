import { type Match, type ReadText, readText } from '../../language/index.ts';
import type { Fact } from '../../types.ts';
import type { CustomerTurn } from '../turns.ts';
import { findFacts } from './index.ts';

/**
 * Facts of the newest turn, then those kinds that it lacks from the turns before.
 * @param turns newest first
 * @param trouble where the newest turn says what went wrong
 */
export function factsAcross(
  turns: CustomerTurn[],
  newest: ReadText,
  trouble: Match[],
  now: Date | undefined,
): Fact[] {
  const facts: Fact[] = [];
  for (const [at, { turn, text, written }] of turns.entries()) {
    const own = findFacts(at === 0 ? newest : readText(text), turn, at === 0 ? trouble : [], now);
    const wanted = own.filter(
      ({ kind }) => at === 0 || (kind !== 'question' && !facts.some((fact) => fact.kind === kind)),
    );
    facts.push(...wanted.map((fact) => ({ ...fact, text: written.slice(fact.from, fact.to) })));
  }
  return facts;
}
