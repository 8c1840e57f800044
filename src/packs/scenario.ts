/**
 * A practice ticket: who wrote what, what the trainee may use, replies to learn from, and how the customer answers.
 *
 * How to write one (`node src/cli/scenarios.ts FILE…` says every fault, and the tests hold the same):
 * - The thread ends with the customer, in a voice of their own: their spelling, their mood, one life around the trouble.
 * - `facts` hold all that a good reply needs: what happened, what can be done, who does it, by when. A number, a day or
 *   an hour that stands in no fact and not in the thread may stand in no model reply either.
 * - `reading` is how a careful person reads the ticket, and it wins over the engine's own. `feelings` come strongest
 *   first, each with the customer's own words, letter for letter; none at all where there is nothing to name. `happened`,
 *   `matters` and `needs` are plain sentences to the trainee about the customer ("Her oven has been dead for a week.").
 * - `gate` is said exactly where the engine has to stop, such as a death: its customer's words have to be plain enough.
 * - `aims` say what a good reply does here. `acknowledge` is `none` where the right empathy is none, and `any` where
 *   something else comes first. `ask` wants an open question ("What happens when ...?").
 * - Three `models` of different character (brief, warm, thorough, ...), each without any finding, each meeting the aims.
 *   `works` says in a few words what makes it work, such as "Names the seven days and the three children".
 * - `statement` is the heart of one such reply, a sentence or two; `stem` is how it begins, for the trainee to go on.
 * - At least three `traps`: replies that somebody in a hurry would send, each with the checks that have to see it.
 * - `turns`: two or three answers of the customer to what the reply did, in the customer's voice. Of each turn's answers
 *   the first whose condition holds is given, so the last one has no condition. An answer that misses something says
 *   so in its condition: "But when?" stands under `"gaveTime": false`, not merely below an answer for replies that did
 *   everything. The checks can miss an acknowledgement, so no answer says that there was none unless its condition does.
 *   A model reply never gets the last answer of the first turn, so a reply that did its work hears that it did.
 */
import * as v from 'valibot';
import { CHANNELS, FEELINGS, GATES, SITUATIONS } from '../engine/types.ts';
import { line, paragraphs, slug } from './text.ts';

/** What practice trains, from the founding documents. */
export const SKILLS = [
  'listening',
  'perspective',
  'open-questions',
  'specific-care',
  'follow-up',
  'plain-words',
  'not-blaming',
] as const;

const reply = paragraphs(2_000);

/** What a good reply does here. */
const aimsSchema = v.strictObject({
  acknowledge: v.picklist(['specific', 'none', 'any']),
  /** It says a concrete step. */
  act: v.boolean(),
  /** It says when. */
  time: v.boolean(),
  /** It asks an open question. */
  ask: v.optional(v.boolean(), false),
});

/** How a careful person reads the ticket. */
const readingSchema = v.strictObject({
  situation: v.picklist(SITUATIONS),
  /** Strongest first, each with the words of the customer that show it. */
  feelings: v.pipe(
    v.array(v.strictObject({ feeling: v.picklist(FEELINGS), words: line(240) })),
    v.maxLength(3),
  ),
  gate: v.optional(v.picklist(GATES)),
  /** What happened, in one plain sentence. */
  happened: line(240),
  /** What hangs on it for the customer. */
  matters: line(240),
  /** What they need first. */
  needs: line(240),
  /** The rest of the empathy map; what they say and feel stands above. */
  map: v.strictObject({
    thinks: line(240),
    does: line(240),
    hears: v.optional(line(240)),
    sees: v.optional(line(240)),
  }),
});

/** What the trainee's reply did; every part that is named has to hold. */
const whenSchema = v.strictObject({
  acknowledged: v.optional(v.picklist(['none', 'generic', 'specific'])),
  acted: v.optional(v.picklist(['none', 'vague', 'concrete'])),
  gaveTime: v.optional(v.boolean()),
  askedAgain: v.optional(v.boolean()),
  /** It asked an open question. */
  askedOpenly: v.optional(v.boolean()),
  /** At least one of these checks found something. */
  found: v.optional(v.pipe(v.array(slug(60)), v.minLength(1))),
});

const turnSchema = v.strictObject({
  /** The time that has passed, as the trainee sees it: "Twenty minutes later". */
  after: line(60),
  answers: v.pipe(
    v.array(v.strictObject({ when: whenSchema, text: paragraphs(1_000) })),
    v.minLength(2),
    v.maxLength(8),
    v.check(
      (answers) => Object.keys(answers.at(-1)?.when ?? {}).length === 0,
      'the last answer of a turn needs an empty "when", so that there is always one',
    ),
  ),
});

export const scenarioSchema = v.strictObject({
  id: slug(80),
  title: line(80),
  skills: v.pipe(v.array(v.picklist(SKILLS)), v.minLength(1), v.maxLength(3)),
  sector: line(40),
  channel: v.picklist(CHANNELS),
  /** 1 a first ticket, 2 an ordinary day, 3 hard. */
  difficulty: v.picklist([1, 2, 3]),
  /** What is asked of the trainee; where left out, to answer the ticket. */
  task: v.optional(line(240)),
  thread: v.pipe(
    v.array(
      v.strictObject({
        role: v.picklist(['customer', 'agent']),
        name: v.nullable(line(60)),
        text: paragraphs(4_000),
      }),
    ),
    v.minLength(1),
    v.maxLength(12),
    v.check((turns) => turns.at(-1)?.role === 'customer', 'the last one to write has to be the customer'),
  ),
  /** The moment at which the ticket is read, so that days and deadlines come out alike at any time. */
  now: v.optional(v.pipe(v.string(), v.isoTimestamp('write a time such as 2026-03-04T09:30:00Z'))),
  /** What the trainee may promise or say: everything a good reply needs. */
  facts: v.pipe(v.array(line(240)), v.minLength(1), v.maxLength(12)),
  reading: readingSchema,
  aims: aimsSchema,
  /** A text to start from, where the task is to better one. */
  draft: v.optional(reply),
  /** How the statement begins: a hint to complete. */
  stem: line(160),
  statement: line(500),
  models: v.pipe(
    v.array(
      v.strictObject({
        character: line(60),
        text: reply,
        works: v.pipe(v.array(line(200)), v.minLength(1), v.maxLength(4)),
      }),
    ),
    v.length(3),
  ),
  /** Replies that go wrong, each with the checks that have to see it. */
  traps: v.pipe(
    v.array(v.strictObject({ text: reply, checks: v.pipe(v.array(slug(60)), v.minLength(1)) })),
    v.minLength(3),
    v.maxLength(8),
  ),
  /** The customer's next turns. */
  turns: v.pipe(v.array(turnSchema), v.minLength(1), v.maxLength(3)),
});

export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type Skill = (typeof SKILLS)[number];
export type Aims = Scenario['aims'];
export type ReplyCondition = v.InferOutput<typeof whenSchema>;
