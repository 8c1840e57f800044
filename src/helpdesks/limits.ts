import { LONGEST_TEXT } from '../messages/index.ts';
import { readWords } from './find.ts';
import { cutHistory } from './history.ts';
import type { Said, Turn } from './types.ts';

/** How many of a ticket's turns are looked at, and how many of them, the newest, are sent. */
export const MOST_TURNS_READ = 5000;
export const MOST_TURNS_SENT = 200;

/** A turn with its words tidied and bounded; null where nothing is left to read. */
export function turn(role: Turn['role'], name: string | null, place: Element): Said | null {
  const text = cutHistory(readWords(place).text.trim()).slice(0, LONGEST_TEXT);
  return text ? { role, name, text, place } : null;
}
