/** The phrase pack: what a team may say and offer, as data. Nothing in it is run, fetched or matched as a pattern. */
import * as v from 'valibot';
import { CHANNELS, FEELINGS, GATES, SITUATIONS } from '../engine/types.ts';

const line = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));

export const phraseSchema = v.strictObject({
  /** Unique in its pack: lower-case words joined by hyphens. */
  id: v.pipe(line(80), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens')),
  /**
   * An acknowledgement, with slots in braces: {duration} "three weeks", {object} "your kettle", {count} "third email",
   * {stake} "your flight tomorrow", {money} "£49", {date} "last Tuesday", {adjective} "worrying". {is}, {was}, {has},
   * {does}, {it} and {them} agree with {object}. A phrase whose slots the ticket cannot fill is not used.
   */
  text: line(300),
  situations: v.pipe(v.array(v.picklist(SITUATIONS)), v.minLength(1)),
  /** Where given, the phrase is only used when the customer feels one of these. */
  feelings: v.optional(v.array(v.picklist(FEELINGS))),
  channels: v.optional(v.array(v.picklist(CHANNELS))),
});

export const packSchema = v.strictObject({
  format: v.literal(1),
  name: line(80),
  version: line(20),
  author: line(80),
  licence: line(40),
  language: v.literal('en'),
  description: line(400),
  phrases: v.pipe(v.array(phraseSchema), v.maxLength(20_000)),
  /** What agents here may offer, by situation: verb phrases that go on after "I'll". */
  actions: v.record(v.picklist(SITUATIONS), v.pipe(v.array(line(160)), v.maxLength(20))),
  /** Terms that customers do not use, each with plain wording. */
  jargon: v.pipe(v.array(v.strictObject({ term: line(60), plain: line(80) })), v.maxLength(5_000)),
  /** What to do at a gate: shown to the agent in place of suggestions. */
  safety: v.record(
    v.picklist(GATES),
    v.strictObject({ title: line(80), steps: v.pipe(v.array(line(240)), v.minLength(1), v.maxLength(6)) }),
  ),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type Phrase = v.InferOutput<typeof phraseSchema>;
