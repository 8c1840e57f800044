/** Which findings are shown: what the agent ignored, switched off or has grown tired of is not. */
import type { Finding } from '../engine/types.ts';
import {
  type CheckSwitches,
  type Dismissals,
  phraseNumber,
  QUIET_AFTER,
  timesDismissed,
} from '../storage/index.ts';
import type { Catalogue } from './catalogue.ts';

export interface Quiet {
  /** No checks on this site, or none for this ticket. */
  here: 'site' | 'ticket' | null;
  switches: CheckSwitches;
  /** Checks that are off until someone switches them on. */
  offAtFirst: ReadonlySet<string>;
  dismissals: Dismissals;
  /** Keys of the findings that were ignored in this ticket. */
  ignored: ReadonlySet<string>;
}

/** The findings to show, those that speak against sending first, otherwise in the engine's order. */
export function openFindings(findings: readonly Finding[], ticketKey: string, quiet: Quiet): Finding[] {
  if (quiet.here !== null) return [];
  const open = findings.filter(
    (finding) =>
      isOn(finding.check, quiet.switches, quiet.offAtFirst) &&
      !quiet.ignored.has(findingKey(ticketKey, finding)) &&
      !isTiresome(finding, quiet.dismissals),
  );
  return [...open.filter(({ level }) => level === 'stop'), ...open.filter(({ level }) => level !== 'stop')];
}

/** What the person chose for a check, or else how it comes. */
export function isOn(check: string, switches: CheckSwitches, offAtFirst: ReadonlySet<string>): boolean {
  return switches.find((each) => each.check === check)?.on ?? !offAtFirst.has(check);
}

/** Ids of all checks that are off. */
export function checksOff(switches: CheckSwitches, offAtFirst: ReadonlySet<string>): string[] {
  const known = new Set([...offAtFirst, ...switches.map(({ check }) => check)]);
  return [...known].filter((check) => !isOn(check, switches, offAtFirst));
}

/** Names a finding across analyses: the check and the words it found. */
export function findingKey(ticketKey: string, { check, quote }: Pick<Finding, 'check' | 'quote'>): string {
  return JSON.stringify([ticketKey, check, quote]);
}

/**
 * The finding that an older one has become in a newer analysis: the same check on the same words. Of several such, the
 * one in the same place among them. Null where it is gone, or where it cannot be told which of them was meant.
 */
export function sameFinding(
  finding: Finding,
  before: readonly Finding[],
  after: readonly Finding[],
): Finding | null {
  const alike = (all: readonly Finding[]) =>
    all
      .filter((each) => each.check === finding.check && each.quote === finding.quote)
      .toSorted((one, other) => one.from - other.from);
  const was = alike(before);
  const now = alike(after);
  if (was.length !== now.length) return null;
  return now[was.findIndex(({ from }) => from === finding.from)] ?? null;
}

function isTiresome({ check, quote }: Finding, dismissals: Dismissals): boolean {
  const phrase = phraseNumber(quote);
  return phrase !== null && timesDismissed(dismissals, check, phrase) >= QUIET_AFTER;
}

/** Checks that are off until someone switches them on. */
export function offAtFirst(catalogue: Catalogue): ReadonlySet<string> {
  return new Set([...catalogue.values()].filter(({ off }) => off).map(({ id }) => id));
}
