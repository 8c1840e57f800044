/** What was promised to customers by a time, to be kept: as little text as that needs. */
import * as v from 'valibot';
import { PROMISES_KEY } from './bell.ts';
import { setting } from './setting.ts';

const MOST_PROMISES = 300;
const LONGEST = 120;
const DAYS_KEPT_WHEN_DONE = 7;
const DAY_MS = 86_400_000;

const promiseSchema = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(40)),
  /** The agent's own words, cut short: "call you back by noon". */
  what: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST)),
  /** Milliseconds since 1970. */
  due: v.pipe(v.number(), v.integer()),
  /** The ticket to go back to. */
  url: v.pipe(
    v.string(),
    v.maxLength(2_000),
    v.check((text) => /^https?:/.test(text) && URL.canParse(text), 'not the address of a page'),
  ),
  /** When it was done, in milliseconds since 1970; null while it is open. */
  done: v.nullable(v.pipe(v.number(), v.integer())),
  /** Whether the person was told that it is due. */
  told: v.boolean(),
});
export type Promised = v.InferOutput<typeof promiseSchema>;

export const promises = setting<Promised[]>({
  key: PROMISES_KEY,
  version: 1,
  schema: v.pipe(v.array(promiseSchema), v.maxLength(MOST_PROMISES)),
  fallback: [],
});

/** The list with one more; the oldest that is done goes first when there are too many. */
export function withPromise(known: Promised[], promised: Promised): Promised[] {
  const cut = { ...promised, what: promised.what.trim().slice(0, LONGEST) };
  const all = [...known.filter(({ id }) => id !== promised.id), cut];
  if (all.length <= MOST_PROMISES) return all;
  const at = Math.max(
    0,
    all.findIndex(({ done }) => done !== null),
  );
  return all.toSpliced(at, 1);
}

/** Those that are still kept at `now`: what was done a week ago is forgotten. */
export function stillKept(known: Promised[], now: number): Promised[] {
  return known.filter(({ done }) => done === null || now - done < DAYS_KEPT_WHEN_DONE * DAY_MS);
}
