import { type Features, HASH_BITS } from './features.ts';

/** One linear classifier: a row of weights, one a class, for every bucket that it knows. */
export interface Head {
  classes: number;
  /** For every bucket the number of its row, counted from 1; 0 for a bucket that the head does not know. */
  rows: Uint16Array;
  weights: Int8Array | Float32Array;
  bias: readonly number[];
  /** What one unit of a weight is worth. */
  scale: number;
}

/** The rows of a head that knows the given buckets, in their order. */
export function rowsOf(buckets: readonly number[]): Uint16Array {
  const rows = new Uint16Array(1 << HASH_BITS);
  buckets.forEach((bucket, at) => {
    rows[bucket] = at + 1;
  });
  return rows;
}

function addRows(
  sums: Float64Array,
  { classes, rows, weights, scale }: Head,
  buckets: readonly number[],
): void {
  const own = new Float64Array(classes);
  let known = 0;
  for (const bucket of buckets) {
    const row = rows[bucket] ?? 0;
    if (row === 0) continue;
    known += 1;
    const from = (row - 1) * classes;
    for (let c = 0; c < classes; c++) own[c] = (own[c] ?? 0) + (weights[from + c] ?? 0);
  }
  if (known === 0) return;
  const share = scale / Math.sqrt(known);
  for (let c = 0; c < classes; c++) sums[c] = (sums[c] ?? 0) + (own[c] ?? 0) * share;
}

/** The raw score of every class, in log-odds. Words and characters weigh alike, whatever their number. */
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
