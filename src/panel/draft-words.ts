/** What is said of the draft as a whole. */
import type { DraftReading } from '../engine/types.ts';
import { LACKING_WORDS } from './words.ts';

/** Which of the three things that every hard reply needs the draft does not do yet. */
export function lackingIn({ acknowledges, acts, time }: DraftReading): string[] {
  return [
    ...(acknowledges < 2 ? [LACKING_WORDS.acknowledges] : []),
    ...(acts < 2 ? [LACKING_WORDS.acts] : []),
    ...(time ? [] : [LACKING_WORDS.time]),
  ];
}

/** What a good draft does, to the agent who wrote it. */
export function doneWell({ acknowledges, acts, time }: DraftReading): string {
  const deeds = [
    ...(acknowledges > 0 ? ['name what happened'] : []),
    ...(acts > 0 ? [time ? 'say what happens next, and when' : 'say what happens next'] : []),
  ];
  return deeds.length > 0 ? `You ${deeds.join(' and ')}.` : 'Your draft does the job.';
}
