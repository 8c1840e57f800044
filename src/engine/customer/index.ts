import { predict } from '../model/index.ts';
import type { Conversation, CustomerReading, Override } from '../types.ts';
import { NOTHING } from './nothing.ts';
import { overridden } from './override.ts';
import { type Predict, readTurns } from './read-turns.ts';
import { customerTurns } from './turns.ts';

/** Makes a reader of customers that asks the given model beside the rules. */
export function customerReader(ask: Predict): typeof readCustomer {
  return (conversation, now, override) => {
    const turns = customerTurns(conversation);
    const newest = turns[0];
    return overridden(newest ? readTurns(newest, turns, ask, now) : NOTHING, override);
  };
}

/**
 * Reads what happened to the customer, what they feel and what is at stake, from their own words only: the newest
 * message first, earlier ones at half weight, all of them for the safety gates. `now` resolves days; an override
 * by the agent wins. Never throws.
 */
export function readCustomer(
  conversation: Conversation,
  now: Date | undefined,
  override: Override | undefined,
): CustomerReading {
  return read(conversation, now, override);
}
const read = customerReader(predict);
