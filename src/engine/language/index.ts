export {
  type Cue,
  compileCue,
  cueFinder,
  isNegated,
  type Match,
  matchesOf,
  overlaps,
  pairFinder,
} from './cues.ts';
export { type FoundDate, findDates } from './dates.ts';
export { isEnglish } from './english.ts';
export { numberOf } from './numbers.ts';
export { findCounts, findDurations, findMoney, findOrders } from './quantities.ts';
export { LONGEST_READ, normalise, type ReadText, readText, type Sentence, type Token } from './read.ts';
export { ownVoice, withoutSpeech } from './voice.ts';
