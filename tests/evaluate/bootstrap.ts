import { quantile } from './measures.ts';

const RESAMPLES = 200;

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface Estimate {
  value: number;
  low: number;
  high: number;
}

/** A measure of the cases with its 95 % interval, by drawing as many cases again with replacement 200 times. */
export function estimate<T>(cases: readonly T[], measure: (cases: readonly T[]) => number): Estimate {
  const random = seeded(7);
  const drawn: number[] = [];
  for (let round = 0; round < RESAMPLES; round++) {
    const sample = cases.flatMap(() => {
      const item = cases[Math.floor(random() * cases.length)];
      return item === undefined ? [] : [item];
    });
    const value = measure(sample);
    if (!Number.isNaN(value)) drawn.push(value);
  }
  return { value: measure(cases), low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
}
