import { LONGEST_READ, normalise, ownVoice } from '../language/index.ts';
import type { Conversation } from '../types.ts';

export interface CustomerTurn {
  /** Index in the thread. */
  turn: number;
  /** The customer's own words; everything else in the message is turned into spaces. Same offsets. */
  text: string;
  /** All that stands in the message. Same offsets. */
  written: string;
}

/** How many of the customer's newest turns are looked at for gates. */
const MOST_TURNS = 40;

/** The customer's newest turns, newest first, as far as they hold words. */
export function customerTurns({ thread }: Conversation): CustomerTurn[] {
  const turns: CustomerTurn[] = [];
  for (let turn = thread.length - 1; turn >= 0 && turns.length < MOST_TURNS; turn--) {
    const message = thread[turn];
    if (message?.role !== 'customer') continue;
    const written = normalise(message.text.slice(0, LONGEST_READ));
    const text = ownVoice(written);
    if (text.trim() !== '') turns.push({ turn, text, written });
  }
  return turns;
}
