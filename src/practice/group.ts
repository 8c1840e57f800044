/** Several trainees as a group: what is done, what the checks saw in all, and nobody before anybody. */
import { SKILLS, type Skill } from '../packs/scenario.ts';
import type { FinishedRound, TicketSet } from '../storage/practice.ts';
import type { Report } from './report.ts';

/** Below so many rounds a figure says little. */
export const FEW_ROUNDS = 20;

export interface GroupSkill {
  skill: Skill;
  /** Rounds in which it was trained. */
  rounds: number;
  /** Mean shares at the first and the last try, from 0 to 1. */
  first: number;
  last: number;
}
export interface Group {
  /** By name, and of two reports of one name the newest. */
  reports: Report[];
  rounds: number;
  skills: GroupSkill[];
  /** All skills together, week by week, oldest first. */
  weeks: { monday: string; rounds: number; first: number; last: number }[];
  /** Checks that found something in first tries, with how many rounds and people; the commonest first. */
  found: { check: string; rounds: number; people: number }[];
  sets: TicketSet[];
}

export function groupOf(given: readonly Report[]): Group {
  const newest = new Map<string, Report>();
  for (const report of given) {
    const other = newest.get(report.name);
    if (!other || other.made < report.made) newest.set(report.name, report);
  }
  const reports = [...newest.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const rounds = reports.flatMap((report) => report.rounds);
  return {
    reports,
    rounds: rounds.length,
    skills: SKILLS.flatMap((skill) => skillOf(skill, rounds)),
    weeks: weeksOf(rounds),
    found: foundIn(reports),
    sets: [...new Map(reports.flatMap(({ sets }) => sets).map((set) => [set.id, set])).values()],
  };
}

function skillOf(skill: Skill, rounds: readonly FinishedRound[]): GroupSkill[] {
  const seen = rounds.flatMap((round) => round.skills.filter((each) => each.skill === skill));
  if (seen.length === 0) return [];
  const mean = (which: 'first' | 'last') => seen.reduce((sum, each) => sum + each[which], 0) / seen.length;
  return [{ skill, rounds: seen.length, first: mean('first'), last: mean('last') }];
}

function weeksOf(rounds: readonly FinishedRound[]): Group['weeks'] {
  const weeks = new Map<string, FinishedRound[]>();
  for (const round of rounds.filter(({ skills }) => skills.length > 0)) {
    const monday = mondayOf(round.at);
    weeks.set(monday, [...(weeks.get(monday) ?? []), round]);
  }
  return [...weeks]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([monday, some]) => {
      const seen = some.flatMap(({ skills }) => skills);
      const mean = (which: 'first' | 'last') =>
        seen.reduce((sum, each) => sum + each[which], 0) / seen.length;
      return { monday, rounds: some.length, first: mean('first'), last: mean('last') };
    });
}

/** The day on which the week of a moment began, such as 2026-03-02. */
function mondayOf(at: string): string {
  const day = new Date(at);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

function foundIn(reports: readonly Report[]): Group['found'] {
  const counts = new Map<string, { rounds: number; people: Set<string> }>();
  for (const { name, rounds } of reports) {
    for (const check of rounds.flatMap(({ found }) => found.first)) {
      const count = counts.get(check) ?? { rounds: 0, people: new Set<string>() };
      count.rounds += 1;
      count.people.add(name);
      counts.set(check, count);
    }
  }
  return [...counts]
    .map(([check, { rounds, people }]) => ({ check, rounds, people: people.size }))
    .sort((a, b) => b.people - a.people || b.rounds - a.rounds);
}

/** Which tickets of a set a trainee has answered. */
export function doneOf(
  set: Pick<TicketSet, 'scenarios'>,
  rounds: readonly Pick<FinishedRound, 'scenario' | 'kind'>[],
): string[] {
  const done = new Set(rounds.filter(({ kind }) => kind === 'reply').map(({ scenario }) => scenario));
  return set.scenarios.filter((id) => done.has(id));
}
