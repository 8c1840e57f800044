/** A practice ticket: who wrote what, what the trainee may use, replies to learn from, and how the customer answers. */
import * as v from 'valibot';
import { CHANNELS } from '../engine/types.ts';
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

/** What the trainee's reply did; every part that is named has to hold. */
const whenSchema = v.strictObject({
  acknowledged: v.optional(v.picklist(['none', 'generic', 'specific'])),
  acted: v.optional(v.picklist(['none', 'vague', 'concrete'])),
  gaveTime: v.optional(v.boolean()),
  askedAgain: v.optional(v.boolean()),
});

export const scenarioSchema = v.strictObject({
  id: slug(80),
  title: line(80),
  skills: v.pipe(v.array(v.picklist(SKILLS)), v.minLength(1)),
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
  ),
  /** The moment at which the ticket is read, so that days and deadlines come out alike at any time. */
  now: v.optional(v.pipe(v.string(), v.isoTimestamp('write a time such as 2026-03-04T09:30:00Z'))),
  /** What the trainee may promise or say: everything a good reply needs. */
  facts: v.pipe(v.array(line(240)), v.minLength(1), v.maxLength(12)),
  /** A text to start from, where the task is to better one. */
  draft: v.optional(reply),
  models: v.pipe(
    v.array(
      v.strictObject({ character: line(60), text: reply, works: v.pipe(v.array(line(200)), v.minLength(1)) }),
    ),
    v.length(3),
  ),
  /** Replies that go wrong, each with the checks that have to see it. */
  traps: v.pipe(
    v.array(v.strictObject({ text: reply, checks: v.pipe(v.array(slug(60)), v.minLength(1)) })),
    v.minLength(3),
    v.maxLength(8),
  ),
  /** The customer's next turns: in each, the first answer whose condition holds; the last has to hold always. */
  turns: v.pipe(
    v.array(
      v.pipe(
        v.array(v.strictObject({ when: whenSchema, text: paragraphs(1_000) })),
        v.minLength(1),
        v.check(
          (answers) => Object.keys(answers.at(-1)?.when ?? {}).length === 0,
          'the last answer of a turn needs an empty "when", so that there is always one',
        ),
      ),
    ),
    v.maxLength(3),
  ),
});

export type Scenario = v.InferOutput<typeof scenarioSchema>;
export type Skill = (typeof SKILLS)[number];
export type ReplyCondition = v.InferOutput<typeof whenSchema>;
