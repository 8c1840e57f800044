/** The names that practice gives to things. */
import type { AimName } from '../engine/aims.ts';
import type { Skill } from '../packs/scenario.ts';

export const SKILL_WORDS: Record<Skill, { name: string; about: string }> = {
  listening: {
    name: 'Listening',
    about: 'Use what they told, answer what they asked, ask for nothing twice.',
  },
  perspective: { name: 'Perspective', about: 'Name what happened and what hangs on it, in their terms.' },
  'open-questions': { name: 'Open questions', about: 'Ask so that they can tell it in their own words.' },
  'specific-care': { name: 'Specific care', about: 'Care that could only be meant for this customer.' },
  'follow-up': { name: 'Follow-up with a time', about: 'Say what you do next, and when.' },
  'plain-words': { name: 'Plain words', about: 'Short sentences, no jargon, nothing official.' },
  'not-blaming': { name: 'Not blaming', about: 'Own what went wrong, leave fault and orders out.' },
};

export const AIM_WORDS: Record<AimName, { met: string; open: string }> = {
  acknowledge: { met: 'names what happened', open: 'no word yet on what happened to them' },
  plain: { met: 'plain, with no sympathy made up', open: 'sympathy where nothing went wrong' },
  act: { met: 'says what you do', open: 'no clear step yet' },
  time: { met: 'says when', open: 'no time yet' },
  ask: { met: 'asks an open question', open: 'no open question yet' },
};

export const DIFFICULTY_WORDS = { 1: 'first steps', 2: 'ordinary day', 3: 'hard' } as const;
export const CHANNEL_WORDS = { email: 'email', chat: 'chat', social: 'public post' } as const;

/** From 1 to 5. */
export const CONFIDENCE_WORDS = ['Not at all', 'A little', 'Somewhat', 'Fairly', 'Very'] as const;

export const counted = (number: number, one: string, many: string): string =>
  `${number} ${number === 1 ? one : many}`;
