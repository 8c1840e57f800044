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

export const finishedRoundSchema = v.strictObject({
  scenario: id,
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

/** The open rounds with one put last, or with one taken out. */
export function withOpenRound(rounds: OpenRound[], scenario: string, round: OpenRound | null): OpenRound[] {
  const others = rounds.filter((each) => each.scenario !== scenario);
  return round ? [...others, round].slice(-MOST_OPEN) : others;
}

const choicesSchema = v.object({
  /** Replies of finished rounds are kept. */
  keepReplies: v.optional(v.boolean(), false),
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
