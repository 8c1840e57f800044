/** How conversations felt to the person who held them: a day and a tag, never a text, a name or a ticket number. */
import * as v from 'valibot';
import { CHANNELS, SITUATIONS } from '../engine/types.ts';
import { alone } from './alone.ts';
import { collection } from './collection.ts';
import type { Saved } from './saved.ts';
import { setting } from './setting.ts';

/** The default seven; a team's pack may name others. */
export const DEFAULT_TAGS = [
  { id: 'confused', name: 'confused' },
  { id: 'frustrated', name: 'frustrated' },
  { id: 'worried', name: 'worried' },
  { id: 'disappointed', name: 'disappointed' },
  { id: 'relieved', name: 'relieved' },
  { id: 'grateful', name: 'grateful' },
  { id: 'felt-heard', name: 'felt heard' },
] as const;

export const day = v.pipe(v.string(), v.isoDate());
const id = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const tagSchema = v.strictObject({
  day,
  tag: id,
  situation: v.nullable(v.picklist(SITUATIONS)),
  channel: v.picklist(CHANNELS),
  /** Origin of the helpdesk. */
  site: v.nullable(v.pipe(v.string(), v.maxLength(300))),
  /** Pack and phrase that was inserted in this conversation, where one was. */
  phrase: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** Someone who wanted to leave: whether they did. */
  outcome: v.optional(v.picklist(['stayed', 'left'])),
  /** Only what the person typed into the note. */
  note: v.optional(v.pipe(v.string(), v.maxLength(200))),
});
export type Tagged = v.InferOutput<typeof tagSchema>;

const MOST_A_MONTH = 10_000;
const MOST_MONTHS = 120;

/** One stored value a month, named "2026-11". */
export const tagMonths = collection<Tagged[]>({
  name: 'tags',
  version: 1,
  schema: v.pipe(v.array(tagSchema), v.maxLength(MOST_A_MONTH)),
  most: MOST_MONTHS,
});

/** Keeps one tag. Two panels that tag at once lose neither. */
export function addTag(tagged: Tagged): Promise<Saved> {
  return change(tagged.day, (month) => [...month, tagged].slice(-MOST_A_MONTH));
}

/** Takes the latest tag of that very kind away again. */
export function removeTag(tagged: Tagged): Promise<Saved> {
  const same = JSON.stringify(v.parse(tagSchema, tagged));
  return change(tagged.day, (month) => {
    const at = month.findLastIndex((each) => JSON.stringify(each) === same);
    return at < 0 ? month : month.toSpliced(at, 1);
  });
}

function change(on: string, to: (month: Tagged[]) => Tagged[]): Promise<Saved> {
  const month = on.slice(0, 7);
  // The collection holds a lock of its own for each step; this one spans reading and writing.
  return alone('tagging', async () => {
    const all = await tagMonths.all();
    return tagMonths.put(month, to(all.get(month) ?? []));
  });
}

/** Whether conversations are tagged at all: off until the person switches it on. */
export const tagging = setting<boolean>({ key: 'tagging', version: 1, schema: v.boolean(), fallback: false });

const MOST_MARKS = 300;
const markSchema = v.strictObject({
  day,
  words: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(80)),
});
/** What happened in the team: "v4 released", "training week". */
export type Mark = v.InferOutput<typeof markSchema>;
export const trendMarks = setting<Mark[]>({
  key: 'trend-marks',
  version: 1,
  schema: v.pipe(v.array(markSchema), v.maxLength(MOST_MARKS)),
  fallback: [],
});

export const SCORES = ['csat', 'nps', 'ces'] as const;
const MOST_SCORES = 1_000;
const scoreSchema = v.strictObject({
  month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  kind: v.picklist(SCORES),
  /** CSAT 0 to 100, NPS -100 to 100, CES 1 to 7. */
  value: v.pipe(v.number(), v.minValue(-100), v.maxValue(100)),
  answers: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
});
/** A score of a survey that the team ran elsewhere. */
export type Score = v.InferOutput<typeof scoreSchema>;
export const scores = setting<Score[]>({
  key: 'scores',
  version: 1,
  schema: v.pipe(v.array(scoreSchema), v.maxLength(MOST_SCORES)),
  fallback: [],
});
