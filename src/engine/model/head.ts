import type { Features } from './features.ts';

/** One linear classifier: a row of weights, one a class, for every bucket. */
export interface Head {
  classes: number;
  buckets: number;
  weights: Int8Array | Float32Array;
  bias: readonly number[];
  /** What one unit of a weight is worth. */
  scale: number;
}

function addRows(sums: Float64Array, head: Head, buckets: readonly number[]): void {
  if (buckets.length === 0) return;
  const share = head.scale / Math.sqrt(buckets.length);
  const { weights, classes } = head;
  const rows = new Float64Array(classes);
  for (const bucket of buckets) {
    const from = (bucket & (head.buckets - 1)) * classes;
    for (let c = 0; c < classes; c++) rows[c] = (rows[c] ?? 0) + (weights[from + c] ?? 0);
  }
  for (let c = 0; c < classes; c++) sums[c] = (sums[c] ?? 0) + (rows[c] ?? 0) * share;
}

/** The raw score of every class, in log-odds. */
export function scores(head: Head, features: Features): Float64Array {
  const sums = Float64Array.from(head.bias);
  addRows(sums, head, features.words);
  addRows(sums, head, features.characters);
  return sums;
}

/** Log-odds as a probability. */
export function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

/** Scores as probabilities that sum to one; a temperature above 1 makes them less sure. */
export function softmax(raw: Float64Array, temperature: number): Float64Array {
  const highest = raw.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = raw.map((score) => Math.exp((score - highest) / temperature));
  const total = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / total);
}
