/** What speaks against sending the reply as it stands. */
import type { Finding } from '../engine/types.ts';
import type { Reading } from './conversation.ts';
import { findingKey } from './quiet.ts';

/** One reason to stop. `finding` is null where the message itself is the reason. */
export interface Stop {
  key: string;
  say: string;
  finding: Finding | null;
}

/** The reasons to stop, the message's own first. A gate that the agent has read counts no longer. */
export function stopsOf(reading: Reading, open: readonly Finding[], read: ReadonlySet<string>): Stop[] {
  const { gate } = reading.analysis.customer;
  const stops: Stop[] = [];
  if (gate !== null && reading.analysis.silent === 'gate') {
    const key = gateKey(reading.key, gate);
    const say = `${reading.gateCard?.title ?? 'This needs a person to decide first'}.`;
    if (!read.has(key)) stops.push({ key, say, finding: null });
  }
  for (const finding of open) {
    if (finding.level !== 'stop') continue;
    const key = findingKey(reading.key, finding);
    if (!stops.some((stop) => stop.key === key)) stops.push({ key, say: finding.say, finding });
  }
  return stops;
}

/** Names a gate of a ticket among what the agent put aside. */
export function gateKey(ticketKey: string, gate: string): string {
  return JSON.stringify([ticketKey, 'gate', gate]);
}

/** All reasons in the one sentence that stands near Send, or null where there is none. */
export function stopSentence(stops: readonly Stop[]): string | null {
  const [first, ...others] = stops;
  if (!first) return null;
  return others.length === 0 ? first.say : `${first.say} And ${others.length} more in the Attune panel.`;
}
