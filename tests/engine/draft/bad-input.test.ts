import { describe, expect, it } from 'vitest';
import { judge } from './helper.ts';

const ticket = 'My order 5512 never came and nobody answers. I am furious.';
const checksIn = (draft: string) => judge({ ticket, draft }).findings.map(({ check }) => check);

describe('what is not the agent speaking earns no finding on its words', () => {
  it.each([
    ['an empty draft', ''],
    ['quotes only', '> You failed to pay.\n> Calm down!!!\n> Prior to that we utilised it.'],
    [
      'history only',
      'On Mon, 3 March 2025 at 10:12, Sam wrote:\nCalm down!!! You failed to pay prior to Friday.',
    ],
    ['code only', '```\nif (failed) { utilise(prior to); CALM DOWN!!! }\n```'],
    ['a link only', 'https://example.com/you-failed-to/calm-down-please?utilise=1'],
  ])('%s', (_, draft) => {
    expect(judge({ ticket, draft }).findings.filter(({ from, to }) => to > from)).toEqual([]);
  });
});

describe('shapes other than prose', () => {
  it('reads a table cell by cell, without one long sentence', () => {
    const row = '| Monday | open | 9 to 5 | yes | free of charge | bring the form with you | ask for Priya |';
    expect(checksIn(`Here are the times:\n${row}\n${row}\n${row}`)).not.toContain('long-sentence');
  });
  it('reads a list item by item', () => {
    const items = Array.from(
      { length: 12 },
      (_, index) => `${index + 1}. Open the box and take out part ${index}.`,
    );
    expect(checksIn(`Here are the steps:\n${items.join('\n')}`)).not.toContain('long-sentence');
  });
  it('takes ordered steps for what they are', () => {
    expect(checksIn('1. You need to open Settings.\n2. You must press Reset.\n3. Wait.')).not.toContain(
      'orders-about',
    );
  });
});

describe('other languages and scripts', () => {
  it.each([
    [
      'French and English',
      "Bonjour, I've sent the lid today. Merci de votre patience, à bientôt et bonne journée.",
    ],
    ['Arabic and English', 'مرحبا، I have sent the lid today, and it arrives on Friday. شكرا لك'],
    [
      'Japanese',
      'ご不便をおかけして申し訳ありません。明日、新しい商品をお送りします。よろしくお願いいたします。',
    ],
    ['marks that turn the line', '\u202eI have sent the lid today\u202c, and it comes on Friday to you.'],
  ])('%s: offsets fit', (_, draft) => {
    for (const { from, to, quote } of judge({ ticket, draft }).findings) {
      expect(quote).toBe(draft.slice(from, to));
      expect(to).toBeLessThanOrEqual(draft.length);
    }
  });
  it('says nothing of tone where the customer writes another language', () => {
    const draft = 'Calm down, it is only a small delay, and we will look into it when we can.';
    expect(
      judge({ ticket: 'Mein Paket ist nicht da.', customer: { english: false }, draft }).findings,
    ).toEqual([]);
  });
});

describe('findings that overlap', () => {
  it('leaves the most severe on the same words', () => {
    const { findings } = judge({
      ticket,
      draft: 'I understand your frustration. I sent order 5512 again today.',
    });
    const on = findings.filter(({ from, to }) => from < 30 && to > 0 && to > from);
    expect(on.map(({ check, level }) => [check, level])).toEqual([['generic-acknowledgement', 'warn']]);
  });
  it('keeps a word within a sentence beside the sentence', () => {
    const draft =
      'Once the depot has scanned the lid and the driver has put it on the van for your street, we will utilise the first free slot on the list that they keep there for such cases as yours.';
    expect(checksIn(draft)).toEqual(expect.arrayContaining(['long-sentence', 'officialese']));
  });
});

describe('words said over and over', () => {
  it.each([
    'really ',
    'completely ',
    'and ',
    'i really ',
    'we can ',
    'you ',
    'so sorry ',
    'not ',
    'the ',
    'please ',
    'no ',
    'a bit ',
    'my own ',
    "i'd ",
    'that ',
    '1 ',
    '£',
    '- ',
    '; ',
    'you should have ',
  ])('%j is read in bounded time', (words) => {
    const draft = `I ${words.repeat(Math.ceil(20_000 / words.length))}`;
    const started = performance.now();
    judge({ ticket, draft });
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('size', () => {
  it('reads a megabyte of ordinary sentences in bounded time', () => {
    const draft = 'I am sorry that order 5512 never came. We will look into it prior to Friday. '.repeat(
      13_000,
    );
    const started = performance.now();
    const { findings } = judge({ ticket, draft });
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(findings.length).toBeLessThanOrEqual(60);
  });
});
