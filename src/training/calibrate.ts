import { sigmoid, softmax } from '../engine/model/head.ts';

/** What the model said of a message whose author it had not read. */
export interface HeldOut {
  id: string;
  upsetScore: number;
  feelingScores: Float64Array;
  situationScores: Float64Array;
  upset: boolean;
  feelings: number[];
  situation: number | null;
}

/** Platt's slope and offset for the upset score, by gradient descent. */
export function platt(held: readonly HeldOut[]): { slope: number; offset: number } {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 300; round++) {
    let forSlope = 0;
    let forOffset = 0;
    for (const { upsetScore, upset } of held) {
      const error = sigmoid(slope * upsetScore + offset) - (upset ? 1 : 0);
      forSlope += error * upsetScore;
      forOffset += error;
    }
    slope -= (0.3 * forSlope) / held.length;
    offset -= (0.3 * forOffset) / held.length;
  }
  return { slope, offset };
}

/** The temperature with the least log loss. */
export function temperature(cases: readonly { raw: Float64Array; right: number }[]): number {
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0.3; tried < 4; tried += 0.1) {
    const loss = cases.reduce(
      (sum, { raw, right }) => sum - Math.log((softmax(raw, tried)[right] ?? 0) + 1e-9),
      0,
    );
    if (loss < least) {
      least = loss;
      best = tried;
    }
  }
  return Math.round(best * 10) / 10;
}
