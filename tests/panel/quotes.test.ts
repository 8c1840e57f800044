import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../src/panel/quotes.ts';
import { analysis } from './samples.ts';

const text = `This is the third time I write. ${'Nobody came and nobody called '.repeat(5)}at all.`;
const thread = [{ role: 'customer' as const, name: null, text }];
const span = (from: number, to: number, turn = 0) => ({ turn, from, to });
const reading = (...evidence: ReturnType<typeof span>[]) => {
  const base = analysis([]);
  const feelings = [{ name: 'angry' as const, strength: 'stated' as const, score: 1, evidence }];
  return { thread, analysis: { ...base, customer: { ...base.customer, feelings } } };
};

describe('the words that show it', () => {
  it('quotes the customer, and the longer of two that overlap', () => {
    expect(quotesOf(reading(span(12, 22), span(8, 30)))).toEqual(['the third time I write']);
  });
  it('shortens at a word, and shows at most three', () => {
    const [quote, ...rest] = quotesOf(reading(span(32, text.length)));
    expect(rest).toEqual([]);
    expect(quote).toMatch(/ (nobody|came|and|called|Nobody)\u2026$/);
    expect(quotesOf(reading(span(0, 4), span(5, 7), span(12, 17), span(18, 22)))).toHaveLength(3);
  });
  it('leaves out what points outside the conversation', () => {
    expect(quotesOf(reading(span(0, 4, 7), span(9_000, 9_010)))).toEqual([]);
  });
});
