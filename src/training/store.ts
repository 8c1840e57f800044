import { bucketsToText, LARGEST, weightsToText } from '../engine/model/text.ts';
import type { Learned } from './model.ts';

/** A head in whole numbers, `fineness` of them to a standard deviation of its weights. */
export function stored({ classes, buckets, bias, weights }: Learned, fineness: number) {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  const scale = Number((Math.sqrt(squares / weights.length) / fineness).toPrecision(6));
  const whole = Int8Array.from(weights, (w) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(w / scale))));
  return {
    classes,
    steps: bucketsToText(buckets),
    scale,
    bias: bias.map((b) => Math.round(b * 1e4) / 1e4),
    weights: weightsToText(whole),
  };
}
