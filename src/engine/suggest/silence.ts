import type { CustomerReading, DraftReading, Gate, Silence, SituationName } from '../types.ts';
import { isGlad } from './feelings.ts';

/** Before these the engine says nothing at all: a person decides. */
const HARD_GATES: readonly Gate[] = ['self-harm', 'danger', 'fraud-or-breach', 'legal', 'abuse'];
const CALM: ReadonlySet<SituationName> = new Set<SituationName>([
  'how-to',
  'status-question',
  'change-request',
  'pre-sale-question',
  'feature-request',
  'praise',
  'other',
]);
const LEAST_UPSET = 0.35;
const LEAST_SITUATION = 0.4;
const LEAST_UPSET_IN_A_QUESTION = 0.55;

/** Silence that the customer's message alone calls for, or null where there is something to say. */
export function silenceBefore(customer: CustomerReading, hasText: boolean): Silence | null {
  if (customer.gates.some((gate) => HARD_GATES.includes(gate))) return 'gate';
  if (customer.turn < 0 || !hasText) return 'empty';
  if (!customer.english) return 'not-english';
  if (customer.gates.includes('bereavement')) return null;
  if (isGlad(customer)) return null;
  if (isNeutral(customer)) return 'neutral';
  return null;
}

function isNeutral({ upset, feelings, situation, gates }: CustomerReading): boolean {
  const stated = feelings.some(
    ({ name, strength }) => strength === 'stated' && name !== 'grateful' && name !== 'relieved',
  );
  if (situation?.name === 'hardship' || (gates.includes('vulnerability') && upset >= LEAST_UPSET / 2))
    return false;
  const least = situation && CALM.has(situation.name) ? LEAST_UPSET_IN_A_QUESTION : LEAST_UPSET;
  return upset < least && !stated;
}

/** The situation where it is certain enough to be spoken of; null for questions and guesses. */
export function spokenSituation({ situation }: CustomerReading): SituationName | null {
  if (!situation || situation.score < LEAST_SITUATION || CALM.has(situation.name)) return null;
  return situation.name;
}

/** Whether the draft already does all that a statement would. */
export function isAlreadyGood(reading: DraftReading): boolean {
  return reading.acknowledges === 2 && reading.acts === 2 && reading.time;
}
