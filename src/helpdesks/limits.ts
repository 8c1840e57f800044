import { LONGEST_TEXT } from '../messages/index.ts';
import { cutHistory } from './history.ts';
import type { Turn } from './types.ts';

/** How many of a ticket's turns are looked at, and how many of them, the newest, are sent. */
export const MOST_TURNS_READ = 5000;
export const MOST_TURNS_SENT = 200;

/** A turn with its words tidied and bounded; null where nothing is left to read. */
export function turn(role: Turn['role'], name: string | null, words: string): Turn | null {
  const text = cutHistory(words).slice(0, LONGEST_TEXT);
  return text ? { role, name, text } : null;
}
