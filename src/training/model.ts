import { FEELINGS, SITUATIONS } from '../engine/types.ts';
import type { Example } from './data.ts';
import { continued, type Learner, learner, shuffled, step } from './learn.ts';

export interface Model {
  upset: Learner;
  feelings: Learner;
  situations: Learner;
}
const GENERAL_EPOCHS = 2;
const CORPUS_EPOCHS = 8;
const GENERAL_RATE = 0.05;
const CORPUS_RATE = 0.1;
/** How much of the general text is read again beside the corpus, so that it is not forgotten. */
const REPLAYED = 2500;
const REPLAY_WEIGHT = 0.3;

function target(classes: number, right: readonly number[]): Float64Array {
  const chances = new Float64Array(classes);
  right.slice(0, 2).forEach((c, i) => {
    chances[c] = right.length === 1 ? 1 : i === 0 ? 0.65 : 0.35;
  });
  return chances;
}

function learn(model: Model, example: Example, weight: number, rate: number): void {
  const { features } = example;
  step(model.upset, features, Float64Array.of(example.upset ? 1 : 0), weight, rate);
  if (example.feelings.length > 0) {
    step(model.feelings, features, target(FEELINGS.length + 1, example.feelings), weight, rate);
  }
  if (example.situation !== null) {
    step(model.situations, features, target(SITUATIONS.length, [example.situation]), weight, rate);
  }
}

/** First the general text: what emotion words mean. */
export function groundwork(general: readonly Example[]): Model {
  const model = {
    upset: learner(1, 15),
    feelings: learner(FEELINGS.length + 1, 12),
    situations: learner(SITUATIONS.length, 12),
  };
  for (let epoch = 0; epoch < GENERAL_EPOCHS; epoch++) {
    for (const example of shuffled(general, epoch + 1)) learn(model, example, 1, GENERAL_RATE);
  }
  return model;
}

/** Then the corpus: what happens to customers. */
export function specialised(base: Model, general: readonly Example[], corpus: readonly Example[]): Model {
  const model = {
    upset: continued(base.upset),
    feelings: continued(base.feelings),
    situations: continued(base.situations),
  };
  const replayed = shuffled(general, 99).slice(0, REPLAYED);
  for (let epoch = 0; epoch < CORPUS_EPOCHS; epoch++) {
    const rate = CORPUS_RATE / (1 + epoch / 4);
    for (const example of shuffled([...corpus, ...replayed], epoch + 7)) {
      learn(model, example, example.author === '' ? REPLAY_WEIGHT : 1, rate);
    }
  }
  return model;
}
