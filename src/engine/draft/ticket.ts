import equivalents from '../../../assets/words/equivalents.json' with { type: 'json' };
import feelings from '../../../assets/words/feelings.json' with { type: 'json' };
import generic from '../../../assets/words/generic.json' with { type: 'json' };
import situations from '../../../assets/words/situations.json' with { type: 'json' };
import { readText, type Token } from '../language/index.ts';
import type { Conversation, CustomerReading } from '../types.ts';

/** What of the ticket a draft can echo. */
export interface TicketWords {
  /** Content words of the customer's turns as keys; synonyms have the same key. */
  things: Set<string>;
  /** All words of the customer's turns, as keys. */
  words: Set<string>;
  /** Numbers with what they count, such as "3 week", and bare ones from 20 on. */
  numbers: Set<string>;
  /** Words that name the situation. */
  situation: Set<string>;
  /** The customer's turns in lower case, with single spaces at both ends. */
  lower: string;
  /** Words that the customer wrote, as written. */
  spelt: Set<string>;
}

const GENERIC = new Set(generic.words);
/** Words for feelings are no facts: "frustrating" said back is still generic. */
const FELT = new Set([...feelings.situation, ...feelings.person]);
const GROUP = new Map(
  equivalents.groups.flatMap((group, index) => group.map((word) => [stem(word), `=${index}`])),
);
const SITUATION_WORDS = new Map(Object.entries(situations.situations));
const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const NUMBERS = new Map<string, number>([
  ...WORDS.map((word, value): [string, number] => [word, value]),
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90],
  ['hundred', 100],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twice', 2],
  ['thrice', 3],
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['couple', 2],
  ['fortnight', 2],
]);
const COUNTED = new Set([
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]);
const TIMES = new Set([
  'time',
  'message',
  'email',
  'e-mail',
  'mail',
  'call',
  'contact',
  'attempt',
  'complaint',
  'letter',
  'visit',
  'chat',
  'try',
  'conversation',
  'one',
  'occasion',
]);
const NAMING = new Set(['NOUN', 'PROPN']);
const LONGEST_TICKET = 20_000;

/** Gathers what the customer wrote, newest turns first where the thread is long. */
export function readTicket(conversation: Conversation, customer: CustomerReading): TicketWords {
  const turns = conversation.thread.filter((turn) => turn.role === 'customer').map((turn) => turn.text);
  let written = '';
  for (const turn of turns.reverse()) {
    if (written.length > LONGEST_TICKET) break;
    written = `${turn.slice(0, LONGEST_TICKET)}\n\n${written}`;
  }
  const read = readText(written.slice(-LONGEST_TICKET));
  const name = customer.situation?.name;
  return {
    things: new Set(read.tokens.filter((token) => isContent(token)).map((token) => keyOf(token.lemma))),
    words: new Set(read.tokens.map((token) => keyOf(token.lemma))),
    numbers: new Set(numbersIn(read.tokens)),
    situation: new Set(((name && SITUATION_WORDS.get(name)) ?? []).map(keyOf)),
    lower: ` ${read.text.toLowerCase().replace(/\s+/g, ' ')} `,
    spelt: new Set(read.tokens.map((token) => token.text)),
  };
}

function isContent(token: Token): boolean {
  return (
    (NAMING.has(token.tag) || token.tag === 'VERB' || token.tag === 'ADJ') &&
    token.lemma.length > 2 &&
    !GENERIC.has(token.lemma) &&
    !/^[^\p{L}]+$/u.test(token.text)
  );
}

/** Does it name any thing, person or number at all, though perhaps in words that the ticket does not have? */
export function namesAnything(tokens: Token[]): boolean {
  return tokens.some((token) => token.tag === 'NUM' || (NAMING.has(token.tag) && isContent(token)));
}

/** The nouns and names that a stretch of the draft shares with the ticket. */
export function sharedThings(tokens: Token[], ticket: TicketWords): Token[] {
  return tokens.filter(
    (token) =>
      (NAMING.has(token.tag) || (token.tag === 'ADJ' && !FELT.has(token.lower))) &&
      isContent(token) &&
      ticket.things.has(keyOf(token.lemma)),
  );
}

/** The numbers that a stretch of the draft shares with the ticket, with what they count. */
export function sharedNumbers(tokens: Token[], ticket: TicketWords): string[] {
  return numbersIn(tokens).filter((number) => ticket.numbers.has(number));
}

/** Words of the draft that name the customer's situation. */
export function namesSituation(tokens: Token[], ticket: TicketWords): boolean {
  return tokens.some(
    (token) => ticket.situation.has(keyOf(token.lemma)) || ticket.situation.has(keyOf(token.lower)),
  );
}

/** Numbers as keys: "£49" and "49.00" are "49"; "three weeks" is "3 week"; "third time" is "3 time", and so are "three times". */
export function numbersIn(tokens: Token[]): string[] {
  const keys: string[] = [];
  tokens.forEach((token, index) => {
    const value = amountOf(token);
    if (value === null) return;
    const beside = tokens[index + 1];
    const next =
      beside && TIMES.has(beside.lemma)
        ? beside
        : tokens.slice(index + 1, index + 4).find((other) => NAMING.has(other.tag));
    if (
      token.lower === 'twice' ||
      token.lower === 'thrice' ||
      (COUNTED.has(token.lower) && next && TIMES.has(next.lemma))
    )
      keys.push(`${value} time`);
    else if (token.lower === 'fortnight') keys.push('2 week');
    else if (next && !['a', 'an'].includes(token.lower)) {
      keys.push(`${value} ${TIMES.has(next.lemma) ? 'time' : keyOf(next.lemma)}`);
    } else if (next && /^(?:week|month|year|hour|fortnight)$/.test(next.lemma)) keys.push(`1 ${next.lemma}`);
    if (value >= 20) keys.push(String(value));
  });
  return keys;
}

function amountOf(token: Token): number | null {
  const word = NUMBERS.get(token.lower);
  if (word !== undefined) return word;
  const digits = /^\d{1,9}(?:[.,]\d{1,3})?(?:st|nd|rd|th)?$/.exec(
    token.text.replace(/(?<=\d),(?=\d{3}\b)/g, ''),
  );
  return digits ? Number.parseFloat(digits[0].replace(',', '.')) : null;
}

/** One key for a word, its inflections, its near derivations and its synonyms. */
export function keyOf(word: string): string {
  const own = stem(word);
  return GROUP.get(own) ?? own;
}

function stem(word: string): string {
  const bare = word.toLowerCase().replace(/(?:ations?|itions?|ments?|ings?|er[sy]?|ies|y|ed|e?s|e)$/, '');
  const kept = bare.length >= 4 ? bare : word.toLowerCase();
  return kept.replace(/(.)\1$/, '$1');
}
