import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/engine/draft/index.ts';
import { judgedDrafts } from './drafts-data.ts';

const drafts = judgedDrafts();
const share = (part: number, whole: number) => part / whole;

describe('the labelled drafts', () => {
  it('are many, and a good part is kept aside', () => {
    expect(drafts.length).toBeGreaterThan(300);
    expect(drafts.filter(({ aside }) => aside).length).toBeGreaterThan(100);
  });
  it.each(CHECKS)('$rubric is due in three or more', ({ rubric }) => {
    expect(drafts.filter(({ due }) => due.includes(rubric)).length).toBeGreaterThanOrEqual(3);
  });
  it('name only checks that there are', () => {
    const known = new Set(CHECKS.map(({ rubric }) => rubric));
    const named = drafts.flatMap(({ due, fair }) => [...due, ...fair]);
    expect(named.filter((rubric) => !known.has(rubric))).toEqual([]);
  });
});

/** The bars of the rubric, on the drafts kept aside. */
describe('the drafts kept aside', () => {
  const aside = drafts.filter((draft) => draft.aside);
  const findings = aside.flatMap(({ reading, due, fair }) =>
    reading.findings.map(({ rubric, level }) => ({
      level,
      right: due.includes(rubric) || fair.includes(rubric),
    })),
  );
  it.each([
    ['stop', 0.9],
    ['warn', 0.9],
    ['hint', 0.8],
  ] as const)('%s is right %s of the time or more', (level, bar) => {
    const own = findings.filter((finding) => finding.level === level);
    expect(share(own.filter(({ right }) => right).length, own.length)).toBeGreaterThanOrEqual(bar);
  });
  it('are found out seven times in ten', () => {
    const due = aside.flatMap((draft) => draft.due.map((rubric) => ({ rubric, draft })));
    const found = due.filter(({ rubric, draft }) =>
      draft.reading.findings.some((finding) => finding.rubric === rubric),
    );
    expect(share(found.length, due.length)).toBeGreaterThanOrEqual(0.7);
  });
});
