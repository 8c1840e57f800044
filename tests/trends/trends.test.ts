import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { addTag, promises, removeTag, stillKept, tagMonths, withPromise } = await import(
  '../../src/storage/index.ts'
);
const { openPromises, takeDue } = await import('../../src/storage/bell.ts');
const { csvOf, readScores } = await import('../../src/trends/exports.ts');
const { periodsOf, spikesOf } = await import('../../src/trends/periods.ts');
const { compare, intervalOf } = await import('../../src/trends/share.ts');

import type { Promised, Tagged } from '../../src/storage/index.ts';

const tagged = (day: string, tag = 'confused', more: Partial<Tagged> = {}): Tagged => ({
  day,
  tag,
  situation: 'wait-late',
  channel: 'email',
  site: 'https://team.zendesk.com',
  ...more,
});

describe('tags', () => {
  beforeEach(() => fakeBrowser.reset());
  it('are kept by month, and two panels that tag at once lose neither', async () => {
    await Promise.all([
      addTag(tagged('2026-11-02')),
      addTag(tagged('2026-11-03', 'worried')),
      addTag(tagged('2026-12-01')),
    ]);
    const all = await tagMonths.all();
    expect([...all.keys()]).toEqual(['2026-11', '2026-12']);
    expect(all.get('2026-11')?.map(({ tag }) => tag)).toEqual(['confused', 'worried']);
  });
  it('can be taken back, one at a time', async () => {
    await addTag(tagged('2026-11-02'));
    await addTag(tagged('2026-11-02'));
    await removeTag(tagged('2026-11-02'));
    await removeTag(tagged('2026-11-09'));
    expect((await tagMonths.all()).get('2026-11')).toHaveLength(1);
  });
  it('hold a day, a tag and what had happened, and refuse anything else', async () => {
    await fakeBrowser.storage.local.set({
      'tags:2026-10': { version: 1, value: [{ ...tagged('2026-10-01'), customer: 'Maya' }] },
    });
    expect((await tagMonths.all()).size).toBe(0);
  });
});

