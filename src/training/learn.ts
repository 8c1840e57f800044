import type { Features } from '../engine/model/features.ts';
import { type Head, scores, sigmoid, softmax } from '../engine/model/head.ts';

/** A head while it learns: AdaGrad keeps the sum of squared gradients of each weight. */
export interface Learner extends Head {
  weights: Float32Array;
  bias: Float32Array;
  squares: Float32Array;
}

export function learner(classes: number, bits: number): Learner {
  const size = classes << bits;
  return {
    classes,
    buckets: 1 << bits,
    scale: 1,
    weights: new Float32Array(size),
    squares: new Float32Array(size).fill(1e-4),
    bias: new Float32Array(classes),
  };
}

/** A copy that goes on learning at full speed. */
export function continued(from: Learner): Learner {
  return {
    ...from,
    weights: from.weights.slice(),
    bias: from.bias.slice(),
    squares: new Float32Array(from.squares.length).fill(1e-4),
  };
}

/** One step towards `target` (a chance for each class): logistic loss, softmax where there are several classes. */
export function step(
  head: Learner,
  features: Features,
  target: Float64Array,
  weight: number,
  rate: number,
): void {
  const raw = scores(head, features);
  const chances = head.classes === 1 ? raw.map(sigmoid) : softmax(raw, 1);
  const errors = chances.map((chance, c) => weight * (chance - (target[c] ?? 0)));
  for (let c = 0; c < head.classes; c++) head.bias[c] = (head.bias[c] ?? 0) - 0.02 * rate * (errors[c] ?? 0);
  for (const group of [features.words, features.characters]) {
    const share = 1 / Math.sqrt(Math.max(1, group.length));
    for (const bucket of group) {
      const from = (bucket & (head.buckets - 1)) * head.classes;
      for (let c = 0; c < head.classes; c++) {
        const slope = (errors[c] ?? 0) * share;
        if (Math.abs(slope) < 1e-5) continue;
        const square = (head.squares[from + c] ?? 0) + slope * slope;
        head.squares[from + c] = square;
        head.weights[from + c] = (head.weights[from + c] ?? 0) - (rate * slope) / Math.sqrt(square);
      }
    }
  }
}

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
