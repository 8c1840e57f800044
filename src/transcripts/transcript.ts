import type { Channel } from '../engine/types.ts';

/** One turn of a conversation that is over. */
export interface PastTurn {
  role: 'customer' | 'agent';
  name: string | null;
  text: string;
  /** Milliseconds since 1970, or null where the export does not say, or not clearly. */
  at: number | null;
}
export interface Transcript {
  id: string;
  channel: Channel;
  /** Oldest first; internal notes are not among them. */
  turns: PastTurn[];
}

/** A record that was passed over, or read in part, and why: reasons are counted, so they are few. */
export interface Skipped {
  reason: string;
}
export type Read = Transcript | Skipped;
export const isSkipped = (read: Read): read is Skipped => 'reason' in read;

const LONGEST_TURN = 20_000;
const MOST_TURNS = 200;

/** A transcript of what was found, or the reason why it is none. */
export function transcriptOf(id: unknown, channel: Channel, turns: readonly PastTurn[]): Read {
  const filled = turns
    .map((turn) => ({ ...turn, text: turn.text.slice(0, LONGEST_TURN).trim() }))
    .filter(({ text }) => text !== '')
    .slice(0, MOST_TURNS);
  if (filled.length === 0) return { reason: 'no words in it' };
  if (!filled.some(({ role }) => role === 'customer')) return { reason: 'nothing by a customer in it' };
  const named = typeof id === 'string' || typeof id === 'number' ? String(id).slice(0, 100) : '';
  return { id: named, channel, turns: filled };
}

const CHAT = /chat|messag|whatsapp|sms|conversation|intercom|widget/i;
const SOCIAL = /twitter|facebook|instagram|social|tweet|\bx\b/i;

/** Our channel for what a helpdesk calls it; e-mail where it says nothing that is known. */
export function channelOf(name: unknown): Channel {
  if (typeof name !== 'string') return 'email';
  if (SOCIAL.test(name)) return 'social';
  return CHAT.test(name) ? 'chat' : 'email';
}
