import weighing from '../../../assets/model/weighing.json' with { type: 'json' };
import { isPost } from '../model/index.ts';
import type { TextCues } from './text-cues.ts';
import { UPSET_SIGN_NAMES, type UpsetSign, upsetSigns } from './upset-signs.ts';

/** Who is stopped by something just before a deadline is anxious, however plainly they ask. */
const LEAST_WHERE_CORNERED = 1.5;

/** Weights in the log-odds, learned by `npm run train` from messages whose authors the model had not read. */
export type UpsetWeights = Record<UpsetSign, number> & { base: number };

export function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Log-odds that the customer who wrote this is upset; `predicted` is the model's probability of it. */
export function upsetOdds(cues: TextCues, predicted: number): number {
  const signs = upsetSigns(cues, predicted);
  const weights: UpsetWeights = isPost(cues.text) ? weighing.post : weighing.ticket;
  const odds = UPSET_SIGN_NAMES.reduce((sum, sign) => sum + weights[sign] * signs[sign], weights.base);
  return signs.cornered > 0 ? Math.max(odds, LEAST_WHERE_CORNERED) : odds;
}
