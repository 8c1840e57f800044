import { GROUPS } from '../engine/model/groups.ts';
import { scores, sigmoid, softmax } from '../engine/model/head.ts';
import { type Calibration, type Heads, type Line, type Scores, scoresOf } from '../engine/model/predict.ts';
import type { GeneralExample, SupportExample } from './data.ts';
import { learnGroups } from './model.ts';

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

/** The score from which on it is best to say yes: where F1 is highest. */
function bestBar(cases: readonly { score: number; is: boolean }[]): number {
  const falling = cases.toSorted((one, other) => other.score - one.score);
  const total = cases.filter(({ is }) => is).length;
  let right = 0;
  let best = 0;
  let bar = 0;
  falling.forEach(({ score, is }, i) => {
    if (is) right += 1;
    const f1 = (2 * right) / (i + 1 + total);
    if (f1 <= best) return;
    best = f1;
    bar = score;
  });
  return Math.round(bar * 1e3) / 1e3;
}

/** For each group the score from which on it is best named, learned on the half of the comments that was not read. */
export function groupBars(general: readonly GeneralExample[]): number[] {
  const half = learnGroups(general.filter((_, i) => i % 2 === 0));
  const asked = general
    .filter((_, i) => i % 2 === 1)
    .map(({ features, groups }) => ({ groups, said: scores(half, features) }));
  return GROUPS.map((_, group) =>
    bestBar(asked.map(({ groups, said }) => ({ score: said[group] ?? 0, is: groups.includes(group) }))),
  );
}

/** Makes chances of scores, by what the model said of messages whose authors it had not read. */
export function calibrated(held: readonly HeldOut[], groupBars: readonly number[]): Calibration {
  return {
    groupBars,
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
