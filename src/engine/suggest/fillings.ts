import { numberOf } from '../language/index.ts';
import type { Conversation, CustomerReading, Fact, SituationName } from '../types.ts';
import { eventIn, stakeIn } from './events.ts';
import { adjectiveFor } from './feelings.ts';
import { ordinal, quiet, spellUnits, timesOf } from './grammar.ts';
import { nameIn } from './names.ts';
import { awaitedIn, objectFor } from './objects.ts';
import { isContact, isElapsed, isOverdueBy, isPastDue, isTenure } from './roles.ts';
import type { Filling, Fillings } from './template.ts';
import { around, type Told } from './told.ts';

/** Everything that a sentence to this customer may name, each with its source. What is not certain is left out. */
export function fillingsFor(
  customer: CustomerReading,
  told: Told,
  situation: SituationName | null,
  conversation: Conversation,
  draft: string,
): Fillings {
  const { channel } = conversation;
  const calm = customer.gates.includes('vulnerability');
  const fillings = new Map<string, Filling>();
  const put = (name: string, filling: Filling | null) => {
    if (filling) fillings.set(name, filling);
  };
  put('duration', durationIn(told, situation));
  put('overdue', lengthOf('overdue', told, isOverdueBy));
  put('tenure', lengthOf('tenure', told, isTenure));
  put('adjective', adjectiveOf(customer));
  put('count', contactCount(told));
  put('nth', contactNth(told));
  put('times', contactTimes(told));
  put('occurrence', occurrenceIn(told));
  put('since', sinceIn(told));
  put('repeat', repeatIn(told));
  put('name', nameIn(conversation, told, draft));
  if (situation === 'outage') put('lacking', lackingIn(told));
  // A public reply and a disclosure of something personal both forbid repeating what is the customer's own.
  if (channel !== 'social' && !calm) {
    put('stake', stakeIn(told, customer));
    put('event', eventIn(told));
    put('money', moneyIn(told));
    put('date', dueDateIn(told));
  }
  if (!calm) {
    put('object', objectFor(situation ?? 'other', told));
    put('awaited', awaitedIn(told));
  }
  return fillings;
}

function fromTicket(name: string, text: string, value = text): Filling {
  return { text, slot: { name, value, source: 'ticket' } };
}

const SMALL_UNIT = /\b(?:second|sec|minute|min)s?\b/i;
const SHORTEST_MINUTES = 20;
const HOURS_AND_NIGHTS = /\b(?:hour|hr|day|night)s?\b/i;

/** Words that have to stand in the same sentence before a stretch of time is called this. */
const LASTED: Partial<Record<SituationName, RegExp>> = {
  'no-reply':
    /\b(?:repl(?:y|ies|ied)|respon\w+|answer\w*|hear\w*|silen\w+|no (?:word|news|contact)|nothing back|call(?:ed)? back|back to (?:me|us)|ignor\w+|wrote|written|emailed|messaged|asked|chas\w+|ghosted|acknowledg\w+)\b/,
  outage:
    /\b(?:down|out|off|offline|without|no (?:\w+ )?(?:internet|broadband|power|water|heating|signal|service|connection|access)|not working|unavailable|(?:can't|cannot|couldn't|unable)|dead|outage|frozen|spinning|lost)\b/,
};

function durationIn(told: Told, situation: SituationName | null): Filling | null {
  const lasted = situation ? LASTED[situation] : undefined;
  const facts = told.facts.filter((each) => {
    if (each.kind !== 'duration' || !isLong(each) || !isElapsed(told, each)) return false;
    const { before, after } = around(told, each);
    return !lasted || lasted.test(before) || lasted.test(after);
  });
  if (disagree(facts)) return null;
  const [fact] = facts;
  return fact ? asLength('duration', fact) : dayCount(told);
}

