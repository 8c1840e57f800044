/** A gentle word after hard tickets in a row. It is counted in the panel alone and kept nowhere. */
import type { Analysis } from '../../engine/types.ts';

/** From this strength on, or with a gate, a ticket is a hard one. */
const HARD = 3;
const HARD_IN_A_ROW = 4;
const HOUR = 3_600_000;

export interface Spell {
  /** Hard tickets in a row, by key, in the order in which they were opened. */
  hard: readonly string[];
  /** Of the last word, in milliseconds since 1970; null before the first. */
  said: number | null;
}
export const NO_SPELL: Spell = { hard: [], said: null };

export const isHard = ({ customer }: Analysis) => customer.intensity >= HARD || customer.gate !== null;

/** The spell with a ticket seen. A ticket that is not hard ends it; the same one again changes nothing. */
export function seen(spell: Spell, key: string, hard: boolean): Spell {
  if (spell.hard.at(-1) === key) return spell;
  if (!hard) return spell.hard.length === 0 ? spell : { ...spell, hard: [] };
  return spell.hard.includes(key) ? spell : { ...spell, hard: [...spell.hard, key].slice(-HARD_IN_A_ROW) };
}

/** Whether a word is due: enough hard ones in a row, and none said within the hour. */
export function wantsBreak({ hard, said }: Spell, now: number): boolean {
  return hard.length >= HARD_IN_A_ROW && (said === null || now - said >= HOUR);
}
