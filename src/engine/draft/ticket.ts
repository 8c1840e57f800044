import feelings from '../../../assets/words/feelings.json' with { type: 'json' };
import generic from '../../../assets/words/generic.json' with { type: 'json' };
import situations from '../../../assets/words/situations.json' with { type: 'json' };
import { readText, type Token } from '../language/index.ts';
import type { Conversation, CustomerReading } from '../types.ts';
import { keyOf } from './keys.ts';
import { amountsIn, numbersIn } from './numbers.ts';

/** What of the ticket a draft can echo. */
export interface TicketWords {
  /** Content words of the customer's turns as keys; synonyms have the same key. */
  things: Set<string>;
  /** All words of the customer's turns, as keys. */
  words: Set<string>;
  /** Numbers with what they count, such as "3 week", and bare ones from 20 on. */
  numbers: Set<string>;
  /** The bare amounts. */
  amounts: Set<number>;
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
const SITUATION_WORDS = new Map(Object.entries(situations.situations));
const NAMING = new Set(['NOUN', 'PROPN']);
/** Verbs that any question may hold. */
const EVERYDAY = new Set(
  'get have make know want need tell let say see use give take put come find look think ask help please happen mean seem keep try will would could can able'.split(
    ' ',
  ),
);
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
    amounts: new Set(amountsIn(read.tokens)),
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

/** Could a question turn on this word? Verbs count, small ones do not. */
export function isTopic(token: Token): boolean {
  return isContent(token) && !EVERYDAY.has(token.lemma);
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
