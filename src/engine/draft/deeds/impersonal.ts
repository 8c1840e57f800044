import remedies from '../../../../assets/words/remedies.json' with { type: 'json' };
import trouble from '../../../../assets/words/trouble.json' with { type: 'json' };
import type { Token } from '../../language/index.ts';
import type { Clause } from '../clauses.ts';
import { countHedges } from '../hedges.ts';
import { saysWhen } from '../times.ts';
import { isConcrete, isIdle, isMental, isThing } from './concrete.ts';
import type { Deed } from './index.ts';
import { readState } from './state.ts';

/** A verb further on than this belongs to no subject worth reading. */
const LONGEST_SUBJECT = 30;
const REMEDY = new Set(remedies.verbs);
const SUBJECT = new Set(remedies.subjects);
const TROUBLE = new Set(trouble.words);
const MOVE = new Set(remedies.moves);
const REQUEST = new Set(
  'comment remark report enquiry case request issue matter concern complaint query enquiry feedback this it that everything message ticket department team claim job conversation email'.split(
    ' ',
  ),
);
/** A case that is closed is not thereby dealt with. */
const CLOSED = new Set('mark close archive solve'.split(' '));
/** What a case goes through inside the firm, and what merely befell the customer's thing. */
const SHELVED = new Set(
  'fulfil fulfill complete log register record note receive deliver place hear know ask tell see'.split(' '),
);
/** "The offer ends today", "it takes a week": how things are, with a time. */
const STANDING = new Set(
  'end expire close last take cost need have be say show mean require depend vary apply fall remain seem appear know think want happen open owe'.split(
    ' ',
  ),
);
/** Dues, limits and states of things, which no one brings about. */
const STANDS =
  /\b(?:with them|due|overdue|payable|valid|expired?|closed?|late|still|deadline|date|limit|window|offer|price|fees?|policy|terms?|why|sorry|wrong|because|open)\b/;
