import type { Match } from '../language/index.ts';

/** Said of oneself: "I am worried", "feeling let down". */
const BEFORE_IT =
  /\b(?:i'?m|i am|we'?re|we are|i feel|feel|feeling|felt|makes me|made me) (?:[a-z]{1,10} ){0,2}$/i;
const IN_IT = /^(?:i'?m|i am|we'?re|we are|feel)/i;
const BEFORE = 40;

/** Whether a word of feeling is one that the writer says of themselves, not a product's name or a manner of speaking. */
export function isOfOneself(text: string, { from, to }: Match): boolean {
  return BEFORE_IT.test(text.slice(Math.max(0, from - BEFORE), from)) || IN_IT.test(text.slice(from, to));
}
