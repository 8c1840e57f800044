/** What is different between two tries at one ticket. */
import { type AimResult, aimResults } from '../engine/aims.ts';
import type { DraftReading, Finding, Tick } from '../engine/types.ts';
import type { Aims } from '../packs/scenario.ts';

export interface Try {
  text: string;
  reading: DraftReading;
}
export interface Change {
  /** Aims and ticks that only the later try has. */
  gained: { aims: AimResult['aim'][]; ticks: Tick[] };
  lost: { aims: AimResult['aim'][]; ticks: Tick[] };
  /** Findings of the earlier try that the later one has no more, by their check. */
  gone: Finding[];
  /** Findings that only the later one has. */
  fresh: Finding[];
}

export function changeBetween(aims: Aims, before: Try, after: Try): Change {
  const met = (one: Try) =>
    aimResults(aims, one.text, one.reading).flatMap(({ aim, met: done }) => (done ? [aim] : []));
  const [metBefore, metAfter] = [met(before), met(after)];
  const [hadTicks, hasTicks] = [otherTicks(before.reading), otherTicks(after.reading)];
  return {
    gained: { aims: without(metAfter, metBefore), ticks: without(hasTicks, hadTicks) },
    lost: { aims: without(metBefore, metAfter), ticks: without(hadTicks, hasTicks) },
    gone: findingsOnlyIn(before.reading, after.reading),
    fresh: findingsOnlyIn(after.reading, before.reading),
  };
}

/** Ticks for what no aim says already. */
export function otherTicks({ ticks }: DraftReading): Tick[] {
  const said: readonly Tick[] = ['acknowledges-specifically', 'concrete-action', 'time-given'];
  return ticks.filter((tick) => !said.includes(tick));
}

function without<T>(all: readonly T[], some: readonly T[]): T[] {
  return all.filter((each) => !some.includes(each));
}

function findingsOnlyIn(one: DraftReading, other: DraftReading): Finding[] {
  const checks = new Set(other.findings.map(({ check }) => check));
  return one.findings.filter(({ check }) => !checks.has(check));
}
