import { describe, expect, it } from 'vitest';
import { findChecks } from '../../src/options/find-checks.ts';
import { readCatalogue } from '../../src/panel/catalogue.ts';

const check = (id: string, title: string, term: string) => ({
  id,
  title,
  term,
  level: 'hint',
  why: `Why ${title.toLowerCase()} hurts.`,
  source: 'E01',
});
const catalogue = readCatalogue(
  {
    checks: [
      check('blames', 'Blames', 'Tone'),
      check('no-time', 'No time', 'Solution'),
      check('shouting', 'Shouts', 'Tone'),
    ],
  },
  { works: { E01: 'Packard 2021' } },
);
const found = (query: string) =>
  findChecks(catalogue, query).map(({ term, checks }) => [term, ...checks.map(({ id }) => id)]);

describe('searching the checks', () => {
  it('gives all of them, by scorecard term, where nothing is asked for', () => {
    expect(found('  ')).toEqual([
      ['Tone', 'blames', 'shouting'],
      ['Solution', 'no-time'],
    ]);
  });
  it('looks at title, reason, term and source, whatever the case, for every word', () => {
    expect(found('TONE hurts')).toEqual([['Tone', 'blames', 'shouting']]);
    expect(found('why packard time')).toEqual([['Solution', 'no-time']]);
    expect(found('time blames')).toEqual([]);
  });
  it('takes what is typed as words and not as a pattern', () => {
    expect(found('.*')).toEqual([]);
    expect(found('(')).toEqual([]);
  });
});
