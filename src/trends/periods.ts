import type { Tagged } from '../storage/index.ts';
import { intervalOf } from './share.ts';

export type Length = 'month' | 'week';
export interface Period {
  /** "2026-11", or the Monday of its week, "2026-11-23". */
  name: string;
  /** First day, in seconds since 1970, UTC. */
  at: number;
  total: number;
  tags: Record<string, number>;
  situations: Record<string, number>;
  /** Those who wanted to leave, and how it ended where that is known. */
  leaving: { all: number; stayed: number; left: number };
  /** Conversations about something that came again: a sign of effort, no survey. */
  effort: number;
}

const DAY = 86_400;
/** Situations in which the customer had to come back or be passed on. */
const EFFORT: ReadonlySet<string> = new Set([
  'no-reply',
  'repeat-fault',
  'contradiction',
  'self-service-failed',
]);

function periodOf(day: string, length: Length): { name: string; at: number } {
  const at = Date.parse(`${day}T00:00:00Z`) / 1000;
  if (length === 'month') {
    const name = day.slice(0, 7);
    return { name, at: Date.parse(`${name}-01T00:00:00Z`) / 1000 };
  }
  const weekday = (new Date(at * 1000).getUTCDay() + 6) % 7;
  const monday = at - weekday * DAY;
  return { name: new Date(monday * 1000).toISOString().slice(0, 10), at: monday };
}

/** The periods in which anything was tagged, oldest first. */
export function periodsOf(tagged: readonly Tagged[], length: Length): Period[] {
  const periods = new Map<string, Period>();
  for (const { day, tag, situation, outcome } of tagged) {
    const { name, at } = periodOf(day, length);
    const period = periods.get(name) ?? {
      name,
      at,
      total: 0,
      tags: {},
      situations: {},
      leaving: { all: 0, stayed: 0, left: 0 },
      effort: 0,
    };
    period.total += 1;
    addOne(period.tags, tag);
    if (situation !== null) addOne(period.situations, situation);
    if (situation !== null && EFFORT.has(situation)) period.effort += 1;
    if (situation === 'wants-to-leave' || outcome !== undefined) {
      period.leaving.all += 1;
      if (outcome) period.leaving[outcome] += 1;
    }
    periods.set(name, period);
  }
  return [...periods.values()].sort((a, b) => a.at - b.at);
}

function addOne(counts: Record<string, number>, name: string): void {
  counts[name] = (Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0) + 1;
}

/** A tag that rose by more than chance would have it, with the situations that it came with. */
export interface Spike {
  period: string;
  tag: string;
  situations: [string, number][];
}

/** Where a tag rose: only between two periods that are both large enough to say so. */
export function spikesOf(tagged: readonly Tagged[], length: Length, least: number): Spike[] {
  const periods = periodsOf(tagged, length);
  return periods.flatMap((period, index) => {
    const before = periods[index - 1];
    if (!before || before.total < least || period.total < least) return [];
    return Object.entries(period.tags).flatMap(([tag, count]) => {
      const was = intervalOf(before.tags[tag] ?? 0, before.total);
      if (intervalOf(count, period.total).from <= was.to) return [];
      const own = tagged.filter(
        (each) => each.tag === tag && periodOf(each.day, length).name === period.name,
      );
      const situations: Record<string, number> = {};
      for (const { situation } of own) if (situation !== null) addOne(situations, situation);
      const most = Object.entries(situations)
        .sort(([, a], [, b]) => b - a)
        .slice(0, 3);
      return [{ period: period.name, tag, situations: most }];
    });
  });
}