describe('promises', () => {
  const promised = (id: string, more: Partial<Promised> = {}): Promised => ({
    id,
    what: 'call you back by noon',
    due: 1000,
    url: 'https://team.zendesk.com/agent/tickets/1',
    done: null,
    told: false,
    ...more,
  });
  const DAY = 86_400_000;
  it('are forgotten a week after they are done, and never before', () => {
    const known = [promised('open'), promised('new', { done: 10 * DAY }), promised('old', { done: DAY })];
    expect(stillKept(known, 16 * DAY).map(({ id }) => id)).toEqual(['open', 'new']);
    expect(stillKept(known, 17 * DAY).map(({ id }) => id)).toEqual(['open']);
  });
  it('are told of once, when they are due, by the background that reads them by hand', async () => {
    const known = [
      promised('a'),
      promised('b', { due: 5000 }),
      promised('c', { told: true }),
      promised('d', { done: 1 }),
    ];
    await promises.update(() => known);
    expect((await openPromises()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect((await takeDue(2000)).map(({ id }) => id)).toEqual(['a']);
    expect(await takeDue(2000)).toEqual([]);
    expect(await promises.get()).toEqual([{ ...known[0], told: true }, ...known.slice(1)]);
    await fakeBrowser.storage.local.set({ promises: { version: 1, value: [7, null, { id: 1 }] } });
    expect(await openPromises()).toEqual([]);
    expect(await takeDue(2000)).toEqual([]);
  });
  it('are cut short, and the oldest that is done goes first', async () => {
    let known = withPromise([], promised('first', { what: 'x'.repeat(500), done: 1 }));
    expect(known[0]?.what).toHaveLength(120);
    for (let i = 0; i < 300; i += 1) known = withPromise(known, promised(`p${i}`));
    expect(known).toHaveLength(300);
    expect(known.some(({ id }) => id === 'first')).toBe(false);
    expect(await promises.update(() => known)).toEqual({ ok: true });
  });
});

describe('periods', () => {
  it('are months, or weeks from Monday on, in order', () => {
    const all = [tagged('2026-11-30'), tagged('2026-11-29'), tagged('2026-10-01'), tagged('2027-01-01')];
    expect(periodsOf(all, 'month').map(({ name, total }) => `${name} ${total}`)).toEqual([
      '2026-10 1',
      '2026-11 2',
      '2027-01 1',
    ]);
    expect(periodsOf(all, 'week').map(({ name }) => name)).toEqual([
      '2026-09-28',
      '2026-11-23',
      '2026-11-30',
      '2026-12-28',
    ]);
  });
  it('tell who wanted to leave, and what came back', () => {
    const [period] = periodsOf(
      [
        tagged('2026-11-01', 'frustrated', { situation: 'wants-to-leave', outcome: 'stayed' }),
        tagged('2026-11-01', 'frustrated', { situation: 'wants-to-leave' }),
        tagged('2026-11-01', 'frustrated', { situation: 'repeat-fault' }),
      ],
      'month',
    );
    expect(period).toMatchObject({ leaving: { all: 2, stayed: 1, left: 0 }, effort: 1 });
  });
  it('see a rise that is no chance, with what lies behind it, and none between small numbers', () => {
    const month = (name: string, confused: number, all: number) =>
      Array.from({ length: all }, (_, i) => tagged(`${name}-05`, i < confused ? 'confused' : 'relieved'));
    expect(spikesOf([...month('2026-08', 6, 60), ...month('2026-09', 40, 60)], 'month', 20)).toEqual([
      { period: '2026-09', tag: 'confused', situations: [['wait-late', 40]] },
    ]);
    expect(spikesOf([...month('2026-08', 6, 60), ...month('2026-09', 10, 60)], 'month', 20)).toEqual([]);
    expect(spikesOf([...month('2026-08', 1, 10), ...month('2026-09', 9, 10)], 'month', 20)).toEqual([]);
  });
});

describe('shares', () => {
  it("have Wilson's interval", () => {
    const { from, to } = intervalOf(51, 60);
    expect(from).toBeCloseTo(0.739, 2);
    expect(to).toBeCloseTo(0.919, 2);
    expect(intervalOf(0, 0)).toEqual({ from: 0, to: 1 });
  });
  it("are compared by Newcombe's interval, and not where there are few", () => {
    // The example of his own paper, 56 of 70 against 48 of 80.
    const result = compare({ part: 56, whole: 70 }, { part: 48, whole: 80 });
    expect(result).toMatchObject({ kind: 'compared', says: 'first' });
    if (result.kind !== 'compared') return;
    expect(result.interval.from).toBeCloseTo(0.0524, 3);
    expect(result.interval.to).toBeCloseTo(0.3339, 3);
    expect(compare({ part: 30, whole: 60 }, { part: 32, whole: 60 })).toMatchObject({ says: 'neither' });
    expect(compare({ part: 9, whole: 10 }, { part: 1, whole: 500 })).toEqual({ kind: 'too few', needed: 40 });
  });
});

describe('exports', () => {
  it('count out of what', () => {
    expect(csvOf([tagged('2026-11-01')], 'month')).toContain('2026-11,tag,confused,1,1');
  });
  it('read scores in any order of columns, and say which rows are wrong', () => {
    const { scores, faults } = readScores(
      'Kind,Month,Value,Answers\nCSAT,2026-1,85%,120\nNPS,2026-02,-12,\nCES,2026-02,9,3\nmood,2026-02,1,\nNPS,soon,1,\n',
    );
    expect(scores).toEqual([
      { kind: 'csat', month: '2026-01', value: 85, answers: 120 },
      { kind: 'nps', month: '2026-02', value: -12, answers: null },
    ]);
    expect(faults.map((fault) => fault.slice(0, 6))).toEqual(['Row 4:', 'Row 5:', 'Row 6:']);
  });
});
