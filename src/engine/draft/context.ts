import type { Pack } from '../../packs/schema.ts';
import { isStatement } from '../suggest/recognise.ts';
import type { Conversation, CustomerReading, DraftAct } from '../types.ts';
import { countShared, type Recognition, readRecognition } from './acknowledgement.ts';
import type { Clause } from './clauses.ts';
import { type Deed, isOffer, isRequest, readDeed } from './deeds/index.ts';
import { countHedges } from './hedges.ts';
import { type Letter, readLetter } from './letter.ts';
import { type DraftSentence, readSentences } from './sentences.ts';
import { readTicket, type TicketWords } from './ticket.ts';
import { saysWhen } from './times.ts';

/** A clause of the draft with what it does. */
export interface ReadClause {
  clause: Clause;
  sentence: DraftSentence;
  recognition: Recognition | null;
  deed: Deed | null;
  /** It asks the customer for something. */
  asks: boolean;
  /** It says when, and is no acknowledgement of how long it took. */
  when: boolean;
}

/** All that a check may look at. */
export interface CheckContext {
  customer: CustomerReading;
  conversation: Conversation;
  packs: Pack[];
  letter: Letter;
  sentences: DraftSentence[];
  clauses: ReadClause[];
  ticket: TicketWords;
  /** The customer is upset: nothing is acknowledged where nothing is felt. */
  upset: boolean;
  words: number;
  acknowledges: 0 | 1 | 2;
  acts: 0 | 1 | 2;
  time: boolean;
}

const PLEASANT = new Set(['grateful', 'relieved']);
const UPSET = 0.5;

/** Reads a draft against its ticket, once, for all checks. */
export function readContext(
  draft: string,
  customer: CustomerReading,
  conversation: Conversation,
  packs: Pack[],
): CheckContext {
  const letter = readLetter(draft);
  const sentences = readSentences(letter);
  const ticket = readTicket(conversation, customer);
  const clauses = sentences.flatMap((sentence, index) => {
    const read = sentence.clauses.map((clause) => readClause(clause, sentence, ticket));
    // "Bless your nan. That's rubbish.": "that" points back.
    const before = /^(?:that|this)\b/.test(sentence.lower)
      ? (sentences[index - 1]?.clauses.map((clause) => readClause(clause, sentence, ticket)) ?? [])
      : [];
    if (isStatement(sentence.text, packs)) return read.map(asAcknowledgement);
    return asOneRecognition(sentence, read, ticket).map((one) =>
      lendFacts(one, [...before, ...read], ticket),
    );
  });
  return {
    customer,
    conversation,
    packs,
    letter,
    sentences,
    clauses,
    ticket,
    upset: customer.upset >= UPSET || customer.feelings.some((feeling) => !PLEASANT.has(feeling.name)),
    words: sentences.reduce((sum, sentence) => sum + sentence.words, 0),
    acknowledges: highest(clauses.map(({ recognition }) => recognition && (recognition.specific ? 2 : 1))),
    acts: highest(clauses.map(({ deed }) => deed && (deed.concrete ? 2 : 1))),
    time: clauses.some(givesTime),
  };
}

function readClause(clause: Clause, sentence: DraftSentence, ticket: TicketWords): ReadClause {
  const asks = isRequest(clause) || (sentence.question && clause.to === sentence.to);
  const offer = asks && isOffer(clause);
  const deed: Deed | null = offer
    ? { tense: 'can', by: 'I', concrete: true, at: clause.from }
    : asks
      ? null
      : readDeed(clause);
  const recognition = readRecognition(clause, ticket, deed !== null || isRequest(clause));
  const read = {
    clause,
    sentence,
    recognition,
    deed: deed && recognition && isWhatWentWrong(deed, clause) ? null : deed,
    asks,
    when: saysWhen(clause.lower),
  };
  // "The second one on any date in May": a time given is something to hold on to, whatever the verb.
  return !read.deed && givesTime(read)
    ? {
        ...read,
        deed: { tense: AHEAD.test(clause.lower) ? 'will' : 'now', by: 'it', concrete: true, at: clause.from },
      }
    : read;
}

