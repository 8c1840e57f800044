import { FEELINGS, SITUATIONS } from '../engine/types.ts';
import type { EmpathyMap, Examined } from './examine.ts';
import { mask } from './mask.ts';
import type { Transcript } from './transcript.ts';

export interface MonthFigures {
  conversations: number;
  upset: number;
  feelings: Record<string, number>;
  situations: Record<string, number>;
  replies: number;
  /** Replies that acknowledged in general words, and with a fact of the ticket. */
  acknowledged: number;
  acknowledgedSpecifically: number;
  acted: number;
  timed: number;
  unanswered: number;
  better: number;
  worse: number;
}
/** A conversation to open and read, with names and numbers taken out. */
export interface Excerpt {
  id: string;
  month: string | null;
  why: 'better' | 'worse' | 'unanswered' | 'sample';
  /** Index of the turn that matters, or -1. */
  turn: number;
  turns: { role: 'customer' | 'agent'; text: string }[];
  map: EmpathyMap;
  /** By which excerpts are chosen: the same ones in whatever order they come. */
  draw: number;
}
/** Everything that a review shows; two of them add up to one. */
export interface Figures {
  conversations: number;
  turns: number;
  /** "2025-03", or "undated". */
  months: Record<string, MonthFigures>;
  /** Jargon and worn-out words with how often they were found. */
  wordings: Record<string, { count: number; plain: string | null }>;
  excerpts: Excerpt[];
  /** Why records were passed over, with how many. */
  skipped: Record<string, number>;
}

export const UNDATED = 'undated';
const MOST_EXCERPTS = 25;
const MOST_WORDINGS = 5_000;
const MOST_MONTHS = 600;
const MOST_TURNS_SHOWN = 12;
const LONGEST_SHOWN = 600;

export function noFigures(): Figures {
  return { conversations: 0, turns: 0, months: {}, wordings: {}, excerpts: [], skipped: {} };
}

export function skip(figures: Figures, reason: string): void {
  addTo(figures.skipped, reason, 1);
}

/** Counts one conversation in. */
export function count(figures: Figures, transcript: Transcript, examined: Examined): void {
  figures.conversations += 1;
  figures.turns += transcript.turns.length;
  const name = examined.month ?? UNDATED;
  const known = Object.hasOwn(figures.months, name) || Object.keys(figures.months).length < MOST_MONTHS;
  addMonth(figures, known ? name : UNDATED, monthOf(examined));
  for (const { words, plain } of examined.replies.flatMap(({ wordings }) => wordings)) {
    addWording(figures, words, 1, plain);
  }
  keepExcerpts(figures, transcript, examined);
}

/** The figures of both; neither is changed. */
export function together(a: Figures, b: Figures): Figures {
  const sum = noFigures();
  for (const part of [a, b]) {
    sum.conversations += part.conversations;
    sum.turns += part.turns;
    for (const [name, month] of Object.entries(part.months)) addMonth(sum, name, month);
    for (const [words, { count: times, plain }] of Object.entries(part.wordings)) {
      addWording(sum, words, times, plain);
    }
    for (const excerpt of part.excerpts) {
      if (makeRoom(sum, excerpt.why, excerpt.draw)) sum.excerpts.push(excerpt);
    }
    for (const [reason, times] of Object.entries(part.skipped)) {
      addTo(sum.skipped, reason, times);
    }
  }
  return sum;
}

export function noMonth(): MonthFigures {
  return {
    conversations: 0,
    upset: 0,
    feelings: {},
    situations: {},
    replies: 0,
    acknowledged: 0,
    acknowledgedSpecifically: 0,
    acted: 0,
    timed: 0,
    unanswered: 0,
    better: 0,
    worse: 0,
  };
}

