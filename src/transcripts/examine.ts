import { judgeDraft, readCustomer } from '../engine/analyse.ts';
import type { CustomerReading, DraftReading, FeelingName, SituationName } from '../engine/types.ts';
import type { Pack } from '../packs/schema.ts';
import type { Transcript } from './transcript.ts';

/** What one reply did, as the checks saw it. */
export interface ExaminedReply {
  /** Index of the turn. */
  turn: number;
  acknowledged: 0 | 1 | 2;
  acted: 0 | 1 | 2;
  timed: boolean;
  /** Questions of the customer that it left open. */
  unanswered: boolean;
  /** Jargon and worn-out words, in lower case, with plain wording where there is some. */
  wordings: { words: string; plain: string | null }[];
}
/** Where the customer's feeling turned after a reply. */
export interface TurningPoint {
  turn: number;
  way: 'better' | 'worse';
}
export interface Examined {
  /** Of its first dated turn, "2025-03" in UTC; null where no turn has a date. */
  month: string | null;
  situation: SituationName | null;
  /** The strongest feeling of each of the customer's turns; null where none is named. */
  feelings: { turn: number; name: FeelingName | null }[];
  /** Whether the customer was upset when they first wrote. */
  upset: boolean;
  replies: ExaminedReply[];
  turning: TurningPoint[];
  /** What the customer first believed, felt and did, in their own words. */
  map: EmpathyMap;
}
export type EmpathyMap = Record<'thinks' | 'feels' | 'does', string[]>;

const UPSET = 0.5;
const WAS_UPSET = 0.6;
const NO_LONGER = 0.3;
const GLAD: ReadonlySet<string> = new Set(['grateful', 'relieved']);
const WORDINGS = /^(?:PLN-|SIN-01)/;
const MOST_EXAMINED = 30;
const MOST_QUOTES = 3;

/** Reads a conversation that is over: what was felt, what the replies did, and where it turned. */
export function examine({ channel, turns }: Transcript, packs: Pack[]): Examined {
  const feelings: Examined['feelings'] = [];
  const replies: ExaminedReply[] = [];
  const turning: TurningPoint[] = [];
  let opening: CustomerReading | null = null;
  let before: { mood: Mood; answered: boolean } | null = null;
  const seen = turns.slice(0, MOST_EXAMINED).map(({ role, name, text }) => ({ role, name, text }));
  for (const [turn, said] of seen.entries()) {
    if (said.role === 'customer') {
      const customer = readCustomer({ channel, thread: [said] }, undefined, undefined);
      opening ??= customer;
      const [strongest] = customer.feelings;
      feelings.push({ turn, name: strongest?.name ?? null });
      const mood = moodOf(customer.upset, strongest?.name);
      const turned =
        before?.answered && before.mood !== mood && mood !== 'between' && before.mood !== 'between';
      if (turned) turning.push({ turn, way: mood === 'settled' ? 'better' : 'worse' });
      before = { mood, answered: false };
    } else if (before) {
      // A second message in a row only goes on with the first.
      if (!before.answered) {
        const conversation = { channel, thread: seen.slice(0, turn) };
        const customer = turn === 1 && opening ? opening : readCustomer(conversation, undefined, undefined);
        replies.push(examined(judgeDraft(said.text, customer, conversation, packs), turn));
      }
      before.answered = true;
    }
  }
  const dated = turns.find(({ at }) => at !== null)?.at ?? null;
  return {
    month: dated === null ? null : new Date(dated).toISOString().slice(0, 7),
    situation: opening?.situation?.name ?? null,
    feelings,
    upset: (opening?.upset ?? 0) >= UPSET,
    replies,
    turning,
    map: mapOf(opening, seen),
  };
}

function mapOf(opening: CustomerReading | null, thread: { text: string; role: string }[]): EmpathyMap {
  const text = thread.find(({ role }) => role === 'customer')?.text ?? '';
  const words = (spans: { from: number; to: number }[] | undefined) =>
    (spans ?? []).slice(0, MOST_QUOTES).map(({ from, to }) => text.slice(from, to).trim());
  const story = opening?.story;
  return { thinks: words(story?.believes), feels: words(story?.feels), does: words(story?.tried) };
}

type Mood = 'upset' | 'settled' | 'between';

function moodOf(upset: number, feeling: FeelingName | undefined): Mood {
  if (feeling !== undefined && GLAD.has(feeling)) return 'settled';
  if (upset >= WAS_UPSET) return 'upset';
  return upset < NO_LONGER ? 'settled' : 'between';
}

function examined(read: DraftReading, turn: number): ExaminedReply {
  return {
    turn,
    acknowledged: read.acknowledges,
    acted: read.acts,
    timed: read.time,
    unanswered: read.findings.some(({ rubric }) => rubric === 'LIS-03'),
    wordings: read.findings
      .filter(({ rubric, quote }) => WORDINGS.test(rubric) && quote.length <= 60)
      .map(({ quote, instead }) => ({
        words: quote.toLowerCase().replace(/\s+/g, ' '),
        plain: instead[0] ?? null,
      })),
  };
}
