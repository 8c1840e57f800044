import type { Schema } from './schema.ts';

const ARRIVED =
  /\b(?:arriv|deliver|came|turned up|showed up|parcel|package|courier|unbox|unpack|opened|out of the box|in the box|received)\w*/;
const STOPPED =
  /\b(?:doesn'?t|does not|won'?t|will not|not|stopped|isn'?t|no longer|never)\s+(?:even\s+)?(?:work|turn|start|switch|charge|power|connect|load|open)/;
/** They don't know where it is; who found it in a bin does. */
const UNFOUND =
  /\b(?:where|nowhere|no sign|search(?:ed|ing)?|look(?:ed|ing)|checked|not here|isn'?t here|nothing here|missing|never|(?:hasn'?t|haven'?t|has not|have not|not) (?:\w+ )?(?:arrived|come|received|had|got|turned|shown)|no (?:parcel|package|box|delivery))\b/;
const MARKED = /\b(?:delivered|signed for)\b/;

/** Things that came broken, broke again, came wrong or never came. */
export const goods: Schema[] = [
  {
    id: 'fault-contrast',
    kind: 'contrast',
    situations: ['damaged-faulty'],
    texts: [
      { text: "You need {object} to work, and right now {it} {does}n't.", when: STOPPED },
      {
        text: "You were looking forward to this, and it wasn't in the state you expected.",
        when: /\blooking forward\b/,
      },
    ],
    names: 'what they expected',
  },
  {
    id: 'fault-norm',
    kind: 'norm',
    situations: ['damaged-faulty'],
    texts: [
      {
        text: '{object} should have arrived in one piece.',
        when: /^(?=[\s\S]*\b(?:crack|broke|damag|smash|shatter|crush|dent|split|snapp|bent\b|torn\b|in pieces))(?=[\s\S]*\b(?:arriv|deliver|came|parcel|courier|unpack|unbox|opened|box))/,
      },
      { text: '{object} should have reached you in working order.', when: ARRIVED },
      { text: 'What reached you should have been in good condition.', when: ARRIVED },
      "You shouldn't have to put up with a fault like this.",
    ],
    names: 'what should have been',
  },
  {
    id: 'fault-see-why',
    kind: 'see-why',
    situations: ['damaged-faulty'],
    texts: [
      { text: 'I can see why getting {object} in that state is {adjective}.', when: ARRIVED },
      { text: 'I can see why getting something in that state is {adjective}.', when: ARRIVED },
      'I can see why the fault with {object} is {adjective}.',
      'I can see why this fault is {adjective}.',
    ],
    names: 'the fault and how it feels',
  },
  {
    id: 'fault-check',
    kind: 'check',
    situations: ['damaged-faulty'],
    texts: [
      {
        text: "You're right to tell us about this damage.",
        when: /\b(?:damag\w*|smash\w*|shatter\w*|crush\w*|dent(?:s|ed)?|scratch\w*|stain\w*|torn|a tear|in (?:\w+ ){0,2}(?:pieces|bits))\b/,
      },
      "You're right to raise this fault.",
    ],
    names: 'that it is right to raise it',
  },
  {
    id: 'fault-measured',
    kind: 'measure',
    situations: ['damaged-faulty'],
    texts: [
      {
        text: '{duration} is a long time to live with a fault.',
        when: /\b(?:been (?:\w+ )?(?:broken|faulty|like this|leaking|dripping|down|out|dead)|(?:broken|faulty|leaking|dripping|like this) for|(?:hasn'?t|not|haven'?t) (?:\w+ )?worked|living with)\b/,
      },
    ],
    names: 'how long the fault has lasted',
  },
  {
    id: 'fault-stake',
    kind: 'stake',
    situations: ['damaged-faulty'],
    texts: ['With {stake}, this comes at a bad time.'],
    names: 'what depends on it',
  },
  {
    id: 'fault-regret',
    kind: 'regret',
    situations: ['damaged-faulty'],
    texts: ["I'm sorry about the trouble with {object}."],
    names: 'what went wrong',
  },
  {
    id: 'repeat-again',
    kind: 'again',
    situations: ['repeat-fault'],
    texts: [
      "This is your {count} about the same fault, so I won't ask you to explain it again.",
      "This is the {nth} time you've got in touch about the same fault, so I won't ask you to explain it again.",
      "A {repeat} shouldn't have been needed.",
      "You've had to report this {times} now.",
    ],
    names: 'how often it has happened',
  },
  {
    id: 'repeat-see-why',
    kind: 'see-why',
    situations: ['repeat-fault'],
    texts: [
      'I can see why having the same trouble with {object} again is {adjective}.',
      'I can see why having the same fault come back is {adjective}.',
    ],
    names: 'the repeated fault and how it feels',
  },
  {
    id: 'repeat-norm',
    kind: 'norm',
    situations: ['repeat-fault'],
    texts: [
      "You shouldn't have to report the same fault {times}.",
      "You shouldn't have to report the same fault again.",
    ],
    names: 'that it has happened again',
  },
  {
    id: 'repeat-need',
    kind: 'need',
    situations: ['repeat-fault'],
    texts: ['This has happened again, so it needs a different answer this time.'],
    names: 'that the last fix did not hold',
  },
  {
    id: 'repeat-measured',
    kind: 'measure',
    situations: ['repeat-fault'],
    texts: ['{duration} is a long time to live with a fault that keeps coming back.'],
    names: 'how long it has gone on',
  },
  {
    id: 'repeat-stake',
    kind: 'stake',
    situations: ['repeat-fault'],
    texts: ['With {stake}, you need a fix that holds.'],
    names: 'what depends on it',
  },
  {
    id: 'missing-contrast',
    kind: 'contrast',
    situations: ['missing-delivered'],
    texts: [
      { text: "{object} {is} marked as delivered, and you don't have {them}.", when: MARKED },
      { text: "It's marked as delivered, and you don't have it.", when: MARKED },
      { text: "{object} {has}n't reached you, and you need to know where {it} {is}.", when: UNFOUND },
    ],
    names: 'what the record says and what is true for them',
  },
  {
    id: 'missing-see-why',
    kind: 'see-why',
    situations: ['missing-delivered'],
    texts: [
      { text: "I can see why a delivery that's shown as made and isn't there is {adjective}.", when: MARKED },
      "I can see why a delivery that isn't there is {adjective}.",
    ],
    names: 'the missing delivery and how it feels',
  },
  {
    id: 'missing-norm',
    kind: 'norm',
    situations: ['missing-delivered'],
    texts: [
      { text: "You shouldn't have to search for {object} yourself.", when: UNFOUND },
      { text: "You shouldn't have to track down your own delivery.", when: UNFOUND },
      'Your delivery should have reached you.',
    ],
    names: 'that searching is not their task',
  },
  {
    id: 'missing-check',
    kind: 'check',
    situations: ['missing-delivered'],
    texts: [
      {
        text: "You've already looked, so I won't ask you to check again.",
        when: /\b(?:checked|looked|asked) (?:\w+ ){0,4}(?:neighbours?|neighbors?|everywhere|door|doors|garden|porch|shed|bins?|reception|concierge|mailroom|camera|cctv)\b/,
      },
    ],
    names: 'what they have already tried',
  },
  {
    id: 'missing-stake',
    kind: 'stake',
    situations: ['missing-delivered'],
    texts: [
      'With {stake}, you need to know where {object} {is}.',
      'With {stake}, you need to know where your delivery is.',
    ],
    names: 'what depends on it',
  },
  {
    id: 'missing-again',
    kind: 'again',
    situations: ['missing-delivered'],
    texts: [
      "This is your {count} about the missing delivery, so I won't ask you to explain it again.",
      "This is the {nth} time you've got in touch about the missing delivery, so I won't ask you to explain it again.",
    ],
    names: 'how often they have asked',
  },
  {
    id: 'wrong-item-contrast',
    kind: 'contrast',
    situations: ['wrong-item'],
    texts: ['What arrived is not what you ordered.'],
    names: 'what came and what was ordered',
  },
  {
    id: 'wrong-item-see-why',
    kind: 'see-why',
    situations: ['wrong-item'],
    texts: ['I can see why getting the wrong thing is {adjective}.'],
    names: 'the mix-up and how it feels',
  },
  {
    id: 'wrong-item-norm',
    kind: 'norm',
    situations: ['wrong-item'],
    texts: ['You should have received what you ordered.'],
    names: 'what should have come',
  },
  {
    id: 'wrong-item-stake',
    kind: 'stake',
    situations: ['wrong-item'],
    texts: ['With {stake}, you need the right one soon.'],
    names: 'what depends on it',
  },
  {
    id: 'loss-regret',
    kind: 'regret',
    situations: ['irreplaceable-loss'],
    texts: ["I'm sorry that this happened to something you can't replace."],
    names: 'what cannot be replaced',
  },
  {
    id: 'loss-norm',
    kind: 'norm',
    situations: ['irreplaceable-loss'],
    texts: ["Some things can't be replaced, and this is one of them."],
    names: 'that it was one of a kind',
  },
  {
    id: 'loss-worth',
    kind: 'need',
    situations: ['irreplaceable-loss'],
    texts: ['This meant more to you than any price.'],
    names: 'what it meant',
  },
  {
    id: 'date-missed',
    kind: 'contrast',
    situations: ['special-date-missed'],
    texts: [
      "This was meant for {event}, and that day can't be repeated.",
      "This was meant for one particular day, and that day can't be repeated.",
    ],
    names: 'the day that was missed',
  },
  {
    id: 'date-see-why',
    kind: 'see-why',
    situations: ['special-date-missed'],
    texts: ['I can see why missing that day is {adjective}.'],
    names: 'the day and how it feels',
  },
];
