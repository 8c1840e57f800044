import type { Assessed, PastMoment } from '../engine/assess.ts';
import type { CustomerReading, DraftReading, FeelingName, SituationName } from '../engine/types.ts';
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
export type EmpathyMap = Record<'thinks' | 'feels' | 'does', string[]>;
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

/** What the engine is asked about a conversation, in order: each turn of the customer, and each reply to one. */
export interface Question {
  turn: number;
  asks: 'customer' | 'reply' | 'both';
  moment: PastMoment;
}

const UPSET = 0.5;
const WAS_UPSET = 0.6;
const NO_LONGER = 0.3;
const GLAD: ReadonlySet<string> = new Set(['grateful', 'relieved']);
const WORDINGS = /^(?:PLN-|SIN-01)/;
const LONGEST_WORDING = 60;
const MOST_EXAMINED = 30;
const MOST_QUOTES = 3;

/** What to ask the engine about a conversation. A second message in a row only goes on with the first. */
export function questionsOf({ channel, turns }: Transcript): Question[] {
  const seen = turns.slice(0, MOST_EXAMINED).map(({ role, name, text }) => ({ role, name, text }));
  const questions: Question[] = [];
  for (const [turn, said] of seen.entries()) {
    if (said.role === 'customer') {
      const moment = { conversation: { channel, thread: [said] }, reply: null };
      questions.push({ turn, asks: 'customer', moment });
      continue;
    }
    if (seen[turn - 1]?.role !== 'customer') continue;
    const conversation = { channel, thread: seen.slice(0, turn) };
    const [only] = turn === 1 ? questions : [];
    // The first message alone is the whole conversation so far: one question serves for both.
    if (only) questions[0] = { turn: 0, asks: 'both', moment: { conversation, reply: said.text } };
    else questions.push({ turn, asks: 'reply', moment: { conversation, reply: said.text } });
  }
  return questions;
}

/** What came of a conversation that is over: what was felt, what the replies did, and where it turned. */
export function examined(
  transcript: Transcript,
  questions: readonly Question[],
  answers: readonly (Assessed | null)[],
): Examined {
  const feelings: Examined['feelings'] = [];
  const replies: ExaminedReply[] = [];
  const turning: TurningPoint[] = [];
  let opening: { customer: CustomerReading; text: string } | null = null;
  let before: { mood: Mood; turn: number } | null = null;
  for (const [index, { turn, asks }] of questions.entries()) {
    const answer = answers[index];
    if (!answer) continue;
    const { customer, reply } = answer;
    if (asks !== 'reply') {
      opening ??= { customer, text: transcript.turns[turn]?.text ?? '' };
      const [strongest] = customer.feelings;
      feelings.push({ turn, name: strongest?.name ?? null });
      const mood = moodOf(customer.upset, strongest?.name);
      const answered =
        before && transcript.turns.slice(before.turn, turn).some(({ role }) => role === 'agent');
      if (answered && before && before.mood !== mood && mood !== 'between' && before.mood !== 'between') {
        turning.push({ turn, way: mood === 'settled' ? 'better' : 'worse' });
      }
      before = { mood, turn };
    }
    if (reply) replies.push(repliedAs(reply, asks === 'both' ? turn + 1 : turn));
  }
  const dated = transcript.turns.find(({ at }) => at !== null)?.at ?? null;
  return {
    month: dated === null ? null : new Date(dated).toISOString().slice(0, 7),
    situation: opening?.customer.situation?.name ?? null,
    feelings,
    upset: (opening?.customer.upset ?? 0) >= UPSET,
    replies,
    turning,
    map: mapOf(opening?.customer.story, opening?.text ?? ''),
  };
}

type Mood = 'upset' | 'settled' | 'between';

function moodOf(upset: number, feeling: FeelingName | undefined): Mood {
  if (feeling !== undefined && GLAD.has(feeling)) return 'settled';
  if (upset >= WAS_UPSET) return 'upset';
  return upset < NO_LONGER ? 'settled' : 'between';
}

function repliedAs(read: DraftReading, turn: number): ExaminedReply {
  return {
    turn,
    acknowledged: read.acknowledges,
    acted: read.acts,
    timed: read.time,
    unanswered: read.findings.some(({ rubric }) => rubric === 'LIS-03'),
    wordings: read.findings
      .filter(({ rubric, quote }) => WORDINGS.test(rubric) && quote.length <= LONGEST_WORDING)
      .map(({ quote, instead }) => ({
        words: quote.toLowerCase().replace(/\s+/g, ' '),
        plain: instead[0] ?? null,
      })),
  };
}

function mapOf(story: CustomerReading['story'] | undefined, text: string): EmpathyMap {
  const words = (spans: { from: number; to: number }[] | undefined) =>
    (spans ?? []).slice(0, MOST_QUOTES).map(({ from, to }) => text.slice(from, to).trim());
  return { thinks: words(story?.believes), feels: words(story?.feels), does: words(story?.tried) };
}
