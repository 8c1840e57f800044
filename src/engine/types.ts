/** The engine's own words. Offsets are UTF-16 code units, as JavaScript counts them. */

export const GATES = [
  'self-harm',
  'danger',
  'fraud-or-breach',
  'legal',
  'bereavement',
  'vulnerability',
  'abuse',
] as const;
export type Gate = (typeof GATES)[number];

export const FEELINGS = [
  'frustrated',
  'angry',
  'anxious',
  'confused',
  'disappointed',
  'embarrassed',
  'hurt',
  'sad',
  'bereaved',
  'hopeless',
  'distrustful',
  'grateful',
  'relieved',
] as const;
export type FeelingName = (typeof FEELINGS)[number];

export const SITUATIONS = [
  'wait-late',
  'no-reply',
  'wrong-charge',
  'price-rise',
  'refund-overdue',
  'damaged-faulty',
  'repeat-fault',
  'missing-delivered',
  'wrong-item',
  'lost-data',
  'locked-out',
  'outage',
  'contradiction',
  'refused-claim',
  'cancelled-on-them',
  'no-show',
  'bad-treatment',
  'irreplaceable-loss',
  'special-date-missed',
  'self-service-failed',
  'accessibility-barrier',
  'hardship',
  'privacy-worry',
  'wants-to-leave',
  'how-to',
  'status-question',
  'change-request',
  'pre-sale-question',
  'feature-request',
  'praise',
  'other',
] as const;
export type SituationName = (typeof SITUATIONS)[number];

export const MODIFIERS = [
  'repeat-contact',
  'stake',
  'urgency',
  'churn',
  'tenure',
  'low-confidence',
  'third-party',
] as const;
export type Modifier = (typeof MODIFIERS)[number];

export const CHANNELS = ['email', 'chat', 'social'] as const;
export type Channel = (typeof CHANNELS)[number];

/** A stretch of text: `from` inclusive, `to` exclusive. */
export interface Span {
  from: number;
  to: number;
}
/** A stretch of one turn of the thread. */
export interface Evidence extends Span {
  turn: number;
}

export interface Turn {
  role: 'customer' | 'agent';
  name: string | null;
  text: string;
}
export interface Conversation {
  channel: Channel;
  /** Oldest first. */
  thread: Turn[];
}

export type Strength = 'stated' | 'implied' | 'guess';
export interface Feeling {
  name: FeelingName;
  strength: Strength;
  /** 0 to 1. */
  score: number;
  evidence: Evidence[];
}
export interface Situation {
  name: SituationName;
  /** 0 to 1. */
  score: number;
  evidence: Evidence[];
}
export const FACT_KINDS = [
  'duration',
  'count',
  'date',
  'money',
  'object',
  'stake',
  'order',
  'name',
  'question',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];
export interface Fact extends Evidence {
  kind: FactKind;
  /** The customer's own words. */
  text: string;
  /** For objects: does the noun take a plural verb ("the boots are")? */
  plural?: boolean;
  /** For dates and stakes that could be resolved against `now`: ISO date (YYYY-MM-DD). */
  date?: string;
  /** For dates and stakes: the day lies before `now`. */
  past?: boolean;
  /** For counts: the number meant ("third" and "three times" are 3). */
  value?: number;
}

/** What one message of the customer's felt like. */
export interface CourseStep {
  /** Index of the turn in the thread. */
  turn: number;
  /** The strongest feeling to be named there; null where there is none. */
  feeling: FeelingName | null;
}
/** The customer's side of it, as places in their newest message that are told in full: whole sentences or clauses. */
export interface Story {
  /** What they believe happened. */
  believes: Evidence[];
  /** What they feel, or the event that carries it. */
  feels: Evidence[];
  /** What they already did about it. */
  tried: Evidence[];
}

export interface CustomerReading {
  /** The most serious gate, or null. */
  gate: Gate | null;
  gates: Gate[];
  /** The words that tripped each gate, in the order of `gates`. */
  gateEvidence: Evidence[];
  feelings: Feeling[];
  /** 0 to 1: how likely it is that the customer is upset at all. */
  upset: number;
  sarcastic: boolean;
  /** 0 to 4. */
  intensity: number;
  situation: Situation | null;
  modifiers: Modifier[];
  facts: Fact[];
  /** False when the newest customer message is not in English. */
  english: boolean;
  /** Index of the turn that was read first, or -1 where the customer wrote nothing. */
  turn: number;
  /** The customer's newest messages, at most five, oldest first: how the feeling went. */
  course: CourseStep[];
  story: Story;
}

export const LEVELS = ['stop', 'warn', 'hint'] as const;
export type Level = (typeof LEVELS)[number];
export interface Finding extends Span {
  /** The check's id, as its file is called. */
  check: string;
  /** The rubric's number, such as ACK-02. */
  rubric: string;
  level: Level;
  quote: string;
  /** One plain sentence for the agent. */
  say: string;
  /** Words that may stand in place of the quote, best first; empty where no fix is certain. */
  instead: string[];
}
export const TICKS = [
  'acknowledges-specifically',
  'owns',
  'concrete-action',
  'time-given',
  'answers-question',
  'plain',
  'next-step',
] as const;
export type Tick = (typeof TICKS)[number];

/** What one sentence of the draft does. Sentences that do none of these are not listed. */
export interface DraftAct extends Span {
  kind: 'acknowledgement' | 'apology' | 'action' | 'question';
  /** Acknowledgement: shares a fact with the ticket. Action: has an object or an owner. */
  specific: boolean;
  /** Actions only: done ("I've sent"), under way ("I'm checking"), or promised ("I'll call"). */
  tense?: 'done' | 'now' | 'will';
  /** The sentence says when. */
  time: boolean;
}
export interface DraftReading {
  acknowledges: 0 | 1 | 2;
  acts: 0 | 1 | 2;
  time: boolean;
  findings: Finding[];
  ticks: Tick[];
  draftActs: DraftAct[];
  /** "Hi Sam," and the like, with its line; null where there is none. */
  greeting: Span | null;
  /** Sign-off and signature to the end of the draft; null where there is none. */
  signOff: Span | null;
}

export interface Slot {
  name: string;
  value: string;
  source: 'ticket' | 'draft' | 'pack' | 'agent';
}
export interface Suggestion {
  /** The statement, with `[name]` standing for each open slot. */
  text: string;
  slots: Slot[];
  /** Names of the slots that the agent has to fill, in the order in which they stand in `text`. */
  open: string[];
  /** Where in the draft it goes; `to` greater than `from` means that it replaces. */
  place: Span;
  schema: string;
  why: string;
  /** What joins the statement to the draft around it: line breaks or a space, often empty. */
  glue: { before: string; after: string };
  /** Words offered for an open slot, by slot name, from the packs' menus. */
  choices: Record<string, string[]>;
}

export const SILENCES = ['neutral', 'already-good', 'gate', 'unsure', 'not-english', 'empty'] as const;
export type Silence = (typeof SILENCES)[number];

/** What the engine makes of a ticket and a draft. The command line prints the part that `contract.md` names. */
export interface Analysis {
  customer: CustomerReading;
  draft: DraftReading;
  suggestions: Suggestion[];
  silent: Silence | null;
}

/** The agent's own reading, which wins over the engine's. `neutral` says that there is nothing to name. */
export interface Override {
  feeling?: FeelingName | 'neutral';
  situation?: SituationName;
}
