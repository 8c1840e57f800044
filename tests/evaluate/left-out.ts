import { customerReader } from '../../src/engine/customer/index.ts';
import { featuresOf } from '../../src/engine/model/features.ts';
import { scores, sigmoid, softmax } from '../../src/engine/model/head.ts';
import type { predict } from '../../src/engine/model/index.ts';
import { FEELINGS, SITUATIONS } from '../../src/engine/types.ts';
import { type HeldOut, platt, temperature } from '../../src/training/calibrate.ts';
import { AUTHORS, type Example, generalText, supportCorpus } from '../../src/training/data.ts';
import { groundwork, type Model, specialised } from '../../src/training/model.ts';
import type { Reader } from './engine.ts';

function heldOut(model: Model, example: Example): HeldOut {
  return {
    ...example,
    upsetScore: scores(model.upset, example.features)[0] ?? 0,
    feelingScores: scores(model.feelings, example.features),
    situationScores: scores(model.situations, example.features),
  };
}

function calibrated(held: readonly HeldOut[]) {
  return {
    ...platt(held),
    feelings: temperature(held.map((h) => ({ raw: h.feelingScores, right: h.feelings[0] ?? 0 }))),
    situations: temperature(
      held.flatMap((h) => (h.situation === null ? [] : [{ raw: h.situationScores, right: h.situation }])),
    ),
  };
}

function ranked<Name>(names: readonly Name[], chances: Float64Array) {
  return names.map((name, i) => ({ name, score: chances[i] ?? 0 })).sort((a, b) => b.score - a.score);
}

function predictor(
  model: Model,
  { slope, offset, ...temperatures }: ReturnType<typeof calibrated>,
): typeof predict {
  return (text) => {
    const features = featuresOf(text);
    return {
      upset: sigmoid(slope * (scores(model.upset, features)[0] ?? 0) + offset),
      feelings: ranked(FEELINGS, softmax(scores(model.feelings, features), temperatures.feelings)),
      situations: ranked(SITUATIONS, softmax(scores(model.situations, features), temperatures.situations)),
    };
  };
}

/** A reader that knows nothing of one author, and the model that it asks. */
export interface Unacquainted {
  read: Reader;
  ask: typeof predict;
}

/**
 * For each author a reader whose model was trained, in memory and as `npm run train` does it, on the other authors
 * only, and calibrated on what models said of those others while each of them was left out in turn.
 */
export function readersWithout(): Map<string, Unacquainted> {
  const examples = supportCorpus();
  const general = generalText();
  const base = groundwork(general);
  const models = AUTHORS.map((author) => {
    const model = specialised(
      base,
      general,
      examples.filter((example) => example.author !== author),
    );
    const own = examples.filter((example) => example.author === author);
    return { author, model, held: own.map((example) => heldOut(model, example)) };
  });
  return new Map(
    models.map(({ author, model }) => {
      const others = models.filter((other) => other.author !== author).flatMap(({ held }) => held);
      const ask = predictor(model, calibrated(others));
      return [author, { ask, read: customerReader(ask) }];
    }),
  );
}
