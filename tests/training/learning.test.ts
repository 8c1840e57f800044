import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/engine/model/features.ts';
import { scores } from '../../src/engine/model/head.ts';
import type { GeneralExample, SupportExample } from '../../src/training/data.ts';
import { fitChoice, fitLine, fitLogistic } from '../../src/training/fit.ts';
import { learnGroups, learnModel } from '../../src/training/model.ts';
import { shuffled, solve } from '../../src/training/solver.ts';
import { stored } from '../../src/training/store.ts';
import { known, telling, vocabularyOf } from '../../src/training/vocabulary.ts';

const UPSET = [
  'still no parcel',
  'no parcel and no answer',
  'parcel lost, no answer',
  'still no answer at all',
];
const CALM = [
  'do you sell teapots',
  'how big is the teapot',
  'is the teapot blue',
  'do teapots come in blue',
];
const message = (text: string, upset: boolean, i: number): SupportExample => ({
  id: `T-${i}`,
  author: 'T',
  text,
  features: featuresOf(text),
  upset,
  feelings: [upset ? 0 : 13],
  situation: upset ? 1 : 27,
  intensity: upset ? 2 : 0,
});
const corpus = [...UPSET, ...CALM].map((text, i) => message(text, i < UPSET.length, i));
const general: GeneralExample[] = corpus.map(({ features, upset }) => ({
  features,
  upset,
  groups: [upset ? 0 : 6],
  flat: !upset,
  feelings: [],
}));

describe('a model', () => {
  const learn = () => learnModel(general, corpus, learnGroups(general));
  it('comes out the same to the last byte', () => {
    const written = () => JSON.stringify(Object.values(learn()).map((head) => stored(head, 2)));
    expect(written()).toBe(written());
  });
  it('tells apart what it was taught', () => {
    const { upset, situations } = learn();
    const asked = featuresOf('no parcel, no answer');
    const calm = featuresOf('how blue is a teapot');
    expect(scores(upset, asked)[0]).toBeGreaterThan(scores(upset, calm)[0] ?? 0);
    const happened = scores(situations, asked);
    expect(happened.indexOf(Math.max(...happened))).toBe(1);
  });
  it('reads the same after it was written down, but for a hair', () => {
    const { upset } = learn();
    const { scale, weights } = stored(upset, 20);
    expect(weights).toHaveLength(upset.weights.length);
    expect(scale).toBeGreaterThan(0);
  });
});

describe('a vocabulary', () => {
  it('prefers what tells classes apart, and leaves out what is rare', () => {
    const told = corpus.map(({ features, upset }) => ({ features, classes: [upset ? 1 : 0] }));
    const [best] = telling(told, { classes: 2, least: 3, most: 1 });
    const withIt = corpus.filter(({ features }) =>
      [...features.words, ...features.characters].includes(best ?? -1),
    );
    expect(withIt.length).toBeGreaterThanOrEqual(3);
    expect(new Set(withIt.map(({ upset }) => upset)).size).toBe(1);
  });
  it('numbers the buckets of a text, unknown ones left out', () => {
    const vocabulary = vocabularyOf([9, 4], [4, 70]);
    expect(vocabulary.buckets).toEqual([4, 9, 70]);
    expect(known(vocabulary, { words: [70, 5, 4], characters: [] })).toEqual({
      words: [2, 0],
      characters: [],
    });
  });
});

describe('the solver', () => {
  it('lets each kind of text have a say of its own', () => {
    const features = { words: [0], characters: [] };
    const cases = [
      { features, yes: true, cost: 5, kind: 'support' as const },
      { features, yes: false, cost: 5, kind: 'general' as const },
    ];
    const { support, general: elsewhere } = solve(cases, 1);
    expect(support[0]).toBeGreaterThan(0.1);
    expect(elsewhere[0]).toBeLessThan(-0.1);
  });
  it('shuffles the same way every time, and loses nothing', () => {
    const items = Array.from({ length: 50 }, (_, i) => i);
    expect(shuffled(items, 3)).toEqual(shuffled(items, 3));
    expect(shuffled(items, 3)).not.toEqual(items);
    expect(shuffled(items, 3).toSorted((a, b) => a - b)).toEqual(items);
  });
});

describe('fits', () => {
  it('keep the signs they are given', () => {
    const rows = [0, 1, 2, 3].map((value) => ({ values: [value, -value], yes: value > 1, cost: 1 }));
    const [first = 0, second = 0] = fitLogistic(rows, [-1, -1]);
    expect(first).toBe(0);
    expect(second).toBeLessThan(0);
  });
  it('find a line', () => {
    const rows = [0, 1, 2, 3, 4].map((value) => ({ values: [value], is: 2 * value + 1 }));
    const [slope = 0, base = 0] = fitLine(rows, 1);
    expect(slope).toBeCloseTo(2, 1);
    expect(base).toBeCloseTo(1, 1);
  });
  it('learn which option a circumstance favours', () => {
    const choices = [0, 1, 0, 1].map((at) => ({
      options: [[0], [0]],
      right: at,
      contexts: [{ at, amount: 1 }],
    }));
    const { inContext } = fitChoice(choices, { numbers: 1, options: 2, contexts: 2 });
    expect(inContext[0]?.[0]).toBeGreaterThan(inContext[0]?.[1] ?? 0);
    expect(inContext[1]?.[1]).toBeGreaterThan(inContext[1]?.[0] ?? 0);
  });
});
