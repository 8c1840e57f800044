import { describe, expect, it } from 'vitest';
import { estimate } from './bootstrap.ts';
import {
  auc,
  calibrationError,
  macroF1,
  mean,
  rankCorrelation,
  ranks,
  recallAt,
  type Scored,
} from './measures.ts';

const cases = (...pairs: [number, boolean][]): Scored[] => pairs.map(([score, is]) => ({ score, is }));

describe('measures', () => {
  it('share the mean of their ranks among equals', () => {
    expect(ranks([5, 1, 5, 9])).toEqual([2.5, 1, 2.5, 4]);
  });
  it('count a tie half in the area under the curve', () => {
    expect(auc(cases([0.9, true], [0.1, false], [0.5, true], [0.5, false]))).toBe(0.875);
    expect(auc(cases([0, true], [0, false], [0, false]))).toBe(0.5);
  });
  it('find what lies above the scores of all but the permitted false alarms', () => {
    const calm = Array.from({ length: 20 }, (_, i): [number, boolean] => [i / 20, false]);
    expect(recallAt(cases(...calm, [0.92, true], [0.9, true], [0.99, true], [0.1, true]), 0.05)).toBe(0.5);
  });
  it('weigh each bin of the calibration error by its messages', () => {
    expect(calibrationError(cases([0.75, true], [0.75, false], [0.05, false], [0.05, false]))).toBeCloseTo(
      0.15,
    );
  });
  it('average F1 over the classes that occur', () => {
    expect(
      macroF1([
        { gold: ['a'], said: ['a'] },
        { gold: ['a', 'b'], said: ['a'] },
        { gold: ['c'], said: ['b'] },
      ]),
    ).toBeCloseTo(1 / 3);
  });
  it('correlate ranks, not values', () => {
    expect(
      rankCorrelation([
        [1, 10],
        [2, 100],
        [3, 1000],
      ]),
    ).toBeCloseTo(1);
    expect(
      rankCorrelation([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toBeCloseTo(-1);
  });
});

describe('an estimate', () => {
  it('is the same in every run and holds the value between its bounds', () => {
    const values = Array.from({ length: 100 }, (_, i) => i);
    const { value, low, high } = estimate(values, mean);
    expect(value).toBe(49.5);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    expect(high - low).toBeLessThan(20);
    expect(estimate(values, mean)).toEqual({ value, low, high });
  });
});
