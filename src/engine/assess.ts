import type { Pack } from '../packs/schema.ts';
import { readCustomer } from './customer/index.ts';
import { judgeDraft } from './draft/index.ts';
import type { Conversation, CustomerReading, DraftReading } from './types.ts';

/** A moment of a conversation that is over, and the reply that followed, where one did. */
export interface PastMoment {
  conversation: Conversation;
  reply: string | null;
}
export interface Assessed {
  customer: CustomerReading;
  reply: DraftReading | null;
}

/** Reads the customer and judges the reply that was sent, without composing anything. Null where the engine failed. */
export function assess({ conversation, reply }: PastMoment, packs: Pack[]): Assessed | null {
  try {
    const customer = readCustomer(conversation, undefined, undefined);
    return { customer, reply: reply === null ? null : judgeDraft(reply, customer, conversation, packs) };
  } catch {
    return null;
  }
}
