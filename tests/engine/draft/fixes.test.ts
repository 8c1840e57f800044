import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import plain from '../../../assets/words/plain.json' with { type: 'json' };
import { CHECKS } from '../../../src/engine/draft/index.ts';
import { findOfficial } from '../../../src/engine/draft/plain-words.ts';
import { judge } from './helper.ts';

const LABELLED = readFileSync(new URL('../../evaluate/drafts.jsonl', import.meta.url), 'utf8');
/** Every draft at hand: the labelled ones and the checks' own examples. */
const DRAFTS = [
  ...[...LABELLED.matchAll(/"draft": ("(?:[^"\\]|\\.)*")/g)].map((match) =>
    String(JSON.parse(match[1] ?? '""')),
  ),
  ...CHECKS.flatMap(({ examples, lookAlikes }) => [...examples, ...lookAlikes].map(({ draft }) => draft)),
];

/** Applies every certain fix, from the end so that offsets hold; of two on the same words, the first. */
function fixed(draft: string, ticket = ''): { text: string; fixes: number } {
  const taken: { from: number; to: number; words: string }[] = [];
  for (const { from, to, instead } of judge({ draft, ticket }).findings) {
    const [words] = instead;
    if (words !== undefined && !taken.some((other) => from < other.to && other.from < to))
      taken.push({ from, to, words });
  }
  const text = taken
    .sort((a, b) => b.from - a.from)
    .reduce((rest, { from, to, words }) => rest.slice(0, from) + words + rest.slice(to), draft);
  return { text, fixes: taken.length };
}

const NEGATIONS = /\b(?:not|never|no|nobody|nothing|none|cannot|without|nor)\b|n't\b/gi;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('a certain fix', () => {
  const mended = DRAFTS.map((draft) => ({ draft, ...fixed(draft) })).filter(({ fixes }) => fixes > 0);

  it('is there to be looked at', () => {
    expect(mended.length).toBeGreaterThan(30);
  });
  it.each(mended)('keeps polarity, numbers and shape: $draft', ({ draft, text }) => {
    expect(count(text, NEGATIONS)).toBe(count(draft, NEGATIONS));
    expect(text.match(/\d+/g)).toEqual(draft.match(/\d+/g));
    expect(count(text, / {2}/g)).toBe(count(draft, / {2}/g));
    expect(count(text, /\b(?:we|us|our)\b/gi)).toBe(count(draft, /\b(?:we|us|our)\b/gi));
    expect(text.trim().length).toBe(text.length - (draft.length - draft.trim().length));
  });
  it.each(mended)('leaves nothing to fix in the words it put there: $draft', ({ text }) => {
    const again = fixed(text);
    expect(fixed(again.text).fixes).toBe(0);
  });
});

describe('plain words', () => {
  const negative = (words: string) => count(words, NEGATIONS) > 0 || /^(?:un|dis|in)(?=[a-z]{5})/.test(words);
  const swaps = plain.phrases.filter(({ plain: words }) => words !== '');

  it.each(swaps)('"$term" and "$plain" say yes or no alike', ({ term, plain: words }) => {
    // "Inter alia", "in lieu": no English prefix.
    if (!/^in\b/.test(term) && !/inadvertently|individuals|discontinue/.test(term))
      expect(negative(words)).toBe(negative(term));
  });
  it.each(plain.verbs.filter((verb) => verb.plain.length > 0))(
    '$term.0 keeps form for form',
    ({ term, plain: words }) => {
      expect(term).toHaveLength(4);
      expect(words.length).toBeGreaterThanOrEqual(4);
      const [base = '', third = '', past = '', going = ''] = words.map((word) => word.split(' ')[0] ?? '');
      expect(third).toMatch(/s$/);
      expect(going).toMatch(/ing$/);
      expect(past).not.toMatch(/(?:ing|[^s]s)$/);
      expect(base).not.toMatch(/(?:ing|[^e]ed)$/);
    },
  );
  it.each([
    ['a link', 'See https://example.com/utilise for the form.'],
    ['a name', 'The Assist team at Expedite has it on the list.'],
    ['code', 'Run `utilise --prior to` and write back to me.'],
    ['a quotation', 'You wrote "prior to the event" on the form we got.'],
    ['a noun that looks like a verb', 'Your third attempt to sign in went through this time.'],
    ['a place', 'The shop is located in Leeds, near the old station.'],
  ])('are not put into %s', (_, draft) => {
    expect(judge({ draft }).findings.filter(({ instead }) => instead.length > 0)).toEqual([]);
  });
  it('takes the longest of two that overlap', () => {
    expect(findOfficial('please find attached herewith').map(({ from, to }) => [from, to])).toEqual([
      [0, 20],
      [21, 29],
    ]);
  });
  it('keeps capitals and articles', () => {
    expect(
      fixed('Commencement of the plan is on Monday. We found an erroneous and a feasible date in it.').text,
    ).toBe('Start of the plan is on Monday. We found a wrong and a possible date in it.');
  });
});
