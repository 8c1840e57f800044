import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import reader from '../../../assets/model/reader.json' with { type: 'json' };
import { FEATURES_VERSION, featuresOf } from '../../../src/engine/model/features.ts';
import { predict } from '../../../src/engine/model/index.ts';
import { weightsOf, weightsToText } from '../../../src/engine/model/weights.ts';
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
    for (const head of [reader.upset, reader.general, reader.groups, reader.feelings, reader.situations]) {
      expect(weightsOf(head.weights)).toHaveLength(head.classes * head.buckets);
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

describe('weights as text', () => {
  it('come back as they were, and need no escaping in JSON', () => {
    const all = Int8Array.from({ length: 89 }, (_, i) => i - 44);
    const text = weightsToText(all);
    expect([...weightsOf(text)]).toEqual([...all]);
    expect(JSON.stringify(text)).toHaveLength(all.length + 2);
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
