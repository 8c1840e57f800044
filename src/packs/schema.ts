/** The phrase pack: what a team may say and offer, as data. Nothing in it is run, fetched or matched as a pattern. */
import * as v from 'valibot';
import { CHANNELS, FEELINGS, GATES, SITUATIONS } from '../engine/types.ts';
import { scenarioSchema } from './scenario.ts';
import { line, paragraphs, slug } from './text.ts';

/** The version of the format that this Attune writes. Older ones are migrated when read. */
export const PACK_FORMAT = 2;
export const FORMALITIES = ['plain', 'formal'] as const;
export const MOST_PHRASES = 20_000;

export const phraseSchema = v.strictObject({
  /** Unique in its pack. */
  id: slug(80),
  /**
   * An acknowledgement, with slots in braces: {duration} "three weeks", {object} "your kettle", {count} "third email",
   * {stake} "your flight tomorrow", {money} "£49", {date} "last Tuesday", {adjective} "worrying". {is}, {was}, {has},
   * {does}, {it} and {them} agree with {object}. A phrase whose slots the ticket cannot fill is not used.
   */
  text: line(1_000),
  /** What has to have happened. A phrase with none is kept and shown, and not used until it has one. */
  situations: v.array(v.picklist(SITUATIONS)),
  /** Where given, the phrase is only used when the customer feels one of these. */
  feelings: v.optional(v.array(v.picklist(FEELINGS))),
  channels: v.optional(v.array(v.picklist(CHANNELS))),
  formality: v.optional(v.picklist(FORMALITIES)),
  /** What the team calls it. */
  title: v.optional(line(120)),
  /** What the team types for it in other tools; Attune only keeps it. */
  shortcut: v.optional(line(60)),
  /** False: kept, and not used. */
  active: v.optional(v.boolean()),
});

const jargonSchema = v.strictObject({
  term: line(60),
  plain: line(80),
  /** Sentences in which the term has to be found, and in which it must not be. */
  hits: v.optional(v.pipe(v.array(line(240)), v.maxLength(10))),
  passes: v.optional(v.pipe(v.array(line(240)), v.maxLength(10))),
});

export const packSchema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  /** What makes it the same pack in another version or under another name. */
  id: slug(80),
  name: line(80),
  version: v.pipe(v.string(), v.maxLength(20), v.regex(/^\d+(\.\d+){0,2}$/, 'write a version such as 1.4.0')),
  author: line(80),
  licence: line(40),
  language: v.literal('en'),
  description: line(400),
  /**
   * Words of the sector, in lower case and the singular, by which a ticket is known to be of it: "parcel", "boiler".
   * Where given, the pack only speaks to tickets that use more of them than of any other pack's.
   */
  sector: v.optional(
    v.pipe(
      v.array(v.pipe(line(40), v.regex(/^[a-z0-9]+( [a-z0-9]+)?$/, 'use one or two lower-case words'))),
      v.minLength(1),
      v.maxLength(200),
    ),
  ),
  phrases: v.pipe(v.array(phraseSchema), v.maxLength(MOST_PHRASES)),
  /** What agents here may offer, by situation: verb phrases that go on after "I'll". */
  actions: v.record(v.picklist(SITUATIONS), v.pipe(v.array(line(160)), v.maxLength(20))),
  /** Terms that customers do not use and worn-out phrases, each with plain wording. */
  jargon: v.pipe(v.array(jargonSchema), v.maxLength(5_000)),
  /** The team's own vocabulary. */
  words: v.optional(
    v.strictObject({
      /** "members", where others would say "customers". */
      use: v.optional(
        v.pipe(v.array(v.strictObject({ say: line(60), not: v.array(line(60)) })), v.maxLength(500)),
      ),
      /** Words that must not stand in a reply, with the reason. */
      never: v.optional(
        v.pipe(v.array(v.strictObject({ term: line(60), why: line(160) })), v.maxLength(500)),
      ),
    }),
  ),
  /** The team's own names for how conversations feel, in place of the usual seven. */
  tags: v.optional(
    v.pipe(v.array(v.strictObject({ id: slug(60), name: line(30) })), v.minLength(5), v.maxLength(8)),
  ),
  /** What to do at a gate: shown to the agent in place of suggestions. */
  safety: v.record(
    v.picklist(GATES),
    v.strictObject({ title: line(80), steps: v.pipe(v.array(line(240)), v.minLength(1), v.maxLength(6)) }),
  ),
  scenarios: v.optional(v.pipe(v.array(scenarioSchema), v.maxLength(1_000))),
  /** Its author's public key and what it signed, both in base64. */
  signature: v.optional(v.strictObject({ key: line(100), value: line(200) })),
  /** The pack's own proof: a customer's message, and what a phrase has to say to it. */
  examples: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          phrase: slug(80),
          ticket: paragraphs(4_000),
          channel: v.optional(v.picklist(CHANNELS)),
          says: line(1_000),
        }),
      ),
      v.maxLength(5_000),
    ),
  ),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type Phrase = v.InferOutput<typeof phraseSchema>;
