/** The set of a day: about ten minutes, the same all day, made of what is due and of what is new. */
import type { Scenario, Skill } from '../packs/scenario.ts';
import type { FinishedRound } from '../storage/practice.ts';
import { cardsAfter, isDue, standing } from './schedule.ts';

/** Ten minutes, in seconds. */
export const DAILY_SECONDS = 600;
/** What a ticket takes where nothing is known of the trainee, and the least and most that is believed, in seconds. */
const USUAL = 200;
const SHORTEST = 110;
const LONGEST = 300;
/** Rounds that are looked back on for time and level. */
const LATELY = 8;
/** So many rounds at a level with this much in them make ready for the next. */
const READY_AFTER = 3;
const READY_AT = 0.8;

export interface DayQuestion {
  scenarios: readonly Scenario[];
  /** Oldest first. */
  rounds: readonly FinishedRound[];
  /** Tickets that were asked for, most pressing first. */
  assigned: readonly string[];
  now: Date;
}

/** The tickets of the day, in the order to do them. Rounds of the day itself change nothing. */
export function planDay({ scenarios, rounds, assigned, now }: DayQuestion): Scenario[] {
  const before = rounds.filter(({ at }) => new Date(at).getTime() < startOfDay(now).getTime());
  const cards = cardsAfter(before);
  const tonight = new Date(startOfDay(now).getTime() + 86_400_000);
  const size = Math.max(2, Math.min(5, Math.round(DAILY_SECONDS / secondsFor(before))));
  const asked = new Set(assigned);

  const due = scenarios
    .filter(({ id }) => isDue(cards.scenarios.get(id), tonight))
    .sort((a, b) => standing(cards.scenarios.get(a.id), now) - standing(cards.scenarios.get(b.id), now));
  const fresh = scenarios.filter(({ id }) => !cards.scenarios.has(id));
  const level = levelAfter(before, scenarios);
  const need = (skill: Skill) => standing(cards.skills.get(skill), now);
  const weight = (scenario: Scenario) =>
    (asked.has(scenario.id) ? -10 : 0) +
    3 * Math.max(0, scenario.difficulty - level) +
    Math.max(0, level - scenario.difficulty) +
    need(scenario.skills[0] ?? 'listening');
  const ranked = [...fresh].sort((a, b) => weight(a) - weight(b));

  const most = fresh.length === 0 ? size : Math.ceil(size / 2);
  const chosen = due.slice(0, most);
  for (const scenario of varied(ranked, chosen)) if (chosen.length < size) chosen.push(scenario);
  for (const scenario of due) if (chosen.length < size && !chosen.includes(scenario)) chosen.push(scenario);
  return chosen;
}

/** The same tickets, with those whose main skill or sector is taken already put back. */
function varied(ranked: readonly Scenario[], chosen: readonly Scenario[]): Scenario[] {
  const sectors = new Set(chosen.map(({ sector }) => sector));
  const skills = new Set(chosen.map(({ skills: [first] }) => first));
  const early: Scenario[] = [];
  const late: Scenario[] = [];
  for (const scenario of ranked) {
    const [first] = scenario.skills;
    if (sectors.has(scenario.sector) || skills.has(first)) late.push(scenario);
    else {
      early.push(scenario);
      sectors.add(scenario.sector);
      skills.add(first);
    }
  }
  return [...early, ...late];
}

/** What a ticket takes this trainee, in seconds: the middle of the latest rounds. */
export function secondsFor(rounds: readonly FinishedRound[]): number {
  const times = rounds
    .slice(-LATELY)
    .map(({ seconds }) => seconds)
    .sort((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)] ?? USUAL;
  return Math.max(SHORTEST, Math.min(LONGEST, middle));
}

/** From 1 to 3: the hardest level that the latest rounds make ready for. */
export function levelAfter(rounds: readonly FinishedRound[], scenarios: readonly Scenario[]): 1 | 2 | 3 {
  const levels = new Map(scenarios.map(({ id, difficulty }) => [id, difficulty]));
  const ready = (level: 1 | 2) => {
    const lately = rounds
      .filter(({ scenario, skills }) => levels.get(scenario) === level && skills.length > 0)
      .slice(-LATELY);
    const shares = lately.flatMap(({ skills }) => skills.map(({ last }) => last));
    const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
    return lately.length >= READY_AFTER && mean >= READY_AT;
  };
  if (ready(2)) return 3;
  return ready(1) ? 2 : 1;
}

/** Midnight before, by the clock of this machine. */
export function startOfDay(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate());
}

/** Which tickets were answered on the day of `now`. */
export function doneToday(rounds: readonly FinishedRound[], now: Date): ReadonlySet<string> {
  const morning = startOfDay(now).getTime();
  return new Set(
    rounds
      .filter(({ at, kind }) => kind === 'reply' && new Date(at).getTime() >= morning)
      .map(({ scenario }) => scenario),
  );
}
