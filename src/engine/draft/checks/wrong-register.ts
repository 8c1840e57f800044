import type { Check, Hit } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { findPhrases } from '../phrases.ts';

const MOST_CHAT_WORDS = 60;
const MOST_PUBLIC_CHARACTERS = 280;
const LETTER =
  /^\s{0,40}dear (?:sir|madam|mr|mrs|ms|valued|customer|sir\/madam)\b|\b(?:further to your|with reference to your|i (?:am writing|write) (?:to|in|with)|yours (?:sincerely|faithfully|truly)|we (?:acknowledge|are in) receipt of|enclosed (?:please )?find|please find (?:enclosed|attached herewith))\b/;
const SLANG = [
  /\b(?:ha(?:ha)+|xmas|gotcha|soz|no probs|eh|hiya hun|gonna|wanna|gotta|kinda|sorta|dunno|lemme|gimme|ain't|y'all|ya|yeah|yep|yup|nope|lol|lmao|omg|btw|tbh|idk|imo|thx|tnx|ty|pls|plz|cuz|coz|bro|dude|mate|buddy|pal|hun|no biggie|my bad|cool beans|hang tight|sit tight|sucks|crap|bummer|super annoying)\b/,
  /(?<!\S)(?:u|ur|r|thru|cud|shud|wud|b4|gr8|2day|2moro|np)(?!\S)/,
];
const CONTACT_DATA = [
  /\b(?:your|the|you at|to) (?:(?:e-?mail|home|delivery|postal|billing) )?(?:address|phone|mobile|number|e-?mail|postcode|account number|order number|date of birth)(?: \w+){0,2} (?:is |as |are |: ?)?(?:\+?\d|\d{3,}|[\w.+-]{1,40}@)/,
  /\border (?:number |no\.? |#)?[a-z]{0,4}-?\d{4,}\b/,
];

const check: Check = {
  id: 'wrong-register',
  rubric: 'SIN-05',
  level: 'hint',
  title: 'Wrong tone for the channel',
  term: 'Tone',
  why: 'A letter in a chat, or slang in a letter, sounds as if it were meant for someone else.',
  source: 'E35, E07',
  shownWith: 'shouting',
  find(context) {
    const { channel } = context.conversation;
    if (channel === 'chat') return inChat(context);
    if (channel === 'social') return inPublic(context);
    return inMail(context);
  },
  examples: [
    {
      channel: 'chat',
      ticket: 'hey is my parcel here yet?',
      draft: 'Dear Sir, further to your correspondence, the parcel arrives at the depot today.',
    },
    {
      ticket: 'Dear support team, the contract that you sent me has two pages missing.',
      draft: "Yeah that sucks, my bad. I'm gonna send the two pages again today.",
    },
    {
      channel: 'social',
      ticket: 'Six days, no reply.',
      draft: 'Six days is too long. I have found order number 5512034 and it comes tomorrow.',
    },
  ],
  lookAlikes: [
    {
      channel: 'chat',
      ticket: 'hey is my parcel here yet?',
      draft: "Hi Ana, I've found it. It is at the depot and comes to you today before six.",
    },
    {
      ticket: 'Dear support team, the contract that you sent me has two pages missing.',
      draft: "I'm sorry about the two pages. They are attached, and nothing else in it has changed.",
    },
    {
      ticket: 'yeah the parcel is lost mate',
      draft: "That's no good, mate. I've sent another parcel today and it comes on Friday.",
    },
    {
      channel: 'social',
      ticket: 'Six days, no reply.',
      draft: "Six days is too long. I've sent you a private message so that we can sort it out there.",
    },
  ],
};

export default check;

function inChat(context: CheckContext): Hit[] {
  const { letter, words, sentences } = context;
  const formula = LETTER.exec(letter.text.toLowerCase());
  if (formula && formula[0].trim() !== '')
    return [
      {
        from: formula.index + (formula[0].length - formula[0].trimStart().length),
        to: formula.index + formula[0].length,
        say: 'This is how a letter sounds; in a chat, say it as you would aloud.',
      },
    ];
  const listed = sentences.some((sentence) => sentence.listed);
  const first = sentences.find((_, index) => wordsUpTo(context, index) > MOST_CHAT_WORDS);
  if (words <= MOST_CHAT_WORDS || listed || !first) return [];
  return [
    { from: first.from, to: first.from, say: 'Long for one chat turn; send it in two or three short ones.' },
  ];
}

function wordsUpTo({ sentences }: CheckContext, index: number): number {
  return sentences.slice(0, index + 1).reduce((sum, { words }) => sum + words, 0);
}

function inPublic(context: CheckContext): Hit[] {
  const hits: Hit[] = findPhrases(context, CONTACT_DATA).map(({ from, to }) => ({
    from,
    to,
    level: 'warn' as const,
    say: 'Everyone can read this; move to a private message before naming details.',
  }));
  const { length } = context.letter.text.trimEnd();
  if (length > MOST_PUBLIC_CHARACTERS)
    hits.push({
      from: length,
      to: length,
      say: `A public reply of ${length} characters; most readers stop at 280.`,
    });
  return hits;
}

function inMail(context: CheckContext): Hit[] {
  // A customer who writes so may be answered so.
  if (SLANG.some((pattern) => pattern.test(context.ticket.lower))) return [];
  return findPhrases(context, SLANG).map(({ from, to }) => ({
    from,
    to,
    say: 'Casual for an e-mail; the plain word is safer.',
  }));
}