/** "A decision is normally reached in a week": how it is always done. */
const HABIT = /\b(?:normally|usually|generally|typically|ordinarily|always|often|sometimes)\b/;
const PARTICIPLE = /(?:ed|en|nt|id|et|ut|one|ept|ade|eld|ought|old)$/;
const LEAD_IN =
  /^please be (?:advised|informed|aware) (?:that )?|^(?:please )?(?:rest|be) assured (?:that )?|^(?:i|we)(?:'m|'re|'d| am| are| can| do| would)? (?:\w+ )?(?:to )?(?:confirm|assure|inform|say|tell|let|promise)(?: you)?(?: know)? that |^i promise (?:you )?(?:that )?/;
const HEARSAY = /\b(?:if|when|once|until|unless|should|why|how|which|where|whether|because|that)\b/;
const NOBODY =
  /\bsome(?:one|body)\b|\b(?:department|team|specialists?|colleagues?|experts?) (?:concerned|in question)\b/;

/** "Your refund was issued", "a courier brings it tonight", "someone will be in touch", "you'll have it by Friday". */
export function readImpersonal(clause: Clause): Deed | null {
  const { tokens, lower } = clause;
  if (HABIT.test(lower)) return null;
  const state = readState(clause);
  if (state) return state;
  const start = afterLeadIn(clause);
  for (let index = start + 1; index < Math.min(tokens.length, start + LONGEST_SUBJECT); index += 1) {
    // "Once received, a replacement will be sent": the subject stands after the comma.
    const comma = tokens.slice(0, index).findLastIndex(({ text }) => text === ',');
    const subject = tokens.slice(Math.max(start, comma + 1), index);
    if (subject.length === 0) continue;
    if (!isOther(subject)) continue;
    const deed = passive(tokens, index, subject) ?? active(clause, index, subject);
    if (deed) return deed;
  }
  return null;
}

/** Past "rest assured that", "I can confirm that", "I promise you". */
function afterLeadIn({ tokens, lower, from }: Clause): number {
  const lead = LEAD_IN.exec(lower);
  return lead ? tokens.filter((token) => token.from < from + lead[0].length).length : 0;
}

/** Is the subject neither the agent nor the customer? */
function isOther(subject: Token[]): boolean {
  const words = subject.map((token) => token.lower);
  if (words.some((word) => /^(?:you|i|we|who|there|let|please)$/.test(word))) return false;
  // "That one" is a thing; "the driver says that one" is hearsay.
  if (HEARSAY.test(words.slice(words[0] === 'that' ? 1 : 0, -1).join(' '))) return false;
  return subject.some(
    (token) =>
      /^(?:NOUN|PROPN|NUM)$/.test(token.tag) ||
      /^(?:it|that|this|one|they|both|he|she|nobody|some(?:one|body))$/.test(token.lower),
  );
}

function passive(tokens: Token[], index: number, subject: Token[]): Deed | null {
  const at = tokens[index]?.from ?? 0;
  const words = tokens.slice(index, index + 5).filter((token) => token.tag !== 'ADV');
  const forms = words.map((token) => token.lower).join(' ');
  const match =
    /^(?:(?:has|have|'s|'ve) been|was|were|(is|are|'s|'re) being|(will|'ll|shall) be|(?:is|are|'s|'re)) (?=\w)/.exec(
      forms,
    );
  if (!match) return null;
  const verb = words[match[0].trim().split(' ').length];
  if (!verb || !PARTICIPLE.test(verb.lower)) return null;
  const tense = match[1] ? 'now' : match[2] ? 'will' : 'done';
  const shelved = subject.some((token) => REQUEST.has(token.lemma));
  const wanted = subject.some((token) => SUBJECT.has(token.lemma));
  if (shelved && CLOSED.has(verb.lemma)) return null;
  if (shelved && SHELVED.has(verb.lemma)) return { tense: 'now', by: 'it', concrete: false, at };
  const perfect = /^(?:has|have|'s|'ve) been/.test(match[0]);
  const known =
    REMEDY.has(verb.lemma) ||
    (perfect &&
      !shelved &&
      !isIdle([verb]) &&
      !TROUBLE.has(verb.lemma) &&
      !TROUBLE.has(verb.lower) &&
      !SHELVED.has(verb.lemma)) ||
    (tense === 'will' && !isIdle([verb])) ||
    (wanted && verb.lower === 'made');
  // "Refunds are being processed": everyone's, not theirs.
  const anyones = match[1] && !/^(?:your|the|an?|it|this|that|both|all|\d+)$/.test(subject[0]?.lower ?? '');
  if (anyones) return { tense, by: 'it', concrete: false, at };
  // "Refunds are paid to the card": how it is always done, not what was done here.
  const habit =
    /^(?:is|are) $/.test(match[0]) &&
    !match[1] &&
    !/^(?:your|the|an?|it|this|that|everything|both)$/.test(subject[0]?.lower ?? '');
  if (!known && ((shelved && (match[1] || isIdle([verb]))) || (tense === 'will' && isIdle([verb]))))
    return { tense: 'now', by: 'it', concrete: false, at };
  return known && !habit && !isMental(verb) ? { tense, by: 'it', concrete: true, at } : null;
}

function active({ tokens, lower }: Clause, index: number, subject: Token[]): Deed | null {
  const token = tokens[index];
  if (!token || lower.includes("n't") || /\b(?:not|never|cannot)\b/.test(lower)) return null;
  const at = token.from;
  const ahead =
    /^(?:will|'ll|shall|can)$/.test(token.lower) ||
    (/^(?:is|are|'s)$/.test(token.lower) && tokens[index + 1]?.lower === 'going');
  const progressive = /^(?:is|are|'s|'re)$/.test(token.lower) && /ing$/.test(tokens[index + 1]?.lower ?? '');
  if (ahead || progressive) {
    const skip = tokens[index + 1]?.lower === 'going' && tokens[index + 2]?.lower === 'to' ? 3 : 1;
    const rest = dropAdverbs(tokens.slice(index + skip));
    const verb = rest[0];
    const tense = ahead ? 'will' : 'now';
    if (!verb || !/^(?:VERB|NOUN|AUX)$/.test(verb.tag)) return null;
    if (MOVE.has(verb.lemma) && saysWhen(lower))
      return { tense, by: 'it', concrete: !NOBODY.test(lower), at };
    // "The card will work tomorrow".
    if (verb.lemma === 'work' && saysWhen(lower) && subject.some((word) => isThing(word)))
      return { tense, by: 'it', concrete: true, at };
    if (isIdle(rest) && token.lower !== 'can')
      return {
        tense,
        by: 'it',
        concrete: !NOBODY.test(lower) && isConcrete(rest, tense, lower) && saysWhen(lower),
        at,
      };
    // "Updates can take two days": how things are, not what is being done.
    if (token.lower === 'can' && !(subject.some(({ tag }) => tag === 'PROPN') && saysWhen(lower)))
      return null;
    // "Mr Rao can see you on Monday".
    const seen =
      saysWhen(lower) && (verb.lemma === 'have' || (verb.lemma === 'see' && rest[1]?.lower === 'you'));
    if (isMental(verb) && verb.lemma !== 'be' && !seen) return null;
    // "An agent will be with you shortly" says no more than that.
    const concrete =
      !NOBODY.test(lower) &&
      countHedges(lower) < 2 &&
      (saysWhen(lower) || (verb.lemma !== 'be' && /\byou(?:r)?\b/.test(lower)));
    const shelved = rest.some((word) => /^(?:it|this|that)$/.test(word.lower));
    return concrete || shelved || NOBODY.test(lower) ? { tense, by: 'it', concrete, at } : null;
  }
  // "The money is with you on Wednesday", "he's at yours at nine".
  if (/^(?:is|are|'s|'re)$/.test(token.lower) && !progressive && saysWhen(lower) && !STANDS.test(lower))
    return { tense: 'will', by: 'it', concrete: true, at };
  const verbal =
    token.tag === 'VERB' ||
    (token.tag === 'NOUN' && /^(?:NOUN|PROPN|PUNCT|NUM)$/.test(tokens[index - 1]?.tag ?? ''));
  const should = token.lower === 'should' && tokens[index + 1]?.lower !== 'have' && saysWhen(lower);
  const many = /s$|^(?:they|both)$/.test(subject.at(-1)?.lower ?? '');
  // "My colleague Idris drops it off".
  const named =
    token.tag === 'VERB' &&
    /[^s]s$/.test(token.lower) &&
    subject.some(({ tag }) => tag === 'PROPN') &&
    !STANDING.has(token.lemma) &&
    !isMental(token) &&
    tokens.slice(index + 1).some(({ lower: word }) => /^(?:you|your|it)$/.test(word));
  const scheduled =
    token.tag === 'VERB' &&
    (/[^s]s$/.test(token.lower) || (many && token.lower === token.lemma)) &&
    (!STANDING.has(token.lemma) ||
      (token.lower === 'has' && subject.some(({ tag }) => tag === 'PROPN')) ||
      /\bagain\b/.test(lower)) &&
    saysWhen(lower);
  const moves = MOVE.has(token.lemma) && verbal && saysWhen(lower);
  const theirs =
    subject.every((word) => !/^(?:yours?)$/.test(word.lower)) ||
    subject.some((word) => SUBJECT.has(word.lemma));
  return (should || moves || scheduled || named) && theirs
    ? { tense: /ed$|left|went|came/.test(token.lower) ? 'done' : 'will', by: 'it', concrete: true, at }
    : null;
}

function dropAdverbs(tokens: Token[]): Token[] {
  const first = tokens.findIndex((token) => token.tag !== 'ADV');
  return first < 0 ? [] : tokens.slice(first);
}
