import idle from '../../../assets/words/idle-verbs.json' with { type: 'json' };
import remedies from '../../../assets/words/remedies.json' with { type: 'json' };
import type { Token } from '../language/index.ts';
import type { Clause } from './sentences.ts';
import { saysWhen } from './times.ts';

/** What a clause does for the customer. `by` says who acts: the agent, the firm or nobody named, or the customer, who is told how. */
export interface Deed {
  tense: 'done' | 'now' | 'will' | 'can';
  by: 'I' | 'we' | 'it' | 'you';
  concrete: boolean;
}

const MENTAL = new Set(idle.mental);
const VAGUE = new Set(idle.vague);
const CONTACT = new Set(idle.contact);
const ABSTRACT = new Set(idle.abstract);
const REMEDY = new Set(remedies.verbs);
const REMEDY_SUBJECT = new Set(remedies.subjects);
const HAVE = new Set(['have', "'ve", 've', "i've", "we've", 'has', "'s"]);
const BE = new Set(['am', 'are', "'m", "'re", 'm', 're']);
const WILL = new Set(['will', "'ll", 'll', 'shall']);
const CAN = new Set(['can', 'could', 'would', "'d"]);
const PAST = /(?:ed|[^e]nt|ound|oke|ook|ade|aid|id|ot|ut|et|ept|elt|an|old|rote|ought|aught|ew)$/;

/** Does the clause say what is, was or will be done, and by whom? Null where it does not. */
export function readDeed(clause: Clause): Deed | null {
  return firstPerson(clause) ?? impersonal(clause) ?? instruction(clause);
}

/** "I've refunded", "we're sending", "I'll call", "I can replace". */
function firstPerson(clause: Clause): Deed | null {
  const { tokens } = clause;
  let vague: Deed | null = null;
  for (let index = 0; index < tokens.length; index += 1) {
    const subject = tokens[index]?.lower;
    if (subject !== 'i' && subject !== 'we') continue;
    const found = predicate(tokens, index + 1);
    if (!found) continue;
    const deed: Deed = {
      tense: found.tense,
      by: subject === 'i' ? 'I' : 'we',
      concrete: isConcrete(clause, tokens.slice(found.at), found.tense),
    };
    if (deed.concrete) return deed;
    if (
      VAGUE.has(tokens[found.at]?.lemma ?? '') ||
      CONTACT.has(tokens[found.at]?.lemma ?? '') ||
      /be in touch|get back|be back/.test(clause.lower)
    )
      vague ??= deed;
  }
  return vague;
}

interface Predicate {
  tense: Deed['tense'];
  at: number;
}

