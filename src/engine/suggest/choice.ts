import type { Channel, CustomerReading } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { worthOf } from './fact-worth.ts';
import { felt } from './feelings.ts';
import { overlap } from './overlap.ts';
import type { Kind } from './schemas/index.ts';

/** Which kinds of sentence fit a feeling (rubric 5.4, order and size by state). */
const FITTING: Readonly<Record<string, readonly Kind[]>> = {
  frustrated: ['measure', 'again', 'norm'],
  angry: ['norm', 'contrast', 'again'],
  anxious: ['stake', 'need', 'see-why'],
  confused: ['contrast', 'see-why'],
  disappointed: ['contrast', 'see-why', 'due'],
  embarrassed: ['need', 'norm'],
  hurt: ['contrast', 'norm'],
  sad: ['regret', 'contrast'],
  hopeless: ['again', 'norm', 'measure'],
  distrustful: ['check', 'need'],
};
/** A sentence that only some customers' words allow says more than one that fits them all. */
const BORNE_OUT = 1.5;
const GENERAL = 1.5;
const LAST_RESORT = 4;
const MOST_SHOWN = 3;
const CHAT_WORDS = 12;
/** Statements that share this much of their meaning are one statement in two dresses. */
const SAME = 0.75;
/** A statement inserted this recently waits for its turn (rubric 5.8). */
const COOLDOWN = 20;
const MOST_COOLING = 12;

function worth(candidate: Candidate, customer: CustomerReading, channel: Channel, history: string[]): number {
  const { used, kind, specific, general, borneOut, pack, text, schema } = candidate;
  let value = worthOf(used);
  const feeling = felt(customer);
  if (feeling && FITTING[feeling]?.includes(kind)) value += 1.5;
  if (kind === 'again' && customer.modifiers.includes('repeat-contact')) value += 1;
  if (kind === 'stake' && customer.modifiers.includes('urgency')) value += 1.5;
  if (specific) value += 1;
  if (general) value -= GENERAL;
  if (borneOut && kind !== 'plain') value += BORNE_OUT;
  if (kind === 'plain') value -= LAST_RESORT;
  if (kind === 'pack') value += pack > 0 ? 2 + pack : -0.25;
  if (customer.intensity >= 3 && used.includes('adjective')) value -= 1.5;
  if (channel === 'chat') value -= Math.max(0, text.split(' ').length - CHAT_WORDS) * 0.4;
  const recent = history.slice(0, COOLDOWN).indexOf(schema);
  if (recent >= 0) value -= MOST_COOLING * (1 - recent / COOLDOWN);
  return value;
}

/**
 * Up to three acknowledgements that differ in kind, best first. The same input gives the same answer;
 * variety comes from `history` (schema ids, newest first) alone. `sound` is asked only of what would be shown, for a pack
 * may hold thousands.
 */
export function choose(
  candidates: Candidate[],
  customer: CustomerReading,
  channel: Channel,
  history: string[],
  sound: (candidate: Candidate) => boolean,
): Candidate[] {
  const ranked = candidates
    .map((candidate, order) => ({ candidate, order, value: worth(candidate, customer, channel, history) }))
    .sort((a, b) => b.value - a.value || a.order - b.order);
  const chosen: Candidate[] = [];
  for (const { candidate } of ranked) {
    if (chosen.length === MOST_SHOWN) break;
    const known = chosen.some(
      (other) =>
        other.schema === candidate.schema ||
        (other.kind === candidate.kind && candidate.kind !== 'pack') ||
        overlap(candidate.text, other.text) >= SAME,
    );
    if (!known && sound(candidate)) chosen.push(candidate);
  }
  return chosen;
}
