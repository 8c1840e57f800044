import { normalise, ownVoice } from '../language/index.ts';
import type { Conversation, CustomerReading, Fact } from '../types.ts';
import { refusalIn } from './refusal.ts';

/** What the customer told, ready to be looked at: their own words by turn, and all of them in lower case. */
export interface Told {
  turns: ReadonlyMap<number, string>;
  /** All customer turns, newest last. */
  words: string;
  /** The same in lower case, place for place. */
  lower: string;
  /** Those words and the draft, spaces closed up: what every slot and figure has to be found in. */
  sources: string;
  /** The draft turns down what the customer asked for. */
  refuses: boolean;
  /** Newest turn first. */
  facts: Fact[];
}

const LONGEST_TURN = 20_000;
const MOST_TURNS = 20;

/** Gathers the customer's own words; quoted history and signatures are blanked out with offsets kept. */
export function gather(conversation: Conversation, customer: CustomerReading, draft: string): Told {
  const turns = new Map<number, string>();
  for (const [index, turn] of conversation.thread.entries()) {
    const recent = index > conversation.thread.length - 1 - MOST_TURNS;
    if (turn.role === 'customer' && recent) {
      turns.set(index, ownVoice(normalise(turn.text.slice(0, LONGEST_TURN))));
    }
  }
  // Within a turn the reading's own order stands: objects come best first.
  const newestFirst = [...customer.facts].sort((a, b) => b.turn - a.turn);
  const words = [...turns.values()].join('\n');
  // "İ" is longer in lower case, and places would no longer be the same.
  const lower = words.replace(/İ/g, 'I').toLowerCase();
  const names = conversation.thread.flatMap(({ role, name }) => (role === 'customer' && name ? [name] : []));
  const sources =
    `${names.join('\n').toLowerCase()}\n${lower}\n${draft.slice(0, LONGEST_TURN).toLowerCase()}`.replace(
      /\s+/g,
      ' ',
    );
  return { turns, words, lower, sources, refuses: refusalIn(draft) !== null, facts: newestFirst };
}

/** The words of the same sentence before and after a fact, in lower case. */
export function around(told: Told, fact: Fact): { before: string; after: string } {
  const text = told.turns.get(fact.turn) ?? '';
  const before =
    text
      .slice(Math.max(0, fact.from - 90), fact.from)
      .split(/[.!?;\n]\s|\n/)
      .at(-1) ?? '';
  const after = text.slice(fact.to, fact.to + 90).split(/[.!?;](?=\s|$)|\n/)[0] ?? '';
  return { before: before.toLowerCase(), after: after.toLowerCase() };
}
