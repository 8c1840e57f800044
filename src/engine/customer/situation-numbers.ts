import type { Prediction } from '../model/index.ts';
import { POSITIVE } from './feelings/index.ts';
import { SITUATION_RULES } from './situations/index.ts';
import type { SituationMatch } from './situations/situation.ts';

/** Keeps one very low prediction from outweighing every cue. */
const LEAST_PROBABILITY = 1e-4;
/** How many numbers tell of each situation. */
export const SITUATION_NUMBERS = 4;

/**
 * What speaks for each situation, in the order of `SITUATION_RULES`: the model's probability as a logarithm, the
 * rules' score, whether no other scores higher by rule, and how ill it goes with how upset the customer is.
 */
export function situationNumbers(
  rules: readonly SituationMatch[],
  model: Prediction['situations'],
  upset: number,
): number[][] {
  const byRules = new Map(rules.map((match) => [match.name, match.score]));
  const byModel = new Map(model.map(({ name, score }) => [name, score]));
  const best = Math.max(0, ...byRules.values());
  return SITUATION_RULES.map(({ name, feeling }) => {
    const score = byRules.get(name) ?? 0;
    const calm = feeling === null || POSITIVE.has(feeling);
    const misfit = name === 'other' ? 0 : calm ? upset : 1 - upset;
    const predicted = Math.log(Math.max(LEAST_PROBABILITY, byModel.get(name) ?? 0));
    return [predicted, score, score > 0 && score === best ? 1 : 0, misfit];
  });
}
