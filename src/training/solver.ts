import type { Features } from '../engine/model/features.ts';

/** A text to learn one yes-or-no question from. */
export interface Case {
  /** Its rows, each below the number of weights. */
  features: Features;
  yes: boolean;
  /** How much an error costs; larger fits closer. */
  cost: number;
  /** Texts of one kind share weights of their own beside those that all share (Daumé 2007). */
  kind: Kind;
}
export type Kind = 'support' | 'general';

/** Weights of one question; the last one is the constant. */
export interface Weights {
  shared: Float64Array;
  support: Float64Array;
  general: Float64Array;
}

const PASSES = 8;
const NEWTON_STEPS = 20;
const CLOSE_ENOUGH = 1e-3;

/** The same order every time: Fisher and Yates with a linear congruential generator. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const order = [...items];
  let state = seed >>> 0;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 2 ** 32) * (i + 1));
    const [a, b] = [order[i], order[j]];
    if (a === undefined || b === undefined) continue;
    order[i] = b;
    order[j] = a;
  }
  return order;
}

/** How a text reads under one table of weights. */
function product(weights: Float64Array, { words, characters }: Features): number {
  const constant = weights.length - 1;
  let ofWords = 0;
  for (const row of words) ofWords += weights[row] ?? 0;
  let ofCharacters = 0;
  for (const row of characters) ofCharacters += weights[row] ?? 0;
  return (
    ofWords / Math.sqrt(Math.max(1, words.length)) +
    ofCharacters / Math.sqrt(Math.max(1, characters.length)) +
    (weights[constant] ?? 0)
  );
}

function add(weights: Float64Array, { words, characters }: Features, step: number): void {
  const constant = weights.length - 1;
  const ofWords = step / Math.sqrt(Math.max(1, words.length));
  for (const row of words) weights[row] = (weights[row] ?? 0) + ofWords;
  const ofCharacters = step / Math.sqrt(Math.max(1, characters.length));
  for (const row of characters) weights[row] = (weights[row] ?? 0) + ofCharacters;
  weights[constant] = (weights[constant] ?? 0) + step;
}

/** The best share of one case's cost, its Newton steps kept inside the bounds; see `solve`. */
function bestShare(share: number, cost: number, norm: number, slope: number): number {
  let z = share > cost / 2 ? 0.1 * share : share;
  for (let round = 0; round < NEWTON_STEPS; round++) {
    const gradient = norm * (z - share) + slope + Math.log(z / (cost - z));
    if (Math.abs(gradient) < CLOSE_ENOUGH) break;
    const next = z - gradient / (norm + cost / (cost - z) / z);
    z = next <= 0 ? 0.1 * z : next;
  }
  return z;
}

/**
 * Logistic regression with squared weights held small, by dual coordinate descent (Yu, Huang and Lin 2011, as in
 * LIBLINEAR's solver 7): the same cases give the same weights to the last bit.
 */
export function solve(cases: readonly Case[], rows: number): Weights {
  const weights: Weights = {
    shared: new Float64Array(rows + 1),
    support: new Float64Array(rows + 1),
    general: new Float64Array(rows + 1),
  };
  const state = cases.map(({ features, cost, yes, kind }) => {
    const first = Math.min(0.001 * cost, 1e-8);
    const sign = yes ? 1 : -1;
    const groups = Number(features.words.length > 0) + Number(features.characters.length > 0);
    return {
      features,
      cost,
      sign,
      own: weights[kind],
      norm: 2 * (groups + 1),
      share: first,
      rest: cost - first,
    };
  });
  for (let pass = 0; pass < PASSES; pass++) {
    for (const one of shuffled(state, pass + 1)) {
      const { features, cost, sign, own, norm } = one;
      const margin = sign * (product(weights.shared, features) + product(own, features));
      const turned = 0.5 * norm * (one.rest - one.share) + margin < 0;
      const old = turned ? one.rest : one.share;
      const next = bestShare(old, cost, norm, turned ? -margin : margin);
      one.share = turned ? cost - next : next;
      one.rest = turned ? next : cost - next;
      const step = (turned ? old - next : next - old) * sign;
      if (step === 0) continue;
      add(weights.shared, features, step);
      add(own, features, step);
    }
  }
  return weights;
}