/** "Two weeks" here and "three weeks" there: which of them is true is not for a sentence to decide. */
function disagree(facts: readonly Fact[]): boolean {
  const units = new Map<string, string>();
  return facts.some(({ text }) => {
    const words = text.toLowerCase().replace(/^(?:over|nearly|almost|about|around|more than)\s+/, '');
    const unit = words.split(/[\s-]/).at(-1)?.replace(/s$/, '') ?? '';
    const amount = String(numberOf(words.split(/[\s-]/)[0] ?? '') ?? words);
    const known = units.get(unit);
    units.set(unit, amount);
    return known !== undefined && known !== amount;
  });
}

/** "Day 3 with no water" is three days of it. */
function dayCount(told: Told): Filling | null {
  const [words = '', count = ''] =
    /(?:^|[.,!?\n] ?|\b(?:now|is|its|it's|on) )(day (\d{1,3}|\w+))(?= (?:with|of|without|and|now|no|still)\b|[.,!])/
      .exec(told.lower)
      ?.slice(1) ?? [];
  const value = numberOf(count) ?? 0;
  return value > 1 ? fromTicket('duration', `${count} days`, words) : null;
}

function lengthOf(name: string, told: Told, passes: (told: Told, fact: Fact) => boolean): Filling | null {
  const fact = told.facts.find((each) => each.kind === 'duration' && isLong(each) && passes(told, each));
  return fact ? asLength(name, fact) : null;
}

function asLength(name: string, fact: Fact): Filling {
  // "About" adds nothing and starts a sentence badly.
  const words = quiet(fact.text).replace(/^(?:about|around)\s+/i, '');
  return fromTicket(name, spellUnits(words), words);
}

/** Too short a stretch called long would sound like mockery. */
function isLong({ text }: Fact): boolean {
  // "A four-hour wait" is no noun phrase by itself.
  if (/\p{L}-(?:minute|min|hour|hr|day|night|week|fortnight|month|year)$/iu.test(text)) return false;
  if (/\b(?:more|at least|few)\b|\./i.test(text) && !/\ba few (?:weeks|months)\b/i.test(text)) return false;
  const value = numberOf(
    text.replace(/^(?:over|nearly|almost|about|around|more than)\s+/i, '').split(/[\s-]/)[0] ?? '',
  );
  if (/half/i.test(text) && !/and a half/i.test(text)) return /hour/i.test(text);
  if (SMALL_UNIT.test(text)) return value !== null && value >= SHORTEST_MINUTES;
  if (HOURS_AND_NIGHTS.test(text)) return value === null || value >= 2;
  return value === null || value >= 1;
}

function adjectiveOf(customer: CustomerReading): Filling | null {
  const adjective = adjectiveFor(customer);
  // An adjective for the situation needs no slot of its own: it rests on the feeling that was read.
  return adjective ? { text: adjective, slot: { name: 'adjective', value: '', source: 'ticket' } } : null;
}

const CONTACT_NOUN = /\b(email|e-mail|call|phone call|message|ticket|chat|letter|request|complaint)s?$/i;

function contactIn(told: Told): Fact | undefined {
  return told.facts.find((fact) => fact.kind === 'count' && (fact.value ?? 0) >= 2 && isContact(told, fact));
}

/** "third message", where the customer says that it is. "Three emails" so far says nothing certain about this one. */
function contactCount(told: Told): Filling | null {
  const fact = contactIn(told);
  const nth = fact ? ordinal(fact.value ?? 0) : null;
  const noun = fact ? CONTACT_NOUN.exec(fact.text)?.[1]?.toLowerCase() : undefined;
  if (
    !fact ||
    nth === null ||
    noun === undefined ||
    !/^(?:\d+(?:nd|rd|th)|\p{L}+(?:nd|rd|th))\b/iu.test(fact.text)
  )
    return null;
  if (
    !/\b(?:this is|is|my|our|now|on my|the)\s+$/.test(around(told, fact).before) &&
    around(told, fact).before.trim() !== ''
  )
    return null;
  return fromTicket('count', `${nth} ${noun}`, quiet(fact.text));
}

/** "third", where the customer says that this is the third time they ask. */
function contactNth(told: Told): Filling | null {
  const fact = contactIn(told);
  const nth = fact ? ordinal(fact.value ?? 0) : null;
  if (!fact || nth === null || !/^(?:\d+(?:nd|rd|th)|\p{L}+(?:nd|rd|th)) time$/iu.test(fact.text))
    return null;
  return fromTicket('nth', nth, quiet(fact.text));
}

function contactTimes(told: Told): Filling | null {
  const fact = contactIn(told);
  const times = fact ? timesOf(fact.value ?? 0) : null;
  return fact && times ? fromTicket('times', times, quiet(fact.text)) : null;
}

const REPEATED =
  /\b(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th) (?:[a-z]+ )?(replacement|engineer|visit|attempt|repair|technician)\b/;

/** "ninth", where the customer says that this is the ninth time. */
function occurrenceIn(told: Told): Filling | null {
  const count =
    /\b(?:this (?:is|makes it|will be)|for) (?:now )?(?:the |my |our )?(\w+) time\b(?! i\b| we\b| you| ever)/.exec(
      told.lower,
    )?.[1];
  const value = numberOf(count ?? '') ?? 0;
  const nth = value > 1 ? ordinal(value) : null;
  return nth && count ? fromTicket('occurrence', nth, count) : null;
}

const SINCE =
  /(?<!\b(?:customer|member|subscriber|tenant|client|with you|account|joined|live[sd]?|lived here) )\bsince ((?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter)|(?:last |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: morning| evening| night)?|last (?:week|month|year)|the \d{1,2}(?:st|nd|rd|th))\b(?! when)/;

/** "May", where they say that it has gone on since then. */
function sinceIn(told: Told): Filling | null {
  const words = SINCE.exec(told.lower)?.[1];
  if (words === undefined) return null;
  const named = words.replace(
    /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/,
    (name) => name.charAt(0).toUpperCase() + name.slice(1),
  );
  return fromTicket('since', named, words);
}

/** "fourth visit", where the customer counts what was tried. */
function repeatIn(told: Told): Filling | null {
  const [, count = '', noun = ''] = REPEATED.exec(told.lower) ?? [];
  const nth = ordinal(numberOf(count) ?? 0);
  return nth ? fromTicket('repeat', `${nth} ${noun}`, count) : null;
}

const LACKING =
  /\b(?:no|without(?: any)?) (hot water|running water|water|heating|gas|power|electric(?:ity)?|internet|broadband|wi-?fi|signal)\b|\b(power) cut\b/;

/** What they are without, in their own word: "hot water". */
function lackingIn(told: Told): Filling | null {
  const lacking = LACKING.exec(told.lower)
    ?.slice(1)
    .find((words) => words);
  return lacking ? fromTicket('lacking', lacking.replace(/^electric$/, 'electricity'), lacking) : null;
}

/** The one amount of money that is spoken of; with two, which is meant is a guess. */
function moneyIn(told: Told): Filling | null {
  const amounts = new Map(
    told.facts.filter(({ kind }) => kind === 'money').map((fact) => [fact.text.trim(), fact]),
  );
  const [only] = amounts.keys();
  return amounts.size === 1 && only !== undefined ? fromTicket('money', only) : null;
}

function dueDateIn(told: Told): Filling | null {
  const fact = told.facts.find((each) => each.kind === 'date' && isPastDue(told, each));
  if (!fact) return null;
  const words = fact.text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:on|by)\s+/i, '');
  const day = words.replace(/^\p{Ll}+(?=day\b)/u, (name) => name.charAt(0).toUpperCase() + name.slice(1));
  return fromTicket('date', /^(?:yesterday|today)$/i.test(day) ? day.toLowerCase() : day, fact.text.trim());
}
