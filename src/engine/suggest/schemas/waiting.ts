import type { Schema } from './schema.ts';

const CHASED =
  /\b(?:chas(?:e|ed|ing)|follow(?:ed|ing)? up|third|fourth|again and again|keep (?:asking|calling|emailing|writing)|already (?:called|emailed|asked|contacted|written|rung|phoned))\b/;

/** It may have come by now, late. */
const STILL =
  /\b(?:still|yet|waiting|where|when (?:will|is|can|do)|no sign|(?:not|never|hasn'?t|haven'?t) (?:\w+ )?(?:here|come|arrived|received|had|got|shown|turned|been delivered))\b/;
const THING = /\b(?:order|parcel|package|deliver|dispatch|shipp|shipment|courier|tracking|replacement|arriv)/;

/** Something is late, nobody answers, or money is not back. */
export const waiting: Schema[] = [
  {
    id: 'wait-measured',
    kind: 'measure',
    situations: ['wait-late'],
    texts: ['{duration} is a long time to wait for {object}.', '{duration} is a long time to wait.'],
    names: 'the length of the wait',
  },
  {
    id: 'wait-due',
    kind: 'due',
    situations: ['wait-late'],
    texts: [
      '{object} should have been with you by {date}.',
      { text: 'This should have been with you by {date}.', when: THING },
    ],
    names: 'the date that passed',
  },
  {
    id: 'wait-stake',
    kind: 'stake',
    situations: ['wait-late'],
    texts: [
      'With {stake}, you need a firm answer about {object}.',
      'With {stake}, you need a firm answer on this delay.',
    ],
    names: 'what depends on it',
  },
  {
    id: 'wait-again',
    kind: 'again',
    situations: ['wait-late'],
    texts: [
      "This is your {count} about {object}, so I won't ask you to explain it again.",
      "This is the {nth} time you've got in touch about {object}, so I won't ask you to explain it again.",
      "This is your {count} about the delay, so I won't ask you to explain it again.",
      "This is the {nth} time you've got in touch about the delay, so I won't ask you to explain it again.",
      {
        text: "You've had to ask about {object} {times} now.",
        when: /\b(?:asked|called|emailed|rung|phoned|contacted|written|messaged)\b/,
      },
    ],
    names: 'how often they have asked',
  },
  {
    id: 'wait-see-why',
    kind: 'see-why',
    situations: ['wait-late'],
    texts: [
      'I can see why waiting {duration} for {object} is {adjective}.',
      'I can see why waiting {duration} is {adjective}.',
      'I can see why the wait for {object} is {adjective}.',
      'I can see why this delay is {adjective}.',
    ],
    names: 'the wait and how it feels',
  },
  {
    id: 'wait-norm',
    kind: 'norm',
    situations: ['wait-late'],
    texts: [
      { text: "You shouldn't have to chase {object}.", when: CHASED },
      { text: "You shouldn't have to chase this.", when: CHASED },
      "You shouldn't have to wait {duration} for {object}.",
      "You shouldn't have to wait this long for {object}.",
      "You shouldn't have to wait this long.",
    ],
    names: 'that the wait is too long',
  },
  {
    id: 'wait-need',
    kind: 'need',
    situations: ['wait-late'],
    texts: [
      { text: "You're still waiting for {object}, and you need to know where {it} {is}.", when: STILL },
      { text: "You're still waiting, and you need to know how much longer it will be.", when: STILL },
    ],
    names: 'what they still need to know',
  },
  {
    id: 'silence-measured',
    kind: 'measure',
    situations: ['no-reply'],
    texts: ['{duration} is too long to go without a reply.'],
    names: 'the length of the silence',
  },
  {
    id: 'silence-again',
    kind: 'again',
    situations: ['no-reply'],
    texts: [
      "This is your {count}, and you still don't have an answer.",
      "You've had to get in touch {times}, and you still don't have an answer.",
    ],
    names: 'how often they have asked',
  },
  {
    id: 'silence-see-why',
    kind: 'see-why',
    situations: ['no-reply'],
    texts: [
      'I can see why {duration} of silence is {adjective}.',
      'I can see why hearing nothing back is {adjective}.',
    ],
    names: 'the silence and how it feels',
  },
  {
    id: 'silence-norm',
    kind: 'norm',
    situations: ['no-reply'],
    texts: [
      { text: "You shouldn't have to chase us for an answer.", when: CHASED },
      'You should have heard back before now.',
    ],
    names: 'that an answer was owed',
  },
  {
    id: 'silence-stake',
    kind: 'stake',
    situations: ['no-reply'],
    texts: ["With {stake}, you need an answer, and you haven't had one."],
    names: 'what depends on it',
  },
  {
    id: 'silence-need',
    kind: 'need',
    situations: ['no-reply'],
    texts: [
      {
        text: "You wrote to us and you're still waiting for an answer.",
        when: /\b(?:wrote|written|emailed|e-mailed|messaged|sent|email|emails)\b/,
      },
      "You're still waiting for an answer from us.",
    ],
    names: 'that they are still waiting for an answer',
  },
  {
    id: 'refund-measured',
    kind: 'measure',
    situations: ['refund-overdue'],
    texts: ['{duration} is a long time to be without your money.'],
    names: 'how long the money has been gone',
  },
  {
    id: 'refund-due',
    kind: 'due',
    situations: ['refund-overdue'],
    texts: ['Your refund should have reached you by {date}.'],
    names: 'the date that passed',
  },
  {
    id: 'refund-money',
    kind: 'need',
    situations: ['refund-overdue'],
    texts: [
      "You're still waiting for {money} to come back to you.",
      "You're still waiting for your money to come back to you.",
    ],
    names: 'the money that is still out',
  },
  {
    id: 'refund-see-why',
    kind: 'see-why',
    situations: ['refund-overdue'],
    texts: [
      'I can see why waiting {duration} for a refund is {adjective}.',
      "I can see why a refund that still hasn't come is {adjective}.",
    ],
    names: 'the missing refund and how it feels',
  },
  {
    id: 'refund-norm',
    kind: 'norm',
    situations: ['refund-overdue'],
    texts: [
      { text: "You shouldn't have to chase your own refund.", when: CHASED },
      "You shouldn't have to wait {duration} for your own money.",
      "You shouldn't have to wait this long for your own money.",
    ],
    names: 'that the money is theirs',
  },
  {
    id: 'refund-again',
    kind: 'again',
    situations: ['refund-overdue'],
    texts: [
      "This is your {count} about the refund, so I won't ask you to explain it again.",
      "This is the {nth} time you've got in touch about the refund, so I won't ask you to explain it again.",
      "You've had to ask about this refund {times} now.",
    ],
    names: 'how often they have asked',
  },
  {
    id: 'refund-stake',
    kind: 'stake',
    situations: ['refund-overdue'],
    texts: ['With {stake}, you need to know when your money will be back.'],
    names: 'what depends on it',
  },
];
