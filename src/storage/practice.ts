/** What practice keeps: rounds that were finished, rounds that wait to be gone on with, and what the trainee chose. */
import * as v from 'valibot';
import { SKILLS } from '../packs/scenario.ts';
import { collection } from './collection.ts';
import { setting } from './setting.ts';

const id = v.pipe(v.string(), v.maxLength(80));
const text = v.pipe(v.string(), v.maxLength(20_000));
const moment = v.pipe(v.string(), v.isoTimestamp());
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));

const MOST_ROUNDS = 10_000;
const MOST_OPEN = 30;

/** How much of what a skill asks for a reply did: at the first try and at the last, from 0 to 1. */
const skillSeen = v.strictObject({ skill: v.picklist(SKILLS), first: share, last: share });

/** What is left of a round. */
export const finishedRoundSchema = v.strictObject({
  scenario: id,
  /** A reply that was written, or an empathy map. */
  kind: v.picklist(['reply', 'map']),
  /** When it was finished. */
  at: moment,
  /** Time spent, in seconds. */
  seconds: count,
  tries: count,
  /** How many hints were opened. */
  hints: count,
  skills: v.pipe(v.array(skillSeen), v.maxLength(SKILLS.length)),
  /** Checks that found something in the first try and in the last. */
  found: v.strictObject({
    first: v.pipe(v.array(id), v.maxLength(60)),
    last: v.pipe(v.array(id), v.maxLength(60)),
  }),
  /** From 1, not at all, to 5, very; null where the trainee did not say. */
  confidence: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  /** Only where the trainee chose to keep them. */
  replies: v.optional(v.pipe(v.array(text), v.maxLength(20))),
});
export type FinishedRound = v.InferOutput<typeof finishedRoundSchema>;

/** One key a round, so that a round more writes little and a bad one spoils no other. */
export const finishedRounds = collection<FinishedRound>({
  name: 'practice-round',
  version: 1,
  schema: finishedRoundSchema,
  most: MOST_ROUNDS,
});

/** A name for the storage that keeps rounds in the order in which they were finished. */
export function roundKey({ at, scenario }: Pick<FinishedRound, 'at' | 'scenario'>): string {
  return `${at}-${scenario}`;
}

const openRoundSchema = v.strictObject({
  scenario: id,
  seconds: count,
  hints: count,
  /** The reading was looked at before the first try. */
  looked: v.boolean(),
  /** Replies that were handed in, oldest first. */
  tries: v.pipe(v.array(text), v.maxLength(20)),
  /** What stands in the reply box. */
  draft: text,
  /** What was sent, and what the customer answered. */
  talk: v.pipe(v.array(v.strictObject({ reply: text, answer: text })), v.maxLength(3)),
  stage: v.picklist(['write', 'talk', 'rate']),
});
export type OpenRound = v.InferOutput<typeof openRoundSchema>;

/** Newest last; the oldest goes when there are too many. */
export const openRounds = setting<OpenRound[]>({
  key: 'practice-open',
  version: 1,
  schema: v.pipe(v.array(openRoundSchema), v.maxLength(MOST_OPEN)),
  fallback: [],
});

export const MAP_BOXES = [
  'says',
  'thinks',
  'does',
  'feels',
  'hears',
  'sees',
  'happened',
  'mattered',
  'next',
] as const;
export type MapBox = (typeof MAP_BOXES)[number];

/** An empathy map that is being written, box by box. */
const openMapSchema = v.strictObject({
  scenario: id,
  boxes: v.record(v.picklist(MAP_BOXES), text),
});
export type OpenMap = v.InferOutput<typeof openMapSchema>;

export const openMaps = setting<OpenMap[]>({
  key: 'practice-maps',
  version: 1,
  schema: v.pipe(v.array(openMapSchema), v.maxLength(MOST_OPEN)),
  fallback: [],
});

/** The open ones with one put last, or with one taken out; the oldest goes when there are too many. */
export function withOpen<T extends { scenario: string }>(all: T[], scenario: string, one: T | null): T[] {
  const others = all.filter((each) => each.scenario !== scenario);
  return one ? [...others, one].slice(-MOST_OPEN) : others;
}

/** A set of tickets that somebody asked for. */
export const ticketSetSchema = v.strictObject({
  id,
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
  /** What to look at, in a sentence or two. */
  note: v.pipe(v.string(), v.maxLength(400)),
  /** A day such as 2026-03-04, or null. */
  due: v.nullable(v.pipe(v.string(), v.isoDate('write a day such as 2026-03-04'))),
  scenarios: v.pipe(v.array(id), v.minLength(1, 'it holds no tickets'), v.maxLength(100)),
});
export type TicketSet = v.InferOutput<typeof ticketSetSchema>;

const MOST_SETS = 40;
/** Sets that were given to this trainee, newest last. */
export const ticketSets = setting<TicketSet[]>({
  key: 'practice-sets',
  version: 1,
  schema: v.pipe(v.array(ticketSetSchema), v.maxLength(MOST_SETS)),
  fallback: [],
});

/** The sets with one more, in place of the one of the same id; the oldest goes when there are too many. */
export function withSet(sets: TicketSet[], set: TicketSet): TicketSet[] {
  return [...sets.filter((each) => each.id !== set.id), set].slice(-MOST_SETS);
}

/** A talk between lead and trainee, in the lead's words. */
const coachingTalkSchema = v.strictObject({
  day: v.pipe(v.string(), v.isoDate()),
  who: v.pipe(v.string(), v.maxLength(80)),
  focus: v.pipe(v.string(), v.maxLength(400)),
  next: v.pipe(v.string(), v.maxLength(400)),
});
export type CoachingTalk = v.InferOutput<typeof coachingTalkSchema>;

/** By day and a number, so that they come in order. */
export const coachingTalks = collection<CoachingTalk>({
  name: 'practice-talk',
  version: 1,
  schema: coachingTalkSchema,
  most: 5_000,
});

const choicesSchema = v.object({
  /** Replies of finished rounds are kept. */
  keepReplies: v.optional(v.boolean(), false),
  /** The name on the trainee's reports. */
  name: v.optional(v.pipe(v.string(), v.maxLength(80)), ''),
  /** The empathy map asks for what they hear and see as well. */
  wholeMap: v.optional(v.boolean(), false),
});
export type PracticeChoices = v.InferOutput<typeof choicesSchema>;

export const practiceChoices = setting<PracticeChoices>({
  key: 'practice-choices',
  version: 1,
  schema: choicesSchema,
  fallback: v.parse(choicesSchema, {}),
});
