import type { Features } from '../../src/engine/model/features.ts';
import { GROUPS } from '../../src/engine/model/groups.ts';
import { sigmoid, softmax } from '../../src/engine/model/head.ts';
import { FEELINGS, SITUATIONS } from '../../src/engine/types.ts';
import { type GeneralExample, NEUTRAL, type SupportExample } from '../../src/training/data.ts';
import { shuffled } from '../../src/training/solver.ts';
import { known, telling, vocabularyOf } from '../../src/training/vocabulary.ts';

/** Numbers to a bucket: with 24,000 buckets as many weights as 250 kB hold. */
const WIDE = 16;
const BUCKETS = 12_000;
const EPOCHS = 8;
const RATE = 0.15;
const COMMENT_WEIGHT = 0.3;

/** Where the answers of each question lie among all. */
const UPSET = 0;
const FELT = 1;
const HAPPENED = FELT + FEELINGS.length + 1;
const GROUPED = HAPPENED + SITUATIONS.length;
const ANSWERS = GROUPED + GROUPS.length;

export interface Answers {
  upset: number;
  feelings: Float64Array;
  situations: Float64Array;
}

/** Weights from -1 to 1 that look drawn by chance and are the same every time. */
function scattered(size: number, seed: number, most: number): Float32Array {
  let state = seed;
  return Float32Array.from({ length: size }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state / 2 ** 31 - 1) * most;
  });
}

/**
 * A small neural net for comparison: the mean of a text's vectors, one a bucket, through tanh to all answers at once,
 * by stochastic descent with AdaGrad.
 */
export function learnNet(general: readonly GeneralExample[], corpus: readonly SupportExample[]) {
  const asTold = ({ features, upset }: SupportExample | GeneralExample) => ({
    features,
    classes: [upset ? 1 : 0],
  });
  const happened = corpus.flatMap(({ features, situation }) =>
    situation === null ? [] : [{ features, classes: [situation] }],
  );
  const vocabulary = vocabularyOf(
    telling(happened, { classes: SITUATIONS.length, least: 4, most: BUCKETS }),
    telling(general.filter(({ flat }) => !flat).map(asTold), { classes: 2, least: 4, most: BUCKETS }),
  );
  const vectors = scattered(vocabulary.buckets.length * WIDE, 1, 0.05);
  const out = scattered(ANSWERS * (WIDE + 1), 2, 0.1);
  const vectorSquares = new Float32Array(vectors.length).fill(1e-3);
  const outSquares = new Float32Array(out.length).fill(1e-3);

  function hidden({ words, characters }: Features): Float64Array {
    const sums = new Float64Array(WIDE + 1);
    for (const group of [words, characters]) {
      const share = 1 / Math.sqrt(Math.max(1, group.length));
      for (const row of group)
        for (let i = 0; i < WIDE; i++) sums[i] = (sums[i] ?? 0) + share * (vectors[row * WIDE + i] ?? 0);
    }
    for (let i = 0; i < WIDE; i++) sums[i] = Math.tanh(sums[i] ?? 0);
    sums[WIDE] = 1;
    return sums;
  }
  function raw(state: Float64Array, from: number, to: number): Float64Array {
    return Float64Array.from({ length: to - from }, (_, a) => {
      let sum = 0;
      for (let i = 0; i <= WIDE; i++) sum += (state[i] ?? 0) * (out[(from + a) * (WIDE + 1) + i] ?? 0);
      return sum;
    });
  }
  function step(features: Features, errors: Float64Array, state: Float64Array, rate: number): void {
    const back = new Float64Array(WIDE);
    for (let a = 0; a < ANSWERS; a++) {
      const error = errors[a] ?? 0;
      if (error === 0) continue;
      for (let i = 0; i <= WIDE; i++) {
        const at = a * (WIDE + 1) + i;
        if (i < WIDE) back[i] = (back[i] ?? 0) + error * (out[at] ?? 0);
        const slope = error * (state[i] ?? 0);
        outSquares[at] = (outSquares[at] ?? 0) + slope * slope;
        out[at] = (out[at] ?? 0) - (rate * slope) / Math.sqrt(outSquares[at] ?? 1);
      }
    }
    for (let i = 0; i < WIDE; i++) back[i] = (back[i] ?? 0) * (1 - (state[i] ?? 0) ** 2);
    for (const group of [features.words, features.characters]) {
      const share = 1 / Math.sqrt(Math.max(1, group.length));
      for (const row of group) {
        for (let i = 0; i < WIDE; i++) {
          const at = row * WIDE + i;
          const slope = share * (back[i] ?? 0);
          vectorSquares[at] = (vectorSquares[at] ?? 0) + slope * slope;
          vectors[at] = (vectors[at] ?? 0) - (rate * slope) / Math.sqrt(vectorSquares[at] ?? 1);
        }
      }
    }
  }
  type Lesson = { features: Features; customer: SupportExample | null; comment: GeneralExample | null };
  const lessons: Lesson[] = [
    ...corpus.map((customer) => ({
      features: known(vocabulary, customer.features),
      customer,
      comment: null,
    })),
    ...general
      .filter(({ flat }, i) => !flat || i % 4 === 0)
      .map((comment) => ({ features: known(vocabulary, comment.features), customer: null, comment })),
  ];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + epoch / 3);
    for (const { features, customer, comment } of shuffled(lessons, epoch + 1)) {
      const state = hidden(features);
      const errors = new Float64Array(ANSWERS);
      const upset = (customer ?? comment)?.upset ? 1 : 0;
      const weight = customer ? 1 : COMMENT_WEIGHT;
      errors[UPSET] = weight * (sigmoid(raw(state, UPSET, UPSET + 1)[0] ?? 0) - upset);
      if (customer) {
        const felt = customer.feelings[0] ?? NEUTRAL;
        softmax(raw(state, FELT, HAPPENED), 1).forEach((chance, i) => {
          errors[FELT + i] = chance - (i === felt ? 1 : 0);
        });
        if (customer.situation !== null) {
          softmax(raw(state, HAPPENED, GROUPED), 1).forEach((chance, i) => {
            errors[HAPPENED + i] = chance - (i === customer.situation ? 1 : 0);
          });
        }
      }
      if (comment) {
        raw(state, GROUPED, ANSWERS).forEach((score, i) => {
          errors[GROUPED + i] = weight * (sigmoid(score) - (comment.groups.includes(i) ? 1 : 0));
        });
      }
      step(features, errors, state, rate);
    }
  }
  return (features: Features): Answers => {
    const state = hidden(known(vocabulary, features));
    return {
      upset: raw(state, UPSET, UPSET + 1)[0] ?? 0,
      feelings: raw(state, FELT, HAPPENED),
      situations: raw(state, HAPPENED, GROUPED),
    };
  };
}
