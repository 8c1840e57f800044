import feelings from '../../../assets/words/feelings.json' with { type: 'json' };
import trouble from '../../../assets/words/trouble.json' with { type: 'json' };
import type { Token } from '../language/index.ts';
import type { Clause } from './clauses.ts';
import {
  APOLOGIES,
  DISPUTED,
  EXCLAIMED,
  LEGITIMATE,
  NEED,
  NO_APOLOGY,
  STEM,
  TAKEN_IN,
  THANKS_FOR,
  UNDERGONE,
} from './cues.ts';
import { keyOf } from './keys.ts';
import { amountsIn } from './numbers.ts';
import { namesSituation, sharedNumbers, sharedThings, type TicketWords } from './ticket.ts';

export interface Recognition {
  kind: 'acknowledgement' | 'apology';
  /** It shares a fact with the ticket or names the situation. */
  specific: boolean;
}

const SITUATION_ADJECTIVES = new Set(feelings.situation);
const PERSON_ADJECTIVES = new Set(feelings.person);
const TROUBLE = new Set(trouble.words);

/** Words that the draft and the ticket may share without speaking of the same thing. */
const EMPTY = new Set(
  'no not nothing nobody never still without hardly instead down leave left hold pass passed get have do make go come take know see think want need try feel understand help contact let tell say ask use keep give put look work find call send receive like hope imagine appreciate hear read write be seem sound mean reply happen believe please thank can will'.split(
    ' ',
  ),
);
const JUDGED =
  /(?:^|, )how\b|\b(?:is|'s|are|'re|was|were|be|been|sounds?|seems?|feels?|looks?|felt|makes?|made|what an?|must)\b/;
const AHEAD = /\b(?:will|'ll|can(?!'t)|could|please|would|if)\b|\?/;
const COUNTED = / (?:time|day|week|month|year|hour|minute)$/;
/** What the customer did or had: "you were counting on that hotel". */
const LIVED =
  /^(?:and |but |so )?you(?:'ve| have| had|'d| were| \w+ed| took| gave| put| paid| spent| lost| sent| wrote) (?!(?:been )?(?:approved|refunded|selected)\b)/;
/** "Your nan saved up for it". */
const YOUR_PEOPLE =
  /^(?:and |but |so )?your (?:\w+ )?(?:mum|mom|mother|dad|father|parents?|son|daughter|boy|girl|kids?|child(?:ren)?|wife|husband|partner|nan|gran|employer|manager|landlord|class|clients?|customers?|colleagues?|staff|grandma|grandad|neighbours?|friends?|family|guests?|dogs?|cat|patients|pupils|students|team|boss|brother|sister|baby)\b/;
const YOU_DO =
  /^(?:and |but |so )?you (?!can\b|could\b|may\b|might\b|will\b|should\b|must\b|need\b|have to\b|are\b|claim|want\b|get\b|only\b|pay\b)\w+ /;
/** "We appreciate your patience" asks for something. */
const ASKED_OF_THEM =
  /\bappreciate your (?:\w+ )?(?:patience|understanding|feedback|cooperation|business|custom|support|interest|loyalty|time)\b/;
