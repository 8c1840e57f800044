import { describe, expect, it } from 'vitest';
import general from '../../assets/packs/general.json' with { type: 'json' };
import { GATES, SITUATIONS } from '../../src/engine/types.ts';
import { builtInPacks, parsePack, sayFault } from '../../src/packs/index.ts';

const EMPTY = {
  format: 2,
  id: 'ours',
  name: 'Ours',
  version: '1',
  author: 'Us',
  licence: 'MIT',
  language: 'en',
  description: 'Test',
  phrases: [],
  actions: {},
  jargon: [],
  safety: {},
};
const faultsOf = (pack: unknown) => {
  const result = parsePack(pack);
  return result.ok ? [] : result.faults.map(sayFault);
};

describe('parsePack', () => {
  it('reads a pack', () => {
    expect(parsePack(EMPTY)).toEqual({ ok: true, pack: EMPTY });
  });
  it.each([null, 7, 'pack', [], undefined])('refuses %j without throwing', (value) => {
    expect(faultsOf(value).length).toBeGreaterThan(0);
  });
  it('says every fault at once, where it is and what to do', () => {
    const faults = faultsOf({
      ...EMPTY,
      format: 3,
      name: '',
      phrases: [
        { id: 'Bad Id', text: 'Fine.', situations: ['wait-late'] },
        { id: 'ok', text: 'Fine.', situations: ['late-wait'] },
      ],
      actions: { 'wait-late': ['x'.repeat(200)] },
      extra: true,
    });
    const all = faults.join('\n');
    for (const path of [
      'format',
      'name',
      'phrases[0].id',
      'phrases[1].situations[0]',
      'actions.wait-late[0]',
      'extra',
    ]) {
      expect(all).toContain(path);
    }
  });
  it('refuses slots that it does not know, stray brackets and shouting', () => {
    const phrase = (text: string) => ({
      ...EMPTY,
      phrases: [{ id: 'one', text, situations: ['wait-late'] }],
    });
    expect(faultsOf(phrase('{duration} is long for {objekt}.'))).toEqual([
      expect.stringContaining('{objekt} is not a slot'),
    ]);
    expect(faultsOf(phrase('{duration is long.'))).toEqual([expect.stringContaining('phrases[0].text')]);
    expect(faultsOf(phrase("I'll [do it]."))).toEqual([expect.stringContaining('bracket')]);
    expect(faultsOf(phrase('Sorry!'))).not.toEqual([]);
    expect(faultsOf(phrase('{duration} is a long time for {object}.'))).toEqual([]);
  });
  it('refuses an id that stands twice', () => {
    const one = { id: 'one', text: 'Fine.', situations: ['wait-late'] };
    expect(faultsOf({ ...EMPTY, phrases: [one, one] })).toEqual([expect.stringContaining('phrases[1].id')]);
  });
  it('takes no harm from prototype keys', () => {
    const hostile: unknown = JSON.parse(
      `{"__proto__": {"polluted": true}, "constructor": 1, ${JSON.stringify(EMPTY).slice(1)}`,
    );
    expect(faultsOf(hostile).length).toBeGreaterThan(0);
    const inActions: unknown = JSON.parse(
      JSON.stringify(EMPTY).replace('"actions":{}', '"actions":{"__proto__":["x"],"toString":["y"]}'),
    );
    expect(parsePack(inActions).ok).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
  it('stays quick and short on a huge broken pack', () => {
    const phrases = Array.from({ length: 20_000 }, () => ({ id: 'x', text: '{', situations: ['wait-late'] }));
    expect(faultsOf({ ...EMPTY, phrases }).length).toBeLessThanOrEqual(50);
    expect(faultsOf({ ...EMPTY, phrases: [...phrases, phrases[0]] }).length).toBeGreaterThan(0);
  });
});

describe('the built-in packs', () => {
  const CALM = new Set([
    'how-to',
    'status-question',
    'change-request',
    'pre-sale-question',
    'feature-request',
    'praise',
  ]);
  const [first] = builtInPacks();

  it('all parse', () => {
    expect(parsePack(general)).toMatchObject({ ok: true });
    expect(builtInPacks().length).toBeGreaterThan(0);
  });
  it('have a menu for every situation that upsets', () => {
    for (const situation of SITUATIONS.filter((name) => !CALM.has(name))) {
      expect(first?.actions[situation]?.length, situation).toBeGreaterThanOrEqual(2);
    }
  });
  it("offer steps that go on after I'll and say nothing of time or outcome", () => {
    for (const pack of builtInPacks()) {
      for (const step of Object.values(pack.actions).flat()) {
        expect(step).toMatch(/^[a-z]+ /);
        expect(step).not.toMatch(/^\w+(?:ing|ed) |\b(?:today|now|immediately|guarantee|promise)\b|[.!?]$/);
      }
    }
  });
  it('have a card for every gate', () => {
    for (const gate of GATES) expect(first?.safety[gate]?.steps.length, gate).toBeGreaterThan(2);
    expect(first?.safety['self-harm']?.steps.join(' ')).toMatch(/figure of speech/);
  });
  it('explain no term by itself', () => {
    for (const { term, plain } of builtInPacks().flatMap(({ jargon }) => jargon)) {
      expect(plain.toLowerCase().split(' ')).not.toContain(term.toLowerCase());
    }
  });
});
