import weighing from '../../../assets/model/weighing.json' with { type: 'json' };
import type { Prediction } from '../model/index.ts';
import type { RankedSituation } from './conclude.ts';
import { FELT, type Felt, feelingContexts, feelingNumbers } from './feeling-numbers.ts';
import type { TextCues } from './text-cues.ts';

/**
 * The chance of each feeling, and of none, 0 to 1; they add up to 1. Weights are learned by `npm run train` from
 * messages whose authors the model had not read.
 */
export function feelingChances(
  cues: TextCues,
  situation: Pick<RankedSituation, 'name' | 'chance'> | undefined,
  upset: number,
  model: Prediction['feelings'],
): Map<Felt, number> {
  const { weights, oftener, inContext } = weighing.feelings;
  const odds = Math.log(Math.max(1e-9, upset) / Math.max(1e-9, 1 - upset));
  const contexts = feelingContexts(cues, situation);
  const powers = feelingNumbers(cues, model, odds).map((numbers, at) => {
    const own = numbers.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), oftener[at] ?? 0);
    return Math.exp(contexts.reduce((sum, met) => sum + met.amount * (inContext[met.at]?.[at] ?? 0), own));
  });
  const total = powers.reduce((sum, power) => sum + power, 0);
  return new Map(FELT.map((name, at) => [name, (powers[at] ?? 0) / total]));
}
