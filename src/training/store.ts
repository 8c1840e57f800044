import type { Head } from '../engine/model/head.ts';
import { LARGEST, weightsToText } from '../engine/model/weights.ts';

/** Steps to a standard deviation: finer ones tell nothing that was measurable, and cost their bits. */
const STEPS = 2;

/** A head in whole numbers, as it is written down. */
export function stored(head: Head) {
  const { classes, buckets, bias, weights } = head;
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  const spread = Math.sqrt(squares / weights.length);
  const scale = Number((spread / STEPS).toPrecision(6));
  const whole = Int8Array.from(weights, (w) => Math.max(-LARGEST, Math.min(LARGEST, Math.round(w / scale))));
  return {
    classes,
    buckets,
    scale,
    bias: bias.map((b) => Math.round(b * 1e4) / 1e4),
    weights: weightsToText(whole),
  };
}
