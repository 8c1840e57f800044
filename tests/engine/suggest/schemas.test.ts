import { describe, expect, it } from 'vitest';
import { isPlural } from '../../../src/engine/suggest/grammar.ts';
import { faultsOf } from '../../../src/engine/suggest/lint.ts';
import { disclosure, glad, SCHEMAS } from '../../../src/engine/suggest/schemas/index.ts';
import { type Filling, fillTemplate } from '../../../src/engine/suggest/template.ts';
import { TROUBLES } from '../../../src/engine/suggest/trouble.ts';
import { SITUATIONS } from '../../../src/engine/types.ts';
import { PACKS } from './make.ts';

const WORDS: Record<string, string[]> = {
  duration: ['three weeks', '16 days', 'over a month', 'half an hour', 'a year', '40 minutes'],
  object: ['your kettle', 'your boots', 'the blue jacket', 'your headphones', 'the glass', 'your new phone'],
  count: ['third email', 'second call'],
  nth: ['third'],
  times: ['twice', 'four times'],
  repeat: ['third replacement', 'second engineer'],
  stake: ['your flight tomorrow', "your sister's wedding coming up", 'payroll due on Friday'],
  event: ["your daughter's birthday", 'your wedding'],
  money: ['£49', '30 quid', '$1,299.00'],
  occurrence: ['third', 'ninth'],
  since: ['May', 'last Monday'],
  overdue: ['two weeks', '16 days'],
  tenure: ['eleven years', '3 years'],
  colleague: ['Yusuf'],
  done: ['cancelled', 'delayed'],
  fails: ['work', 'turn on'],
  deed: ['open', 'track'],
  awaited: ['your kettle', 'the boots', 'your new phone'],
  lacking: ['hot water', 'internet'],
  date: ['last Tuesday', '9 May', 'yesterday'],
  adjective: ['frustrating', 'worrying', 'confusing', 'disappointing', 'upsetting', 'unsettling'],
};

/** Every way of filling that lets each word of each slot appear. */
function fillings(): Map<string, Filling>[] {
  const longest = Math.max(...Object.values(WORDS).map((words) => words.length));
  return Array.from({ length: longest }, (_each, index) => {
    const filled = Object.entries(WORDS).map(([name, words]): [string, Filling] => {
      const text = words[index % words.length] ?? '';
      return [name, { text, slot: { name, value: text, source: 'ticket' }, plural: isPlural(text) }];
    });
    return new Map(filled);
  });
}

function faultsIn(template: string): string[] {
  return fillings().flatMap((filling) => {
    const filled = fillTemplate(template, filling);
    if (!filled) return [`cannot be filled: ${template}`];
    const sources = [...Object.values(WORDS).flat(), template].join(' ').toLowerCase();
    const faults = faultsOf({
      text: filled.text,
      lead: filled.text,
      slots: filled.slots,
      open: [],
      sources,
      distressed: true,
    });
    return faults.map((fault) => `${fault}: ${filled.text}`);
  });
}

describe('every schema', () => {
  for (const schema of [...SCHEMAS, ...disclosure, ...glad]) {
    it(`${schema.id} reads well with every fact`, () => {
      for (const text of schema.texts)
        expect(faultsIn(typeof text === 'string' ? text : text.text)).toEqual([]);
    });
  }
  it('has an id of its own', () => {
    const ids = [...SCHEMAS, ...disclosure, ...glad].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('every phrase of the built-in packs', () => {
  for (const pack of PACKS) {
    for (const phrase of pack.phrases) {
      it(`${pack.name}/${phrase.id} reads well with every fact`, () => {
        expect(faultsIn(phrase.text)).toEqual([]);
      });
    }
  }
});

describe('schemas by situation', () => {
  const CALM = new Set([
    'how-to',
    'status-question',
    'change-request',
    'pre-sale-question',
    'feature-request',
    'praise',
    'other',
  ]);
  const TEN = [
    'wait-late',
    'no-reply',
    'wrong-charge',
    'refund-overdue',
    'damaged-faulty',
    'repeat-fault',
    'missing-delivered',
    'locked-out',
    'outage',
    'wants-to-leave',
  ];
  const own = (name: string) =>
    SCHEMAS.filter(({ situations }) => situations.length === 1 && situations.some((each) => each === name));
  /** Needs nothing but the situation: no fact, no feeling. */
  const bare = (name: string) =>
    own(name).filter(
      ({ texts, stated, modifier }) =>
        !stated && !modifier && texts.some((text) => typeof text === 'string' && !text.includes('{')),
    );

  const STEM_WORDS = 3;
  const MOST_OF_ONE_STEM = 0.4;
  const general = PACKS.filter(({ sector }) => !sector).flatMap(({ phrases }) => phrases);
  it.each(TROUBLES)('%s has four ways or more, and no stem carries over 40 %%', (name) => {
    const ways = SCHEMAS.filter(
      ({ situations, kind }) =>
        kind !== 'plain' && situations.includes(name) && situations.length < TROUBLES.length / 2,
    );
    const phrases = general.filter(({ situations }) => situations.includes(name));
    expect(ways.length + phrases.length).toBeGreaterThanOrEqual(4);
    const texts = [
      ...ways.flatMap((way) => way.texts.map((text) => (typeof text === 'string' ? text : text.text))),
      ...PACKS.flatMap((pack) => pack.phrases).flatMap(({ situations, text }) =>
        situations.includes(name) ? [text] : [],
      ),
    ];
    const stems = texts.map((text) => text.toLowerCase().split(' ').slice(0, STEM_WORDS).join(' '));
    for (const stem of stems) {
      const share = stems.filter((other) => other === stem).length / stems.length;
      expect(share, stem).toBeLessThanOrEqual(MOST_OF_ONE_STEM);
    }
  });
  it.each(TEN)('%s has three kinds or more', (name) => {
    expect(new Set(own(name).map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
  });
  it.each(SITUATIONS.filter((name) => !CALM.has(name)))('%s can always be acknowledged', (name) => {
    expect(bare(name).length).toBeGreaterThanOrEqual(1);
  });
});
