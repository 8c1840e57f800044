import type { Prediction } from '../model/index.ts';
import { FEELINGS, type FeelingName, SITUATIONS, type SituationName } from '../types.ts';
import { POSITIVE } from './feelings/index.ts';
import type { TextCues } from './text-cues.ts';
import { type UpsetSign, upsetSigns } from './upset-signs.ts';

/** What a customer may feel, nothing to name included. */
export const FELT = [...FEELINGS, 'neutral'] as const;
export type Felt = FeelingName | 'neutral';

/** Keeps one very low prediction, and one very sure reading, from outweighing every cue. */
const LEAST_PROBABILITY = 1e-3;
const MOST_ODDS = 5;
/** How many numbers tell of each feeling. */
export const FEELING_NUMBERS = 4;

/**
 * What speaks for each feeling, in the order of `FELT`: the model's probability as a logarithm, whether the customer
 * names it, how well it goes with how upset they are (log-odds), and irony, which is a mask for anger.
 */
export function feelingNumbers(
  { stated, sarcasm }: Pick<TextCues, 'stated' | 'sarcasm'>,
  model: Prediction['feelings'],
  upsetOdds: number,
): number[][] {
  const byModel = new Map<Felt, number>(model.map(({ name, score }) => [name, score]));
  byModel.set('neutral', 1 - model.reduce((sum, { score }) => sum + score, 0));
  const odds = Math.max(-MOST_ODDS, Math.min(MOST_ODDS, upsetOdds));
  return FELT.map((name) => [
    Math.log(Math.max(LEAST_PROBABILITY, byModel.get(name) ?? 0)),
    name !== 'neutral' && stated.has(name) ? 1 : 0,
    name === 'neutral' || POSITIVE.has(name) ? -odds : odds,
    name === 'angry' && sarcasm.length > 0 ? 1 : 0,
  ]);
}

/** Signs that tell what kind of upset it is: heat, being asked in vain, being pressed. */
const TELLING = [
  'firm',
  'negation',
  'plea',
  'rhetorical',
  'burden',
  'demand',
  'harm',
  'resolved',
  'credit',
  'over',
  'repeat',
  'pressing',
  'churn',
  'cornered',
  'time',
  'thanks',
  'asks',
  'capitals',
] as const satisfies readonly UpsetSign[];
export const FEELING_CONTEXTS = SITUATIONS.length + TELLING.length;

/** In what circumstances the customer is, each by its number, and how surely: the likeliest situation, and signs. */
export function feelingContexts(
  cues: TextCues,
  situation: { name: SituationName; chance: number } | undefined,
): { at: number; amount: number }[] {
  const signs = upsetSigns(cues, 0.5);
  const met = TELLING.map((sign, i) => ({ at: SITUATIONS.length + i, amount: Math.min(1, signs[sign]) }));
  if (situation) met.push({ at: SITUATIONS.indexOf(situation.name), amount: situation.chance });
  return met.filter(({ amount }) => amount > 0);
}
