import { numberOf } from '../language/index.ts';
import type { Slot } from '../types.ts';

/** A statement before it is shown, with all that its words may rest on. */
export interface Proposal {
  text: string;
  slots: Slot[];
  open: string[];
  /** The acknowledgement alone. */
  lead: string;
  /** Ticket, draft and the pack phrase used, in lower case: a figure that is in none of them was made up. */
  sources: string;
  distressed: boolean;
}

const LONGEST_SENTENCE = 25;
const LONGEST_TO_THE_DISTRESSED = 22;
const MOST_LEAD_SENTENCES = 2;
const FEELING_WORD =
  /\b(?:frustrat|worr(?:y|ied|ying)|anxious|stress|upset|confus|disappoint|unsettl|annoy|angry|sad\b|hurt|scared|afraid|exhaust)\w*/gi;

interface Rule {
  /** What is wrong, for whoever mends the schema. */
  fault: string;
  broken(proposal: Proposal): boolean;
}

/** The rubric's 5.6 and 5.7, one rule a line. */
const RULES: readonly Rule[] = [
  { fault: 'a slot was not filled', broken: ({ text }) => /[{}]/.test(text) },
  {
    fault: 'open slots and brackets differ',
    broken: ({ text, open }) => bracketsOf(text).join('|') !== open.join('|'),
  },
  { fault: 'a slot has no value', broken: ({ slots }) => slots.some(({ value }) => value.trim() === '') },
  {
    fault: 'a slot names what the ticket does not',
    broken: ({ slots, sources }) =>
      slots.some((slot) => slot.source === 'ticket' && !holds(sources, slot.value)),
  },
  {
    fault: 'a figure has no source',
    broken: ({ text, sources }) => (text.match(/\d+/g) ?? []).some((figure) => !sources.includes(figure)),
  },
  {
    fault: 'a sentence is too long',
    broken: ({ text, distressed }) =>
      sentencesOf(text).some(
        (each) => wordsOf(each) > (distressed ? LONGEST_TO_THE_DISTRESSED : LONGEST_SENTENCE),
      ),
  },
  {
    fault: 'the acknowledgement is too long',
    broken: ({ lead }) => sentencesOf(lead).length > MOST_LEAD_SENTENCES,
  },
  { fault: 'two feelings are named', broken: ({ text }) => (text.match(FEELING_WORD) ?? []).length > 1 },
  {
    fault: 'it invalidates',
    broken: ({ text }) =>
      /\b(?:but|however|at least|calm down|don't worry|no need to|unfortunately|actually|simply|obviously|just relax|if you feel)\b/i.test(
        text,
      ),
  },
  {
    fault: 'it is worn out',
    broken: ({ text }) =>
      /\b(?:inconvenience|valued customer|rest assured|understand your|sorry to hear|happy to (?:help|assist)|bear with|kindly|patience|reach out|take this (?:very )?seriously|do not hesitate|going forward|must be (?:so )?(?:frustrating|hard))\b/i.test(
        text,
      ),
  },
  {
    fault: 'it over-promises',
    broken: ({ text }) =>
      /\b(?:guarantee|promise|never happen again|immediately|asap|always|100%|definitely|absolutely)\b/i.test(
        text,
      ),
  },
  { fault: 'it cheers', broken: ({ text }) => /[!\p{Extended_Pictographic}]/u.test(text) },
  {
    fault: 'it names what must not be named',
    broken: ({ text }) =>
      /\b(?:angry|anger|embarrass|asham|stupid|i know how you feel|been there)\w*/i.test(text),
  },
  {
    fault: 'it uses office words',
    broken: ({ text, slots }) =>
      /\b(?:ticket|escalat|resolv|SLA|RMA|assist|rectif)\w*\b/.test(withoutTheirs(text, slots)),
  },
  {
    fault: "a pronoun is the customer's",
    broken: ({ lead }) => /\b(?:my|mine|our|ours|myself)\b/i.test(lead),
  },
  {
    fault: 'determiners are doubled',
    broken: ({ text }) => /\b(?:the|your|a|an|my)\s+(?:the|your|my|our|a|an|this|these)\b/i.test(text),
  },
  { fault: 'a word is doubled', broken: ({ text }) => /\b(\p{L}+)\s+\1\b/iu.test(text) },
  {
    fault: 'a or an is wrong',
    broken: ({ text }) =>
      /\b[Aa] (?=[aeioAEIO])(?!one|once)\w|\b[Aa]n (?=[bcdfgjklmnpqrstvwxyz])\w/.test(text),
  },
  {
    fault: 'a stretch of time has a plural verb',
    broken: ({ text }) => /\b(?:minutes|hours|days|weeks|months|years) (?:are|were|have been)\b/i.test(text),
  },
  {
    fault: 'since stands before a stretch of time',
    broken: ({ text }) =>
      /\bsince (?:\d+|a|an|one|two|three|four|five|six|several|over) (?:minute|hour|day|week|month|year)/i.test(
        text,
      ),
  },
  {
    fault: 'a feeling of a person stands with a thing',
    broken: ({ text }) =>
      /\b(?:an?|the|this|that) (?:frustrated|worried|confused|disappointed|annoyed|stressed) \w+/i.test(text),
  },
  {
    fault: 'a verb does not agree',
    broken: ({ text }) =>
      /\b(?:you (?:was|has|is|doesn't|wasn't|hasn't)|(?:it|this) (?:are|were|have|don't|haven't)|they (?:is|was|has|doesn't))\b/i.test(
        text,
      ),
  },
  {
    fault: 'a noun is repeated in the acknowledgement',
    broken: ({ lead }) => sentencesOf(lead).some(repeatsNoun),
  },
  {
    fault: 'punctuation is doubled or loose',
    broken: ({ text }) => /[.,;:?]{2,}|\s[.,;:?]|\s{2,}|^\s|\s$|[‘’“”]/.test(text),
  },
  { fault: 'it does not end as a sentence', broken: ({ text }) => !/[.?]$/.test(text) },
  {
    fault: 'a sentence does not begin with a capital',
    broken: ({ text }) => sentencesOf(text).some((each) => !/^[\p{Lu}£$€¥₹]/u.test(each)),
  },
  {
    fault: 'a word is shouted',
    broken: ({ slots }) => slots.some(({ name, value }) => name !== 'money' && /\p{Lu}{5,}/u.test(value)),
  },
  {
    fault: 'it points back at nothing',
    broken: ({ text }) => /^(?:That|They|These|Those|He|She)\b/.test(text),
  },
  {
    fault: 'so follows a feeling',
    broken: ({ text }) =>
      /\b(?:sorry|worrying|frustrating|disappointing|confusing|upsetting)\b[^.]*, so\b/i.test(text),
  },
  {
    fault: 'it blames',
    broken: ({ text }) =>
      /\byou (?:entered|forgot|failed|didn't (?:read|give|enter|send|pay)|should have (?:read|told|checked|known))\b/i.test(
        text,
      ),
  },
];

