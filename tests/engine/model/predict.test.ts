import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import reader from '../../../assets/model/reader.json' with { type: 'json' };
import { FEATURES_VERSION, featuresOf } from '../../../src/engine/model/features.ts';
import { predict } from '../../../src/engine/model/index.ts';
import {
  bucketsOf,
  bucketsToText,
  LARGEST,
  weightsOf,
  weightsToText,
} from '../../../src/engine/model/text.ts';
import { FEELINGS, SITUATIONS } from '../../../src/engine/types.ts';

describe('the trained reader', () => {
  it('ranks every feeling and situation, best first', () => {
    const { feelings, situations } = predict('My kettle came without its lid and nobody answers.');
    expect(feelings.map(({ name }) => name).sort()).toEqual([...FEELINGS].sort());
    expect(situations.map(({ name }) => name).sort()).toEqual([...SITUATIONS].sort());
    for (const list of [feelings, situations]) {
      const scores = list.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    }
  });

  it('gives chances: situations sum to one, feelings leave room for none', () => {
    const { upset, feelings, situations } = predict('How do I add a second driver?');
    const sum = (list: { score: number }[]) => list.reduce((total, { score }) => total + score, 0);
    expect(upset).toBeGreaterThanOrEqual(0);
    expect(upset).toBeLessThanOrEqual(1);
    expect(sum(situations)).toBeCloseTo(1, 6);
    expect(sum(feelings)).toBeLessThan(1);
  });

  it('says the same of the same text', () => {
    const text = 'The third engineer has now cancelled on me.';
    expect(predict(text)).toEqual(predict(text));
  });

  it.each(['', '   ', '😀', '....'])('feels nothing in %j', (text) => {
    const { upset, feelings } = predict(text);
    expect(upset).toBe(0);
    expect(feelings.every(({ score }) => score === 0)).toBe(true);
  });

  it.each(['\ud800 lone', '\0', '__proto__ constructor', '🙂'.repeat(5000), 'x'.repeat(300_000)])(
    'never throws on odd text (%#)',
    (text) => {
      expect(Number.isFinite(predict(text).upset)).toBe(true);
    },
  );

  it('reads only the first 4,000 characters', () => {
    const text = 'Where is it? '.repeat(400);
    expect(predict(`${text} I am furious.`)).toEqual(predict(text));
  });

  it.each([
    [
      'Five weeks on and my cooker is still broken, every call ends with someone promising to ring back and nobody ever does.',
      'Could you tell me whether the blue one also comes in a larger size?',
    ],
    [
      "You charged me twice again and I still haven't had a penny back. This is ridiculous.",
      'Please change the delivery day to Thursday, thanks.',
    ],
  ])('takes a complaint for more upset than a plain request', (complaint, request) => {
    expect(predict(complaint).upset).toBeGreaterThan(0.5);
    expect(predict(request).upset).toBeLessThan(0.5);
  });
});

describe('its weights', () => {
  it('were trained on the features the code makes', () => {
    expect(reader.features).toBe(FEATURES_VERSION);
  });

  it('fill every head', () => {
    for (const head of [reader.upset, reader.groups, reader.feelings, reader.situations]) {
      expect(weightsOf(head.weights)).toHaveLength(head.classes * bucketsOf(head.steps).length);
      expect(head.bias).toHaveLength(head.classes);
    }
    expect(reader.feelings.classes).toBe(FEELINGS.length + 1);
    expect(reader.situations.classes).toBe(SITUATIONS.length);
  });

  it('stay within 250 kB compressed', () => {
    const file = readFileSync(new URL('../../../assets/model/reader.json', import.meta.url));
    expect(gzipSync(file).length).toBeLessThanOrEqual(250_000);
  });
});

describe('numbers as text', () => {
  const needsNoEscape = (text: string) => JSON.stringify(text).length === text.length + 2;
  it('give weights back as they were', () => {
    const all = Int8Array.from({ length: 2 * LARGEST + 1 }, (_, i) => i - LARGEST);
    expect([...weightsOf(weightsToText(all))]).toEqual([...all]);
    expect(needsNoEscape(weightsToText(all))).toBe(true);
  });
  it('give rising numbers back, however far apart', () => {
    const rising = [0, 1, 57, 58, 58 + 89, 58 + 89 + 90, 1000, 1181, 262_143];
    expect(bucketsOf(bucketsToText(rising))).toEqual(rising);
    expect(needsNoEscape(bucketsToText(rising))).toBe(true);
  });
});

describe('its speed', () => {
  it('is under a millisecond for 200 words', () => {
    const text = 'Your driver left my parcel in the rain and nobody has answered me for nine days. '.repeat(
      13,
    );
    const took = Array.from({ length: 20 }, () => {
      const start = performance.now();
      for (let i = 0; i < 5; i++) predict(text);
      return (performance.now() - start) / 5;
    });
    // The quickest round: the others tell of what else the machine was doing.
    expect(Math.min(...took)).toBeLessThan(1);
  });
});

describe('features', () => {
  it('tell a denied word from the same word said', () => {
    const said = new Set(featuresOf('it works').words);
    expect(featuresOf('not works').words.some((bucket) => !said.has(bucket))).toBe(true);
  });

  it('are the same for curly and straight apostrophes and for other digits', () => {
    expect(featuresOf('I can’t pay 45')).toEqual(featuresOf("I can't pay 91"));
  });
});