/** A day that both speak of is a fact, though no number: "with payroll due tomorrow". */
const DAY =
  /\b(?:today|tonight|tomorrow|midnight|noon|christmas|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;
/** "I can see both charges of 640". */
const SEEN =
  /^(?:i|we)(?: can|'ve| have)? (?:now )?(?:see|seen|found) (?:both|all|the (?:two|three|second|extra|double)|two|three|that)\b/;
const FRAMED =
  /^(?:with|without|no|having|being|since|after|\w+ing|\w+ (?:days|weeks|months|hours|times|calls|messages|emails|letters|visits))\b/;

/**
 * Does the clause recognise what the customer went through? An apology, a feeling tied to the situation,
 * a stem that calls it legitimate, or the trouble said again with a fact of the ticket. Null where it does not.
 * `acts` says that the clause does something for the customer: then repeating a fact is no recognition yet.
 */
export function readRecognition(clause: Clause, ticket: TicketWords, acts: boolean): Recognition | null {
  const { lower, tokens } = clause;
  const shared = countShared(tokens, ticket);
  // "I lost my brother last year" speaks of the agent, whatever it shares.
  const own =
    /\b(?:my own|myself|i(?:'ve| have)? (?:also |too |once )?(?:lost|had|went through) (?:my|the same))\b/;
  const specific =
    !own.test(lower) && (shared > 0 || sharesTrouble(clause, ticket) || namesSituation(tokens, ticket));
  if (APOLOGIES.some((apology) => apology.test(lower)) && !NO_APOLOGY.test(lower))
    return { kind: 'apology', specific: specific && !isBareApology(lower) };
  if (lower.includes('?') || /\b(?:lose|losing|see) you\b/.test(lower)) return null;
  const stem = STEM.test(lower) && !ASKED_OF_THEM.test(lower) && (!NEED.test(lower) || shared > 0);
  if (stem || LEGITIMATE.some((cue) => cue.test(lower)) || judges(clause))
    return { kind: 'acknowledgement', specific };
  if (EXCLAIMED.test(lower) || TAKEN_IN.test(lower)) return { kind: 'acknowledgement', specific: shared > 0 };
  if (DISPUTED.test(lower) || /^if\b/.test(lower)) return null;
  if (acts) return null;
  const undergone = UNDERGONE.test(lower) && !/\bif\b/.test(lower);
  const seen = SEEN.test(lower) && shared > 1;
  const restates = (THANKS_FOR.test(lower) && shared > 0) || repeatsTrouble(clause, ticket);
  return undergone || seen || (restates && (LIVED.test(lower) || !AHEAD.test(lower)))
    ? { kind: 'acknowledgement', specific: true }
    : null;
}

/** Facts in common: things, numbers with what they count, or two bare amounts ("nine instead of two"). */
export function countShared(tokens: Token[], ticket: TicketWords): number {
  const facts = sharedThings(tokens, ticket).length + sharedNumbers(tokens, ticket).length;
  const amounts = new Set(amountsIn(tokens).filter((amount) => ticket.amounts.has(amount)));
  return facts > 0 || amounts.size < 2 ? facts : 1;
}

/** "Sorry you've been offline" to someone who wrote "offline". */
function sharesTrouble({ tokens }: Clause, ticket: TicketWords): boolean {
  return tokens.some(
    (token) =>
      !EMPTY.has(token.lower) &&
      !EMPTY.has(token.lemma) &&
      (TROUBLE.has(token.lower) ||
        TROUBLE.has(token.lemma) ||
        (token.tag === 'VERB' && !PERSON_ADJECTIVES.has(token.lower))) &&
      token.lemma.length > 2 &&
      ticket.words.has(keyOf(token.lemma)),
  );
}

/** "Has", "works", "came", or "drivers wait": a verb that makes a sentence of it. */
function isFiniteVerb({ tag, lower, lemma }: Token, index: number, all: Token[]): boolean {
  if (tag === 'AUX') return true;
  if (tag !== 'VERB') return false;
  const before = all[index - 1]?.tag ?? '';
  return /s$|ed$/.test(lower) || (lower === lemma && /^(?:NOUN|PROPN|PRON)$/.test(before));
}

function sharesVerb({ tag, lower, lemma }: Token, ticket: TicketWords): boolean {
  return tag === 'VERB' && !EMPTY.has(lower) && !EMPTY.has(lemma) && ticket.words.has(keyOf(lemma));
}

/** "You have had to write three times", "an empty driveway all morning": the customer's facts, said back. */
function repeatsTrouble({ lower, tokens }: Clause, ticket: TicketWords): boolean {
  const things = sharedThings(tokens, ticket).length;
  const numbers = sharedNumbers(tokens, ticket).length;
  // "Late claims need evidence of your illness" says how things are, not what happened to them.
  const happened = tokens.some(
    (token) =>
      /^(?:have|has|had|was|were|did|been|'ve|n't|not|never|no|nobody|without)$/.test(token.lower) ||
      (token.tag === 'VERB' && token.lower !== token.lemma && !token.lower.endsWith('s')),
  );
  const toThem = /\byou\b/.test(lower) || (/\byours?\b/.test(lower) && happened) || /^\w+ing\b/.test(lower);
  if (/\bno (?:news|updates?|word)\b/.test(lower)) return false;
  // "Do the needful by sending it": told to the customer, not of them.
  if (tokens[0]?.tag === 'VERB' && tokens[0].lower === tokens[0].lemma) return false;
  if (/\b(?:has|have|had) been (?:noted|logged|registered|received|recorded|marked|updated)\b/.test(lower))
    return false;
  const troubled = tokens.some((token) => TROUBLE.has(token.lower) || TROUBLE.has(token.lemma));
  const relative = tokens.findIndex(
    ({ lower: word }, index) =>
      index > 0 && /^(?:that|which|who|after|because|since|when|while|so)$/.test(word),
  );
  const fragment = !tokens.slice(0, relative < 0 ? tokens.length : relative).some(isFiniteVerb);
  if (
    toThem &&
    things + numbers > 0 &&
    (troubled || sharedNumbers(tokens, ticket).some((number) => COUNTED.test(number)))
  )
    return true;
  if (YOUR_PEOPLE.test(lower) && things > 0 && happened && tokens.some((token) => sharesVerb(token, ticket)))
    return true;
  // "You leave on the 9th": their own date or number.
  if (YOU_DO.test(lower) && (numbers > 0 || things > 1)) return true;
  if (LIVED.test(lower) && things + numbers > 0) return true;
  const day = DAY.exec(lower)?.[0];
  const sameDay = day && ticket.lower.includes(day) ? 1 : 0;
  // "Three outages at 4k each is real money": what happened, counted, is the subject.
  const counted =
    tokens[0]?.tag === 'NUM' || /^(?:\d|two|three|four|five|six|seven|eight|nine|ten)/.test(lower);
  if (counted && things + numbers >= 2) return true;
  if (FRAMED.test(lower) && things + numbers + sameDay >= 2) return true;
  return fragment && things + numbers > (troubled ? 0 : 1);
}

/** "That sounds exhausting", "six days in the cold is miserable", "you must be worried", "what a nuisance". */
function judges({ lower, tokens }: Clause): boolean {
  if (!JUDGED.test(lower)) return false;
  const person = tokens.some((token, at) => PERSON_ADJECTIVES.has(token.lower) && !isDenied(tokens, at));
  if (person && /\b(?:you|you're|your|anyone|people)\b|\b(?:i|i'd)(?: would|'d)? (?:also )?be\b/.test(lower))
    return true;
  const adjective = tokens.some(
    (token, at) => SITUATION_ADJECTIVES.has(token.lower) && !isDenied(tokens, at),
  );
  return adjective && !/\b(?:i'm|i am|we're|we are)\b/.test(lower);
}

/** "Not hard", "isn't too bad". wink's own flag runs on to the end of the clause, past "no heating". */
function isDenied(tokens: Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 2), at)
    .some((token) => /^(?:not|n't|never|hardly)$/.test(token.lower));
}

/** "Sorry for the delay": it names nothing but the delay itself, as a template would. */
function isBareApology(lower: string): boolean {
  return /\b(?:sorry|apolog\w+) (?:again )?(?:for|about) (?:the|this|that|your|any|our) (?:\w+ )?(?:delay|wait|inconvenience|trouble|issue|problem|late reply|delayed response|experience|silence)s?(?: (?:this|that) (?:has|may have|might have) caused(?: you)?)?(?: from our (?:end|side))?[.!]?$/.test(
    lower,
  );
}
