import { SITUATIONS } from '../../types.ts';
import type { Schema } from './schema.ts';

/** Where nothing more is known than a fact and a feeling, or where the words are about the person, not the trouble. */
export const anywhere: Schema[] = [
  {
    id: 'any-stake',
    kind: 'stake',
    situations: SITUATIONS,
    texts: ['With {stake}, I can see why this is {adjective}.'],
    names: 'what depends on it',
  },
  {
    id: 'any-again',
    kind: 'again',
    situations: SITUATIONS,
    texts: [
      "This is your {count} about this, so I won't ask you to explain it again.",
      "You've had to ask {times}, so I won't ask you to explain it again.",
    ],
    names: 'how often they have asked',
  },
];

/** Said first to a customer who has told something personal; the matter itself comes after it. */
export const disclosure: Schema[] = [
  {
    id: 'told-thanks',
    kind: 'thanks',
    situations: SITUATIONS,
    texts: ['Thank you for telling me this.'],
    names: 'that they told you',
  },
];

export const glad: Schema[] = [
  {
    id: 'glad-working',
    kind: 'contrast',
    situations: SITUATIONS,
    feelings: ['relieved'],
    texts: [
      {
        text: "It's good to hear that it's working again.",
        when: /\b(?:work(?:s|ing)|back (?:up|online|on)|fixed)\b/,
      },
    ],
    names: 'the good news',
  },
  {
    id: 'glad-thanks',
    kind: 'thanks',
    situations: SITUATIONS,
    texts: ['Thank you for telling us.'],
    names: 'that they wrote',
  },
  {
    id: 'glad-time',
    kind: 'check',
    situations: SITUATIONS,
    texts: ['Thank you for taking the time to write.'],
    names: 'the time they took',
  },
];
