import { describe, expect, it } from 'vitest';
import { doneOf, groupOf } from '../../src/practice/group.ts';
import { coursesOf, saidOf } from '../../src/practice/progress.ts';
import { makeReport, readReport, reportCsv, reportFile } from '../../src/practice/report.ts';
import { addressOf, viewOf } from '../../src/practice/state.ts';
import { readSet, setCode, setFile } from '../../src/practice/ticket-set.ts';
import { roundOf, SCENARIOS } from './samples.ts';

const SET = {
  id: 'spring',
  title: 'First week',
  note: 'Look at the times you give.',
  due: '2026-03-06',
  scenarios: ['first-late-blender', 'first-insult'],
};
const NOW = new Date('2026-03-04T12:00:00Z');
const KEPT = roundOf({ confidence: 2, replies: ['=HYPERLINK("x")', 'Hello'] });
const report = (part: Partial<Parameters<typeof makeReport>[3]> = {}) =>
  makeReport([KEPT], [SET], SCENARIOS, { name: 'Ana', replies: false, confidence: false, ...part }, NOW);

describe('a set of tickets', () => {
  it('comes through as a file and as a code, also where a chat broke the line', () => {
    expect(readSet(setFile(SET))).toEqual({ ok: true, set: SET });
    const code = setCode(SET) ?? '';
    expect(code).toMatch(/^attune-set1\./);
    expect(readSet(`${code.slice(0, 40)}\n  ${code.slice(40)} `)).toEqual({ ok: true, set: SET });
  });
  it.each([
    ['', /begins with attune-set1/],
    ['attune1.abc', /begins with attune-set1/],
    [(setCode(SET) ?? '').slice(0, -3), /cut short/],
    ['{"kind":', /cut short/],
    ['{"kind":"something"}', /no set of practice tickets/],
    [setFile({ ...SET, scenarios: [] }), /holds no tickets|scenarios/],
    [setFile({ ...SET, due: 'Friday' }), /set\.due/],
    ['{"__proto__":{"kind":"attune-practice-set"}}', /no set of practice tickets/],
  ])('refuses %j with what to do', (text, why) => {
    expect(readSet(text)).toEqual({ ok: false, why: expect.stringMatching(why) });
  });
});

describe('a report', () => {
  it('holds neither replies nor confidence unless they were put in', () => {
    expect(reportFile(report())).not.toMatch(/HYPERLINK|"confidence": 2/);
    expect(reportFile(report({ replies: true, confidence: true }))).toMatch(/HYPERLINK[\s\S]*/);
    expect(report({ confidence: true }).rounds[0]?.confidence).toBe(2);
  });
  it('comes through as a file', () => {
    expect(readReport(reportFile(report({ replies: true })))).toEqual({
      ok: true,
      report: report({ replies: true }),
    });
  });
  it.each(['', 'nonsense', '{}', '[]', '{"kind":"attune-practice-report","format":2}', 'name,ticket\nAna,x'])(
    'refuses %j',
    (text) => {
      expect(readReport(text)).toEqual({ ok: false, why: expect.stringMatching(/JSON file/) });
    },
  );
  it('is a table that no spreadsheet runs', () => {
    const csv = reportCsv([report({ replies: true })]);
    const [head, row] = csv.split('\r\n');
    expect(head).toMatch(/^name,finished,ticket,exercise,tries,hints,minutes,"Listening, first try %"/);
    expect(row).toMatch(/^Ana,2026-03-02T09:00:00.000Z,Three weeks without a blender,reply,2,0,3\.0,/);
    expect(csv).toContain("'=HYPERLINK");
  });
});

describe('a group', () => {
  const other = {
    ...report(),
    name: 'Ben',
    rounds: [roundOf({ found: { first: ['blames', 'no-time'], last: [] } })],
  };
  const older = { ...report(), made: '2026-01-01T00:00:00.000Z', rounds: [] };

  it('stands in the order of names, with the newest report of each', () => {
    const group = groupOf([other, older, report()]);
    expect(group.reports.map(({ name, rounds }) => [name, rounds.length])).toEqual([
      ['Ana', 1],
      ['Ben', 1],
    ]);
  });
  it('is one: figures of skills and findings stand for all', () => {
    const { skills, found, rounds } = groupOf([other, report()]);
    expect(rounds).toBe(2);
    expect(skills).toEqual([{ skill: 'follow-up', rounds: 2, first: 1, last: 1 }]);
    expect(found).toEqual([
      { check: 'blames', rounds: 1, people: 1 },
      { check: 'no-time', rounds: 1, people: 1 },
    ]);
  });
  it('goes week by week, from Monday to Sunday', () => {
    const at = (day: string, first: number) =>
      roundOf({ at: `2026-03-${day}T09:00:00.000Z`, skills: [{ skill: 'listening', first, last: 1 }] });
    const rounds = [at('09', 1), at('02', 0), at('08', 0.5)];
    expect(groupOf([{ ...report(), rounds }]).weeks).toEqual([
      { monday: '2026-03-02', rounds: 2, first: 0.25, last: 1 },
      { monday: '2026-03-09', rounds: 1, first: 1, last: 1 },
    ]);
  });
  it('says what is done of a set; a map is no answer', () => {
    expect(doneOf(SET, [KEPT])).toEqual(['first-late-blender']);
    expect(doneOf(SET, [roundOf({ kind: 'map' })])).toEqual([]);
  });
});

describe('progress', () => {
  it('has a line for each skill that was trained, and says which way it went', () => {
    const rounds = [0, 0, 0.5, 1, 1, 1].map((first) =>
      roundOf({ skills: [{ skill: 'listening', first, last: 1 }] }),
    );
    const [course, ...others] = coursesOf(rounds);
    expect(others).toEqual([]);
    expect(course && saidOf(course)).toMatch(/100% of it lately, up from 17%/);
    expect(coursesOf([])).toEqual([]);
  });
});

describe('an address', () => {
  it('leads to its view and back, and home where it means nothing', () => {
    for (const view of [
      { page: 'lead' },
      { page: 'skill', skill: 'listening' },
      { page: 'round', scenario: 'first-insult' },
    ] as const) {
      expect(viewOf(addressOf(view))).toEqual(view);
    }
    expect(viewOf('#nowhere')).toEqual({ page: 'home' });
    expect(viewOf('#skill/juggling')).toEqual({ page: 'home' });
    expect(viewOf('#round')).toEqual({ page: 'home' });
  });
});
