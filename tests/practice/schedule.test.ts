import { describe, expect, it } from 'vitest';
import { levelAfter, planDay, secondsFor, startOfDay } from '../../src/practice/daily.ts';
import { cardsAfter, gradeOf, isDue, standing } from '../../src/practice/schedule.ts';
import { roundOf, SCENARIOS } from './samples.ts';

const DAY = 86_400_000;
const NOW = new Date('2026-03-02T10:00:00Z');
const daysAgo = (days: number) => new Date(NOW.getTime() - days * DAY).toISOString();
const plan = (part: Partial<Parameters<typeof planDay>[0]> = {}) =>
  planDay({ scenarios: SCENARIOS, rounds: [], assigned: [], now: NOW, ...part }).map(({ id }) => id);

describe('the schedule', () => {
  it('brings back sooner what was harder', () => {
    const due = [0.5, 0.8, 1].map((first, index) => {
      const last = index === 0 ? 0.5 : 1;
      const round = roundOf({ skills: [{ skill: 'follow-up', first, last }] });
      return cardsAfter([round]).scenarios.get(round.scenario)?.due.getTime() ?? 0;
    });
    expect(due[0]).toBeLessThan(due[1] ?? 0);
    expect(due[1]).toBeLessThan(due[2] ?? 0);
  });
  it('waits longer where the trainee felt sure, and never counts a hint', () => {
    expect(gradeOf(1, 1, 5)).toBeGreaterThan(gradeOf(1, 1, 3));
    const [few, many] = [0, 6].map(
      (hints) => cardsAfter([roundOf({ hints })]).scenarios.get('first-late-blender')?.due,
    );
    expect(few).toEqual(many);
  });
  it('makes what was learned fade with time', () => {
    const card = cardsAfter([roundOf()]).skills.get('follow-up');
    const soon = standing(card, new Date('2026-03-03T09:00:00Z'));
    const later = standing(card, new Date('2026-05-03T09:00:00Z'));
    expect(soon).toBeGreaterThan(later);
    expect(standing(undefined, NOW)).toBe(0);
    expect(isDue(card, new Date('2026-05-03T09:00:00Z'))).toBe(true);
    expect(isDue(undefined, NOW)).toBe(false);
  });
  it('takes a map for its skills and not for the ticket', () => {
    const cards = cardsAfter([roundOf({ kind: 'map' })]);
    expect(cards.scenarios.size).toBe(0);
    expect(cards.skills.has('follow-up')).toBe(true);
  });
});

describe('the set of a day', () => {
  it('begins with first tickets of different skills and sectors', () => {
    const first = plan();
    expect(first).toHaveLength(3);
    const chosen = SCENARIOS.filter(({ id }) => first.includes(id));
    expect(chosen.every(({ difficulty }) => difficulty === 1)).toBe(true);
    expect(new Set(chosen.map(({ skills: [main] }) => main)).size).toBe(3);
  });
  it('stays the same all day, whatever was done', () => {
    const before = plan();
    const rounds = before.map((scenario) => roundOf({ scenario, at: NOW.toISOString() }));
    expect(plan({ rounds })).toEqual(before);
  });
  it('takes about ten minutes at the pace of the trainee', () => {
    const at = (seconds: number) => [roundOf({ seconds, at: daysAgo(1), scenario: 'first-insult' })];
    expect(plan({ rounds: at(120) })).toHaveLength(5);
    expect(plan({ rounds: at(290) })).toHaveLength(2);
    expect(secondsFor(at(4000))).toBe(300);
  });
  it('brings back what is due first, and something new beside it', () => {
    const rounds = [
      roundOf({ scenario: 'first-insult', at: daysAgo(90) }),
      roundOf({ scenario: 'first-meal-kit', at: daysAgo(1) }),
    ];
    const set = plan({ rounds });
    expect(set[0]).toBe('first-insult');
    expect(set).not.toContain('first-meal-kit');
    expect(set.length).toBeGreaterThan(1);
  });
  it('puts what was asked for before other new tickets', () => {
    expect(plan({ assigned: ['first-sarcastic-outage'] })[0]).toBe('first-sarcastic-outage');
  });
  it('goes on to harder tickets once the easy ones go well', () => {
    const well = ['first-late-blender', 'first-charged-twice', 'first-not-working'].map((scenario, index) =>
      roundOf({ scenario, at: daysAgo(3 - index) }),
    );
    expect(levelAfter([], SCENARIOS)).toBe(1);
    expect(levelAfter(well, SCENARIOS)).toBe(2);
    const poorly = well.map((round) => ({
      ...round,
      skills: [{ skill: 'follow-up' as const, first: 0, last: 0.4 }],
    }));
    expect(levelAfter(poorly, SCENARIOS)).toBe(1);
  });
  it('begins the day at midnight by the clock of the machine', () => {
    expect(startOfDay(NOW).getHours()).toBe(0);
  });
  it('gives nothing where there is nothing', () => {
    expect(plan({ scenarios: [] })).toEqual([]);
  });
});
