import { sigmoid, softmax } from '../engine/model/head.ts';
import { type Calibration, type Heads, type Line, type Scores, scoresOf } from '../engine/model/predict.ts';
import type { SupportExample } from './data.ts';

/** What the model said of a message whose author it had not read. */
export type HeldOut = SupportExample & Scores;

export function heldOut(heads: Heads, example: SupportExample): HeldOut {
  return { ...example, ...scoresOf(heads, example.features) };
}

/** Platt's slope and offset for a score, by gradient descent. */
export function platt(cases: readonly { score: number; is: boolean }[]): Line {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 300; round++) {
    let forSlope = 0;
    let forOffset = 0;
    for (const { score, is } of cases) {
      const error = sigmoid(slope * score + offset) - (is ? 1 : 0);
      forSlope += error * score;
      forOffset += error;
    }
    slope -= (0.3 * forSlope) / cases.length;
    offset -= (0.3 * forOffset) / cases.length;
  }
  return { slope, offset };
}

/** The temperature with the least log loss. */
export function temperature(cases: readonly { raw: Float64Array; right: number }[]): number {
  let best = 1;
  let least = Number.POSITIVE_INFINITY;
  for (let tried = 0.2; tried < 4; tried += 0.1) {
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

/** Makes chances of scores, by what the model said of messages whose authors it had not read. */
export function calibrated(held: readonly HeldOut[]): Calibration {
  return {
    ticket: platt(held.map(({ ticketScore, upset }) => ({ score: ticketScore, is: upset }))),
    post: platt(held.map(({ postScore, upset }) => ({ score: postScore, is: upset }))),
    feelingTemperature: temperature(
      held.map(({ feelingScores, feelings }) => ({ raw: feelingScores, right: feelings[0] ?? 0 })),
    ),
    situationTemperature: temperature(
      held.flatMap(({ situationScores, situation }) =>
        situation === null ? [] : [{ raw: situationScores, right: situation }],
      ),
    ),
  };
}