/** What is wrong with a statement; empty where it may be shown. */
export function faultsOf(proposal: Proposal): string[] {
  return RULES.filter(({ broken }) => broken(proposal)).map(({ fault }) => fault);
}

/** The customer's own words may be any: "your tickets". */
function withoutTheirs(text: string, slots: readonly Slot[]): string {
  return slots
    .filter(({ source }) => source === 'ticket')
    .reduce((rest, { value }) => rest.replace(value, ''), text);
}

function bracketsOf(text: string): string[] {
  return [...text.matchAll(/\[([^\]]*)\]/g)].map((hit) => hit[1] ?? '');
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.?])\s+/).filter((each) => each !== '');
}

function wordsOf(sentence: string): number {
  return sentence.replace(/\[[^\]]*\]/g, 'slot').split(/\s+/).length;
}

function holds(sources: string, value: string): boolean {
  return sources.includes(value.toLowerCase().replace(/\s+/g, ' ')) || numberOf(value) !== null;
}

/** Words that may stand twice in a sentence without sounding so. */
const MAY_REPEAT = new Set(['you', 'your', 'about', 'where', 'which', 'would', 'should', 'there', "you've"]);

function repeatsNoun(sentence: string): boolean {
  const words = (sentence.toLowerCase().match(/\p{L}[\p{L}'-]{4,}/gu) ?? []).filter(
    (word) => !MAY_REPEAT.has(word),
  );
  return new Set(words).size < words.length;
}
