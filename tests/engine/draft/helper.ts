import type { Example } from '../../../src/engine/draft/check.ts';
import { judgeDraft } from '../../../src/engine/draft/index.ts';
import type { Conversation, CustomerReading, DraftReading } from '../../../src/engine/types.ts';
import type { Pack } from '../../../src/packs/schema.ts';

/** A reading of a customer; upset unless told otherwise. */
export function customerReading(parts: Partial<CustomerReading> = {}): CustomerReading {
  return {
    gate: null,
    gates: [],
    gateEvidence: [],
    feelings: [],
    upset: 0.9,
    sarcastic: false,
    intensity: 1,
    situation: null,
    modifiers: [],
    facts: [],
    english: true,
    turn: 0,
    ...parts,
  };
}

export function conversationWith(ticket: string): Conversation {
  return { channel: 'email', thread: ticket ? [{ role: 'customer', name: null, text: ticket }] : [] };
}

/** Judges an example as the panel would. An example without a ticket has a calm customer. */
export function judge({ ticket = '', customer, draft }: Example, packs: Pack[] = []): DraftReading {
  const calm = ticket === '' ? { upset: 0, turn: -1 } : {};
  return judgeDraft(draft, customerReading({ ...calm, ...customer }), conversationWith(ticket), packs);
}