/** What is still to come. */
const AHEAD =
  /\b(?:will|'ll|tomorrow|tonight|next|by|until|within)\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day/;
/** Dues and limits, and what the customer did: times that nobody gives. */
const NO_TIME_GIVEN =
  /^(?:you|your|if|when|why|because|since)\b|^(?!it\b|this\b|that\b|the\b|your\b)\w+s (?:can|may)\b|\b(?:due|overdue|payable|valid|expires?|expired|closed?|deadline|limit|policy|terms?|was|were|had|did|must|permitted|allowed|hours|within \d+ days of|normally|usually|ago|yesterday|last (?:week|month|year|night))\b/;

/** Does the clause say when something is, was or will be done for the customer? */
function givesTime({ clause, deed, recognition, asks, when }: ReadClause): boolean {
  if (!when || asks || deed?.by === 'you' || (!deed && countHedges(clause.lower) > 1)) return false;
  if (deed) return true;
  const past = clause.tokens.some(({ tag, lower }) => tag === 'VERB' && /ed$/.test(lower));
  return !recognition && (!past || AHEAD.test(clause.lower)) && !NO_TIME_GIVEN.test(clause.lower);
}

/** "It was your mother's piano, they dropped it and laughed": only together the clauses say the trouble again. */
function asOneRecognition(sentence: DraftSentence, read: ReadClause[], ticket: TicketWords): ReadClause[] {
  const [first, ...rest] = read;
  if (!first || rest.length === 0 || read.some((one) => one.recognition || one.deed || one.asks)) return read;
  const whole = { ...first.clause, ...sentence, joint: '' };
  const recognition = readRecognition(whole, ticket, false);
  return recognition?.specific ? [{ ...first, recognition }, ...rest] : read;
}

/** A sentence that this engine offers acknowledges, whatever its words share with the ticket. */
function asAcknowledgement(one: ReadClause): ReadClause {
  return { ...one, recognition: { kind: 'acknowledgement', specific: true }, deed: null };
}

/** "The ring was your grandmother's, and a refund can't put that right": the facts stand in the clause beside it. */
function lendFacts(one: ReadClause, sentence: ReadClause[], ticket: TicketWords): ReadClause {
  if (!one.recognition || one.recognition.specific) return one;
  // What comes after a "but" takes away rather than adds.
  const others = sentence.filter(
    (other) =>
      other !== one &&
      !other.deed &&
      !other.asks &&
      !/^(?:but|however|yet|though|although)$/.test(other.clause.joint),
  );
  const specific =
    countShared(
      others.flatMap(({ clause }) => clause.tokens),
      ticket,
    ) > 0;
  return specific ? { ...one, recognition: { ...one.recognition, specific } } : one;
}

/** "I'm sorry that we sent the wrong size": what was done there is the trouble, not the remedy. */
function isWhatWentWrong(deed: Deed, clause: Clause): boolean {
  if (deed.tense !== 'done') return false;
  return !/\b(?:and|so|but)\b/.test(clause.lower.slice(0, deed.at - clause.from));
}

function highest(values: (0 | 1 | 2 | null)[]): 0 | 1 | 2 {
  if (values.includes(2)) return 2;
  return values.includes(1) ? 1 : 0;
}

/** What each clause of the draft does, in the order of the draft. */
export function listActs(context: CheckContext): DraftAct[] {
  return context.clauses.flatMap(({ clause, recognition, deed, asks, when }) => {
    const span = { from: clause.from, to: clause.to };
    const acts: DraftAct[] = [];
    if (recognition)
      acts.push({ ...span, kind: recognition.kind, specific: recognition.specific, time: false });
    if (deed) {
      const act: DraftAct = { ...span, kind: 'action', specific: deed.concrete, time: when };
      if (deed.tense !== 'can') act.tense = deed.tense;
      acts.push(act);
    }
    if (asks) acts.push({ ...span, kind: 'question', specific: true, time: when });
    return acts;
  });
}