function monthOf({ situation, feelings, upset, replies, turning }: Examined): MonthFigures {
  const [strongest] = feelings.flatMap(({ name }) => name ?? []);
  return {
    ...noMonth(),
    conversations: 1,
    upset: upset ? 1 : 0,
    feelings: strongest ? { [strongest]: 1 } : {},
    situations: situation ? { [situation]: 1 } : {},
    replies: replies.length,
    acknowledged: replies.filter(({ acknowledged }) => acknowledged > 0).length,
    acknowledgedSpecifically: replies.filter(({ acknowledged }) => acknowledged === 2).length,
    acted: replies.filter(({ acted }) => acted === 2).length,
    timed: replies.filter(({ timed }) => timed).length,
    unanswered: replies.filter(({ unanswered }) => unanswered).length,
    better: turning.filter(({ way }) => way === 'better').length,
    worse: turning.filter(({ way }) => way === 'worse').length,
  };
}

const COUNTS = [
  'conversations',
  'upset',
  'replies',
  'acknowledged',
  'acknowledgedSpecifically',
  'acted',
  'timed',
  'unanswered',
  'better',
  'worse',
] as const;

function addMonth(figures: Figures, name: string, added: MonthFigures): void {
  const month = Object.hasOwn(figures.months, name) ? (figures.months[name] ?? noMonth()) : noMonth();
  for (const each of COUNTS) month[each] += added[each];
  for (const feeling of FEELINGS) addTo(month.feelings, feeling, added.feelings[feeling]);
  for (const situation of SITUATIONS) addTo(month.situations, situation, added.situations[situation]);
  figures.months[name] = month;
}

function addTo(counts: Record<string, number>, name: string, added: number | undefined): void {
  if (added) counts[name] = (Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0) + added;
}

function addWording(figures: Figures, words: string, times: number, plain: string | null): void {
  if (words === '__proto__') return;
  const known = Object.hasOwn(figures.wordings, words) ? figures.wordings[words] : undefined;
  if (!known && Object.keys(figures.wordings).length >= MOST_WORDINGS) return;
  figures.wordings[words] = { count: (known?.count ?? 0) + times, plain: known?.plain ?? plain };
}

/** Keeps the excerpts of each kind that were drawn: a fair sample that no order of reading changes. */
function keepExcerpts(figures: Figures, transcript: Transcript, examined: Examined): void {
  const { month, turning, replies } = examined;
  const open = replies.find(({ unanswered }) => unanswered);
  const wanted: [Excerpt['why'], number][] = [
    ...turning.slice(0, 1).map(({ way, turn }): [Excerpt['why'], number] => [way, turn]),
    ...(open ? [['unanswered', open.turn] satisfies [Excerpt['why'], number]] : []),
    ['sample', -1],
  ];
  for (const [why, turn] of wanted) {
    const draw = drawOf(`${why} ${transcript.id} ${transcript.turns[0]?.text ?? ''}`);
    if (makeRoom(figures, why, draw))
      figures.excerpts.push({ ...maskedOf(transcript, examined.map), month, why, turn, draw });
  }
}

function maskedOf({ id, turns }: Transcript, map: EmpathyMap): Pick<Excerpt, 'id' | 'turns' | 'map'> {
  const names = turns.map(({ name }) => name);
  const masked = (quotes: string[]) => quotes.map((quote) => mask(quote, names));
  return {
    map: { thinks: masked(map.thinks), feels: masked(map.feels), does: masked(map.does) },
    id: mask(id, []),
    turns: turns
      .slice(0, MOST_TURNS_SHOWN)
      .map(({ role, text }) => ({ role, text: mask(text.slice(0, LONGEST_SHOWN), names) })),
  };
}

/** Whether an excerpt of this draw is among those kept; the one that it displaces goes. */
function makeRoom(figures: Figures, why: Excerpt['why'], draw: number): boolean {
  const same = figures.excerpts.filter((each) => each.why === why);
  if (same.length < MOST_EXCERPTS) return true;
  const last = same.reduce((a, b) => (a.draw > b.draw ? a : b));
  if (draw >= last.draw) return false;
  figures.excerpts.splice(figures.excerpts.indexOf(last), 1);
  return true;
}

/** A number from the words, 0 to 2^32 - 1, by FNV-1a. */
function drawOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < Math.min(text.length, 300); i += 1)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