function predicate(tokens: Token[], start: number): Predicate | null {
  let at = skipAdverbs(tokens, start);
  const first = tokens[at]?.lower ?? '';
  if (/^(?:n't|not|never)$/.test(tokens[at + 1]?.lower ?? '') || first === 'never') return null;
  if (HAVE.has(first)) {
    at = skipAdverbs(tokens, at + 1);
    if (tokens[at]?.lower === 'been') return verbAt(tokens, skipAdverbs(tokens, at + 1), 'now', /ing$/);
    return verbAt(tokens, at, 'done');
  }
  if (BE.has(first)) {
    at = skipAdverbs(tokens, at + 1);
    if (tokens[at]?.lower === 'going' && tokens[at + 1]?.lower === 'to')
      return verbAt(tokens, skipAdverbs(tokens, at + 2), 'will');
    return verbAt(tokens, at, 'now', /ing$/);
  }
  if (WILL.has(first)) {
    at = skipAdverbs(tokens, at + 1);
    if (tokens[at]?.lower === 'be' && /ing$/.test(tokens[skipAdverbs(tokens, at + 1)]?.lower ?? ''))
      return verbAt(tokens, skipAdverbs(tokens, at + 1), 'will');
    if (tokens[at]?.lower === 'make' && tokens[at + 1]?.lower === 'sure') return { tense: 'will', at };
    return verbAt(tokens, at, 'will') ?? (tokens[at]?.lower === 'be' ? { tense: 'will', at } : null);
  }
  if (CAN.has(first)) return verbAt(tokens, skipAdverbs(tokens, at + 1), 'can');
  return verbAt(tokens, at, 'done', PAST);
}

function verbAt(tokens: Token[], at: number, tense: Deed['tense'], form?: RegExp): Predicate | null {
  const token = tokens[at];
  if (!token || token.negated || token.tag === 'PUNCT' || token.tag === 'ADP' || token.tag === 'DET')
    return null;
  if (form && !form.test(token.lower)) return null;
  if (!form && token.tag !== 'VERB' && token.tag !== 'NOUN' && token.tag !== 'ADJ' && token.lemma !== 'do')
    return null;
  if (form && token.tag === 'AUX' && token.lemma !== 'do') return null;
  return { tense, at };
}

function skipAdverbs(tokens: Token[], at: number): number {
  let next = at;
  while (/^(?:ADV|PART)$/.test(tokens[next]?.tag ?? '') && !/^(?:n't|not)$/.test(tokens[next]?.lower ?? ''))
    next += 1;
  return next;
}

/** A verb that does something, or an idle one with a concrete object, a named person or, for keeping in touch, a time. */
function isConcrete(clause: Clause, rest: Token[], tense: Deed['tense']): boolean {
  const verb = rest[0];
  if (!verb) return false;
  const lemma = verb.lemma;
  const after = rest.slice(1);
  const object = after.some((token) => isThing(token));
  if (lemma === 'get' && tense === 'done' && object) return true;
  if (lemma === 'get' && /^get back\b/.test(textOf(rest))) return saysWhen(clause.lower);
  if (lemma === 'get' && object && tense !== 'can') return true;
  if (lemma === 'be') return /be in touch|be back/.test(clause.lower) && saysWhen(clause.lower);
  if (
    lemma === 'have' &&
    /^have (?:\w+ ){1,4}(?:sent|booked|fixed|replaced|checked|delivered|collected|refunded|removed)\b/.test(
      textOf(rest),
    )
  )
    return true;
  if (lemma === 'ask' && (tense === 'done' || tense === 'now') && object) return true;
  if (
    MENTAL.has(lemma) &&
    !(lemma === 'look' && /^(?:looked|looking|look) (?:at|through|into|up)\b/.test(textOf(rest)))
  )
    return false;
  if (CONTACT.has(lemma)) {
    if (tense === 'done') return true;
    return (
      saysWhen(clause.lower) ||
      object ||
      /^(?:call|ring|phone)$/.test(lemma) ||
      (lemma === 'update' && after.some((token) => isThing(token)))
    );
  }
  if (!VAGUE.has(lemma)) return after.some((token) => token.tag !== 'PUNCT') || tense === 'done';
  if (lemma === 'fix' || lemma === 'resolve' || lemma === 'sort' || lemma === 'check')
    return tense === 'done' || object;
  if (/^(?:help|assist|support|improve|try|do|endeavou?r)$/.test(lemma)) return false;
  return object;
}

function isThing(token: Token): boolean {
  if (token.tag === 'PROPN') return !saysWhen(token.lower);
  return (
    token.tag === 'NOUN' &&
    !ABSTRACT.has(token.lemma) &&
    !ABSTRACT.has(token.lower) &&
    !saysWhen(token.lower) &&
    !/^(?:day|hour|week|minute|moment|soon|month|morning|afternoon|evening|pm|am)$/.test(token.lemma)
  );
}

function textOf(tokens: Token[]): string {
  return tokens.map((token) => token.lower).join(' ');
}

/** "Your refund was issued today", "a replacement is on its way", "the new one leaves tomorrow". */
function impersonal(clause: Clause): Deed | null {
  const { tokens, lower } = clause;
  if (
    /\b(?:is|are|'s|'re) (?:now |already )?(?:on (?:its|the|their) way|back up|live again|back online|up and running|ready)\b/.test(
      lower,
    )
  )
    return { tense: 'now', by: 'it', concrete: true };
  if (
    /\bsome(?:one|body) will\b|\b(?:the|our|a) (?:\w+ ){0,2}(?:team|department|colleague|specialist|member of \w+ ?\w*) will (?:be in touch|contact|get back|reach|reply|respond|look|review|follow)/.test(
      lower,
    )
  )
    return { tense: 'will', by: 'it', concrete: saysWhen(lower) && !/some(?:one|body)/.test(lower) };
  for (let index = 1; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.tag !== 'AUX' || token.negated) continue;
    const passive = passiveAt(tokens, index);
    if (passive && !/\b(?:if|when|once|until|should|why|how|which)\b/.test(textOf(tokens.slice(0, index)))) {
      const subject = tokens.slice(0, index);
      if (!subject.some((word) => word.tag === 'NOUN' || /^(?:it|that|this|one|they)$/.test(word.lower)))
        continue;
      if (subject.some((word) => /^(?:you|i|we)$/.test(word.lower))) continue;
      return { tense: passive, by: 'it', concrete: true };
    }
  }
  const subject = tokens.slice(0, 5).find((token) => REMEDY_SUBJECT.has(token.lemma));
  if (
    subject &&
    /\b(?:will|'ll|leaves|arrives|comes|lands|reaches|is due|goes out)\b/.test(lower) &&
    !/\bn't\b|\bnot\b/.test(lower)
  )
    return { tense: 'will', by: 'it', concrete: true };
  if (
    /\b(?:you'll|you will|you should|you can expect to) (?:\w+ )?(?:have|get|receive|see|find|hear)\b/.test(
      lower,
    )
  )
    return { tense: 'will', by: 'it', concrete: saysWhen(lower) || tokens.some((token) => isThing(token)) };
  return null;
}

function passiveAt(tokens: Token[], at: number): 'done' | 'now' | 'will' | null {
  const words = tokens.slice(at, at + 5).filter((token) => token.tag !== 'ADV');
  const forms = words.map((token) => token.lower);
  const verb = (offset: number) =>
    REMEDY.has(words[offset]?.lemma ?? '') && /(?:ed|en|nt|id|et|ut|one|ept)$/.test(forms[offset] ?? '');
  if (/^(?:has|have|'s|'ve)$/.test(forms[0] ?? '') && forms[1] === 'been' && verb(2)) return 'done';
  if (/^(?:was|were)$/.test(forms[0] ?? '') && verb(1)) return 'done';
  if (/^(?:is|are|'s|'re)$/.test(forms[0] ?? '') && forms[1] === 'being' && verb(2)) return 'now';
  if (/^(?:is|are|'s|'re)$/.test(forms[0] ?? '') && verb(1)) return 'done';
  if (/^(?:will|'ll)$/.test(forms[0] ?? '') && forms[1] === 'be' && verb(2)) return 'will';
  return null;
}

const COURTESIES =
  /^(?:accept|bear|be|note|rest|know|excuse|forgive|let|feel|do|don't|trust|allow|see|find|hesitate|keep|hold|wait|thank)$/;

/** "You can reset it here", "Please unplug it and wait", "To change it, open Settings". */
function instruction(clause: Clause): Deed | null {
  const { tokens, lower } = clause;
  if (
    /\byou (?:can|could|may|might want to|just need to|only need to) (?:also |now |still |easily |always )?(?!see\b|imagine\b|understand\b|rest\b|expect\b|be\b|contact\b|tell\b|send\b|let\b|have\b)\w+/.test(
      lower,
    )
  )
    return { tense: 'can', by: 'you', concrete: true };
  let at = 0;
  while (
    /^(?:please|then|next|first|now|and|to|so|just|simply|finally|also|step|,)$/.test(
      tokens[at]?.lower ?? '',
    ) ||
    tokens[at]?.tag === 'NUM' ||
    /^[.)*\u2022-]$/.test(tokens[at]?.text ?? '')
  )
    at += 1;
  const verb = tokens[at];
  if (!verb || at + 1 >= tokens.length) return null;
  const base = verb.tag === 'VERB' && verb.lower === verb.lemma;
  if (!base || COURTESIES.test(verb.lemma) || isRequest(clause)) return null;
  return { tense: 'can', by: 'you', concrete: true };
}

const ASKED =
  /^(?:send|confirm|provide|share|tell|give|reply|respond|contact|call|advise|email|e-mail|forward|attach|let|supply|state|submit|describe|explain|write|return)$/;

/** Does the clause ask the customer for something, as a question or as "please send ..."? */
export function isRequest(clause: Clause): boolean {
  if (
    /^(?:could|can|would|will|may) (?:you|i|we)\b.*$|\blet (?:me|us) know\b|\bi(?:'d| would)? (?:just |only |also )?need (?:your|the|a|to know|you to)\b/.test(
      clause.lower,
    )
  )
    return true;
  const first = clause.tokens.find((token) => !/^(?:please|kindly|and|then|so|just|,)$/.test(token.lower));
  return Boolean(
    first &&
      ASKED.test(first.lower) &&
      /^(?:VERB|NOUN|AUX|PROPN|ADJ)$/.test(first.tag) &&
      /\b(?:me|us|your|you|our)\b/.test(clause.lower),
  );
}
