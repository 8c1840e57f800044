import type { Example } from '../../../src/engine/draft/check.ts';
import { judgeDraft } from '../../../src/engine/draft/index.ts';
import type { Conversation, CustomerReading, DraftReading } from '../../../src/engine/types.ts';
import type { Pack } from '../../../src/packs/schema.ts';
import { packOf } from '../../packs/samples.ts';

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
    course: [],
    story: { believes: [], feels: [], tried: [] },
    ...parts,
  };
}

function conversationOf({ ticket = '', channel = 'email', thread }: Example): Conversation {
  const turns: Conversation['thread'] = ticket ? [{ role: 'customer', name: null, text: ticket }] : [];
  return { channel, thread: thread ?? turns };
}

function packOfWords({ words }: Example): Pack[] {
  return words ? [packOf({ words })] : [];
}

/** Judges an example as the panel would. An example without a ticket has a calm customer. */
export function judge(example: Example, packs: Pack[] = []): DraftReading {
  const conversation = conversationOf(example);
  const calm = example.ticket ? { turn: conversation.thread.length - 1 } : { upset: 0, turn: -1 };
  const customer = customerReading({ ...calm, ...example.customer });
  return judgeDraft(example.draft, customer, conversation, [...packs, ...packOfWords(example)]);
}
