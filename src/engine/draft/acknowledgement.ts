import feelings from '../../../assets/words/feelings.json' with { type: 'json' };
import trouble from '../../../assets/words/trouble.json' with { type: 'json' };
import type { Clause } from './sentences.ts';
import { namesSituation, sharedNumbers, sharedThings, type TicketWords } from './ticket.ts';

export interface Recognition {
  kind: 'acknowledgement' | 'apology';
  /** It shares a fact with the ticket or names the situation. */
  specific: boolean;
}

const SITUATION_ADJECTIVES = new Set(feelings.situation);
const PERSON_ADJECTIVES = new Set(feelings.person);
const TROUBLE = new Set(trouble.words);

const APOLOGY =
  /\b(?:sorry|apolog(?:y|ies|ise|ize|ising|izing|ised|ized)|my fault|our fault|(?:my|our) mistake|our error|our responsibility|(?:we|i) (?:really |clearly |badly )?(?:got (?:this|that|it) wrong|let you down|messed (?:this |that |it )?up|should(?:n't| not)? have|dropped the ball|failed you|made (?:a|the) mistake))\b/;
const NO_APOLOGY =
  /\bsorry to (?:bother|trouble|ask|chase)\b|\b(?:no need to apolog|don't (?:be sorry|apolog)|not your fault)/;
const STEM =
  /\b(?:i|we) (?:can |do |could |really |completely |totally |fully |absolutely |entirely |certainly |also |only )*(?:understand|see|hear|appreciate|imagine|realise|realize|recognise|recognize|acknowledge|know|get) (?!you(?:r)? (?:need|want|prefer|have two|order|account)\b)(?:why|how|that|your|this|it|what|you|the)\b/;
const RIGHT =
  /\b(?:it makes sense|makes (?:complete |total |perfect )?sense that|you(?:'re| are) (?:absolutely |quite |completely )?(?:right|within your rights)|you have every right|no ?one should|nobody should|you should(?:n't| not) (?:have|be|need)|you should have (?:had|been|heard|received|got|gotten)|you deserve|you were right|rightly|(?:is|are|was|were)(?:n't| not) (?:okay|ok|acceptable|good enough|right|fair|on|what you|how|the (?:service|standard|experience|way))|(?:not|never) (?:okay|acceptable|good enough|what you (?:paid|ordered|expected|were)|the (?:standard|service|experience|start))|far too|(?:too|so|such a|a very|a really|a) long (?:time|wait|delay|while|day|week)?|the last thing (?:you|anyone)|on top of|hardly|a lot to (?:deal|cope|take|carry)|no way to|(?:puts?|leaves?|left|leaving|putting) you|your (?:frustration|anger|disappointment|concerns?|worry|worries|annoyance|confusion|upset|patience is))\b/;
const JUDGED =
  /\b(?:is|'s|are|was|were|be|been|sounds?|seems?|feels?|looks?|must have been|felt|makes?|made)\b/;
const POSITIVE_WILL =
  /\b(?:i|we)(?:'ll| will|'m| am|'re| are|'ve| have) (?!sorry|so sorry|very sorry|really sorry|truly sorry|been)\w+/;

/**
 * Does the clause recognise what the customer went through? An apology, a feeling tied to the situation,
 * a stem that calls it legitimate, or the trouble said again with a fact of the ticket. Null where it does not.
 */
export function readRecognition(clause: Clause, ticket: TicketWords): Recognition | null {
  const { lower, tokens } = clause;
  const things = sharedThings(tokens, ticket);
  const numbers = sharedNumbers(tokens, ticket);
  const echo = things.length > 0 || numbers.length > 0;
  const named = namesSituation(tokens, ticket);
  if (APOLOGY.test(lower) && !NO_APOLOGY.test(lower)) {
    return { kind: 'apology', specific: (echo || named) && !isBareApology(clause) };
  }
  if (STEM.test(lower) || RIGHT.test(lower) || judges(clause)) {
    return { kind: 'acknowledgement', specific: echo || named };
  }
  const aboutThem = /\b(?:you|your|yours)\b/.test(lower) || /^\w+ing\b/.test(lower);
  const troubled = tokens.some((token) => TROUBLE.has(token.lower) || TROUBLE.has(token.lemma));
  const ahead =
    /\b(?:will|'ll|can|could|please|would|if)\b/.test(lower) ||
    POSITIVE_WILL.test(lower) ||
    lower.includes('?');
  if (!ahead && aboutThem && (numbers.length > 0 || (things.length > 0 && troubled))) {
    return { kind: 'acknowledgement', specific: true };
  }
  return null;
}

/** "That sounds exhausting", "six days in the cold is miserable", "you must be worried". */
function judges(clause: Clause): boolean {
  const { lower, tokens } = clause;
  if (!JUDGED.test(lower)) return false;
  const adjective = tokens.some(
    (token) =>
      (SITUATION_ADJECTIVES.has(token.lower) || PERSON_ADJECTIVES.has(token.lower)) && !token.negated,
  );
  if (!adjective) return false;
  const person = tokens.some((token) => PERSON_ADJECTIVES.has(token.lower));
  return person ? /\b(?:you|your|anyone|people)\b/.test(lower) : !/\b(?:i'm|i am|we're|we are)\b/.test(lower);
}

/** "Sorry for the delay": it names nothing but the delay itself, as a template would. */
function isBareApology(clause: Clause): boolean {
  return /\b(?:sorry|apolog\w+) (?:again )?(?:for|about) (?:the|this|that|your|any|our) (?:\w+ )?(?:delay|wait|inconvenience|trouble|issue|problem|late reply|delayed response|experience)s?(?: (?:this|that) (?:has|may have|might have) caused(?: you)?)?[.!]?$/.test(
    clause.lower,
  );
}
