import { describe, expect, it } from 'vitest';
import { judgeDraft } from '../../../src/engine/draft/index.ts';
import { customerReading, judge } from './helper.ts';
import { FOURTH, LATER, SEEN, THIRD } from './labelled.ts';

const CASES = [...SEEN, ...LATER, ...THIRD, ...FOURTH].flatMap(({ ticket, situation, calm, drafts }) =>
  drafts.map(([acknowledges, acts, time, draft]) => ({
    ticket,
    situation,
    calm,
    acknowledges,
    acts,
    time,
    draft,
  })),
);
/** The share of labels that the reading has to agree with. */
const AGREEMENT = 0.92;

describe('what a draft does, against labels by hand', () => {
  const read = CASES.map((labelled) => ({
    labelled,
    reading: judge({
      ticket: labelled.ticket,
      draft: labelled.draft,
      customer: {
        upset: labelled.calm ? 0.1 : 0.9,
        situation: { name: labelled.situation, score: 1, evidence: [] },
      },
    }),
  }));
  it.each(['acknowledges', 'acts', 'time'] as const)('agrees on %s', (name) => {
    const agreed = read.filter(({ labelled, reading }) => labelled[name] === reading[name]).length;
    expect(agreed / read.length).toBeGreaterThanOrEqual(AGREEMENT);
  });
});

describe('the acts of a draft', () => {
  const draft =
    "Hi Sam,\n\nI understand your frustration, and I've refunded the £49 today.\nCould you send a photo of the label?\n\nKind regards,\nJo";
  const reading = judge({ ticket: 'You charged me £49 twice.', draft });

  it('keeps an acknowledgement apart from the action in the same sentence', () => {
    const acts = reading.draftActs.map((act) => [act.kind, draft.slice(act.from, act.to)]);
    expect(acts).toEqual([
      ['acknowledgement', 'I understand your frustration'],
      ['action', "I've refunded the £49 today."],
      ['question', 'Could you send a photo of the label?'],
    ]);
  });
  it('finds greeting and sign-off', () => {
    expect(reading.greeting && draft.slice(reading.greeting.from, reading.greeting.to)).toBe('Hi Sam,');
    expect(reading.signOff && draft.slice(reading.signOff.from, reading.signOff.to)).toBe(
      'Kind regards,\nJo',
    );
  });
  it('tells done, under way and promised apart', () => {
    const tenses = ["I've sent the lid.", "I'm checking the scan history.", "I'll call you at noon."].map(
      (one) => judge({ draft: one }).draftActs[0]?.tense,
    );
    expect(tenses).toEqual(['done', 'now', 'will']);
  });
});

describe('what is not the agent speaking', () => {
  it.each([
    '> I have refunded you.\n> We failed to call.',
    'On Mon, 3 March, Sam wrote:\nYou failed to call and I have refunded it.',
    '`You failed to send {{name}} the file`',
    'You wrote "you failed to send it" and I see.',
  ])('is left alone: %s', (quoted) => {
    expect(judge({ draft: quoted }).findings).toEqual([]);
    expect(judge({ draft: quoted }).acts).toBe(0);
  });
});

describe('bad input', () => {
  const hostile = {
    empty: '',
    blank: ' \n\t ',
    'a lone surrogate': 'I have \ud800 sent it today, \udfff and it is on its way to you now.',
    'right to left':
      '\u0645\u0631\u062d\u0628\u0627 \u202eabc\u202c, I have sent it. \u05e9\u05dc\u05d5\u05dd',
    'a dotted capital I': 'İİİİ I have sent İ today and you failed to İ include the form.',
    'one long word': 'a'.repeat(1_000_000),
    'many marks': '!?'.repeat(500_000),
    'many brackets': '[{<%'.repeat(250_000),
    'many greetings': 'hi '.repeat(300_000),
    'many apologies': 'I am so very sorry, and I will look into it. '.repeat(20_000),
    'many line breaks': '\n'.repeat(1_000_000),
    'many quotes': '"> '.repeat(300_000),
    'prototype words': 'constructor __proto__ toString hasOwnProperty I will constructor the valueOf today.',
  };
  it.each(Object.entries(hostile))('%s is read without an exception, in bounded time', (_, draft) => {
    const started = performance.now();
    const reading = judge({ ticket: 'constructor __proto__ was late', draft });
    expect(performance.now() - started).toBeLessThan(2_000);
    for (const finding of reading.findings) expect(finding.quote).toBe(draft.slice(finding.from, finding.to));
  });
  it('survives a hostile pack', () => {
    const jargon = [
      { term: '(a+)+$', plain: 'x' },
      { term: '.*', plain: 'y' },
      { term: 'flux gate', plain: 'an open door' },
    ];
    const pack = {
      format: 2 as const,
      id: 'test',
      name: 'a',
      version: '1',
      author: 'a',
      licence: 'a',
      language: 'en' as const,
      description: 'a',
      phrases: [],
      actions: {},
      jargon,
      safety: {},
    };
    const { findings } = judge(
      { draft: `I have reset a flux gate today and it works again ${'a'.repeat(50)}!` },
      [pack],
    );
    expect(findings.map(({ quote, instead }) => [quote, instead])).toEqual([
      ['a flux gate', ['an open door']],
    ]);
  });
});

describe('the name in the greeting', () => {
  const greet = (name: string | null, draft: string) =>
    judgeDraft(
      draft,
      customerReading({ upset: 0 }),
      { channel: 'email', thread: [{ role: 'customer', name, text: 'The lid is cracked.\n\nPriya' }] },
      [],
    ).findings.filter(({ check }) => check === 'wrong-name').length;
  const rest = ',\n\nThe new lid left the warehouse today and comes on Friday.';
  it.each([
    ['Tom', 'Priya Shah', 1],
    ['Priya', 'Accounts Payable', 0],
    ['Samantha', 'Sam Cole', 0],
    ['Tom', null, 0],
    ['Tom', 'priya@example.com', 0],
  ] as const)('%s to %s', (greeted, name, found) => {
    expect(greet(name, `Hi ${greeted}${rest}`)).toBe(found);
  });
});
