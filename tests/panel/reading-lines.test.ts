import { describe, expect, it } from 'vitest';
import type { Fact, FeelingName } from '../../src/engine/types.ts';
import { courseOf, factsGiven, linesOf, seenAtGate, storyOf } from '../../src/panel/reading-lines.ts';
import { analysis } from './samples.ts';

const text = `This is the third time I write. ${'Nobody came and nobody called '.repeat(5)}at all.`;
const thread = [{ role: 'customer' as const, name: null, text }];
const span = (from: number, to: number, turn = 0) => ({ turn, from, to });
type Span = ReturnType<typeof span>;
function reading(feels: Span[], happened: Span[] = [], rest: { facts?: Fact[]; gate?: Span[] } = {}) {
  const base = analysis([]);
  const customer = {
    ...base.customer,
    feelings: [{ name: 'angry' as const, strength: 'stated' as const, score: 1, evidence: feels }],
    situation: { name: 'no-reply' as const, score: 1, evidence: happened },
    facts: rest.facts ?? [],
    gateEvidence: rest.gate ?? [],
  };
  return { thread, analysis: { ...base, customer } };
}
const fact = (kind: Fact['kind'], words: string): Fact => ({ kind, text: words, turn: 0, from: 0, to: 1 });
const feels = (...spans: Span[]) => linesOf(reading(spans)).feels.quotes.map((quote) => quote.text);

describe('the words that show it', () => {
  it('quotes the customer, and the longer of two that overlap', () => {
    expect(feels(span(12, 22), span(8, 30))).toEqual(['the third time I write']);
  });
  it('shortens at a word, and shows at most two, but keeps all of them for marking', () => {
    expect(feels(span(32, text.length))).toEqual([
      expect.stringMatching(/ (nobody|came|and|called|Nobody)\u2026$/),
    ]);
    const spans = [span(0, 4), span(5, 7), span(12, 17), span(18, 22)];
    expect(feels(...spans)).toHaveLength(2);
    expect(linesOf(reading(spans)).feels.evidence).toEqual(spans);
  });
  it('leaves out what points outside the conversation', () => {
    const { feels: line } = linesOf(reading([span(0, 4, 7), span(9_000, 9_010)]));
    expect(line).toEqual({ evidence: [], quotes: [] });
  });
  it('quotes words that show both lines once, and marks them for both', () => {
    const { feels: first, happened } = linesOf(reading([span(8, 30)], [span(12, 22), span(32, 43)]));
    expect(first.quotes.map((quote) => quote.text)).toEqual(['the third time I write']);
    expect(happened.quotes.map((quote) => quote.text)).toEqual(['Nobody came']);
    expect(happened.evidence).toHaveLength(2);
  });
  it('says what was seen at a gate', () => {
    expect(seenAtGate(reading([], [], { gate: [span(32, 43)] }))).toMatchObject([{ text: 'Nobody came' }]);
  });
});

describe('what they told already', () => {
  it('is listed once, without names, questions and what is quoted', () => {
    const given = reading([], [], {
      facts: [
        fact('order', '4411-09'),
        fact('order', 'order 4411'),
        fact('date', 'Friday'),
        fact('date', 'friday'),
        fact('name', 'Maya'),
        fact('question', 'Where is it?'),
        fact('count', 'third time'),
      ],
    });
    expect(factsGiven(given, [{ evidence: span(0, 1), text: 'the third time I write' }])).toEqual([
      'ref.\u00a04411-09',
      'order 4411',
      'friday',
    ]);
  });
});

describe('the course of feeling', () => {
  const over = (...feelings: (FeelingName | null)[]) => {
    const read = reading([]);
    const course = feelings.map((feeling, turn) => ({ turn, feeling }));
    return courseOf({
      ...read,
      analysis: { ...read.analysis, customer: { ...read.analysis.customer, course } },
    });
  };
  it('names each change, and says nothing of a message that names no feeling', () => {
    expect(over('frustrated', 'frustrated', null, 'angry', 'relieved')).toEqual([
      'frustrated',
      'angry',
      'relieved',
    ]);
  });
  it('is not shown where nothing changed', () => {
    expect(over('angry', null, 'angry')).toEqual([]);
    expect(over(null)).toEqual([]);
  });
});

describe('the story', () => {
  it('gives whole sentences, and is null where nothing is told', () => {
    const read = reading([]);
    const told = { believes: [span(0, 31)], feels: [], tried: [span(32, 150)] };
    const customer = { ...read.analysis.customer, story: told };
    const story = storyOf({ ...read, analysis: { ...read.analysis, customer } });
    expect(story?.believes).toMatchObject([{ text: 'This is the third time I write.' }]);
    expect(story?.tried[0]?.text).toHaveLength(118);
    expect(storyOf(read)).toBeNull();
  });
});
