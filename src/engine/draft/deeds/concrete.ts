import idle from '../../../../assets/words/idle-verbs.json' with { type: 'json' };
import type { Token } from '../../language/index.ts';
import { saysWhen } from '../times.ts';
import type { Deed } from './index.ts';

const MENTAL = new Set(idle.mental);
const VAGUE = new Set(idle.vague);
const CONTACT = new Set(idle.contact);
const ABSTRACT = new Set(idle.abstract);
/** Never concrete, whatever follows: "help you with your parcel". */
const WILLING = new Set(['help', 'assist', 'support', 'improve', 'try', 'do', 'endeavour', 'endeavor']);
/** Concrete once done: "I've fixed it". */
const SETTLING = new Set(['fix', 'resolve', 'sort', 'find', 'rectify']);
/** Concrete only with a thing, done or not: "made a note", "flagged it" are not. */
const NOTING = new Set(['check', 'share', 'flag', 'make']);
const HANDING_ON = new Set(['pass', 'forward', 'escalate', 'refer', 'note', 'log', 'register']);
const IN_TOUCH = /^(?:get|come|be|circle) (?:back|in touch|straight back)\b/;
/** "Have it over to you by noon". */
const HAND_OVER =
  /^(?:have|get) (?:it|this|that|them|one|the \w+) (?:over |back |out |across |ready )*(?:(?:to|for|with) you|(?:in|on) your)\b/;
const LET_KNOW = /^let (?:\w+ ){1,4}know\b/;
const HAVE_DONE =
  /^(?:have|had|get|got) (?:\w+ ){1,4}\w+(?:ed|ent|ilt|ought|ing|put|set|cut|made|done|sent|taken|given)\b/;

/** Is the verb at the head of `rest` one that promises without doing? */
export function isIdle(rest: Token[]): boolean {
  const lemma = rest[0]?.lemma ?? '';
  return (
    VAGUE.has(lemma) ||
    CONTACT.has(lemma) ||
    IN_TOUCH.test(textOf(rest)) ||
    LET_KNOW.test(textOf(rest)) ||
    HAVE_DONE.test(textOf(rest)) ||
    /^(?:get|put) (?:\w+ ){1,3}on ?(?:to )?(?:it|this|the case)\b/.test(textOf(rest)) ||
    /^(?:(?:get|have) some(?:one|body)|see (?:what|if|whether|to))\b/.test(textOf(rest))
  );
}

/** Is it not thinking or feeling, but doing something, however vaguely? */
export function isMental(verb: Token): boolean {
  return MENTAL.has(verb.lemma);
}

/**
 * Does the verb at the head of `rest` do something that the customer can hold on to? An idle verb does
 * only with a concrete object or a named person; a promise to be in touch only with a time or a subject.
 */
export function isConcrete(rest: Token[], tense: Deed['tense'], lower: string): boolean {
  const verb = rest[0];
  if (!verb) return false;
  const { lemma } = verb;
  const words = textOf(rest);
  const after = rest.slice(1).filter((token) => token.tag !== 'PUNCT');
  if (/\bsome(?:one|body)\b/.test(words) && !saysWhen(lower)) return false;
  const thing =
    after.some((token, index) => isThing(token) && !isNaming(after[index + 1])) ||
    /[£$€₹] ?\d|\b\d+ ?% off\b|\b(?:a|the|another|new|right|correct|other|second|different|fresh) ones?\b/.test(
      words,
    );
  if (IN_TOUCH.test(words)) return saysWhen(lower);
  if (lemma === 'get' || lemma === 'have')
    return (
      (thing && lemma === 'get' && tense !== 'can') ||
      (HAVE_DONE.test(words) && (thing || saysWhen(lower))) ||
      (HAND_OVER.test(words) && saysWhen(lower))
    );
  if (LET_KNOW.test(words)) return saysWhen(lower);
  if (lemma === 'ask') return thing && tense !== 'can';
  if (lemma === 'go' && /^\w+ (?:out|over|round|back|along|with|to)\b/.test(words))
    return saysWhen(lower) || thing;
  // "Looking at what happened with the code" is looking, and no more.
  if (lemma === 'look') return thing && !/^\w+ (?:at|into) (?:what|why|how|whether|where)\b/.test(words);
  if (MENTAL.has(lemma)) return false;
  if (WILLING.has(lemma)) return false;
  // "Passed it on to the contractor": to whom, by name, or by when?
  if (HANDING_ON.has(lemma)) return after.some(({ tag }) => tag === 'PROPN') || saysWhen(lower);
  if (NOTING.has(lemma))
    return thing && !/^\w+ (?:a |your |the )?(?:note|comments?|remarks?|feedback)\b/.test(words);
  if (SETTLING.has(lemma)) return tense === 'done' || (thing && !/^find out\b/.test(words));
  if (VAGUE.has(lemma)) return thing || (lemma === 'keep' && saysWhen(lower));
  if (CONTACT.has(lemma))
    return tense === 'done' || saysWhen(lower) || thing || /^(?:call|ring|phone)$/.test(lemma);
  return tense === 'done' || after.length > 0;
}

/** In "the claims folks" only the folks are spoken of; in "the payment today", the payment is. */
function isNaming(next: Token | undefined): boolean {
  return next?.tag === 'NOUN' && !isTimeWord(next);
}

/** A noun or name that stands for something: "parcel", "Priya", but not "issue", "team" or "Friday". */
export function isThing(token: Token): boolean {
  if (token.tag !== 'NOUN' && token.tag !== 'PROPN') return false;
  return !ABSTRACT.has(token.lemma) && !ABSTRACT.has(token.lower) && !isTimeWord(token);
}

function isTimeWord(token: Token): boolean {
  return (
    saysWhen(token.lower) ||
    /^(?:day|hour|week|minute|moment|soon|month|morning|afternoon|evening|pm|am|asap|shortly)$/.test(
      token.lemma,
    )
  );
}

function textOf(tokens: Token[]): string {
  return tokens.map((token) => token.lower).join(' ');
}
