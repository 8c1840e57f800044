import { SITUATIONS, type SituationName } from '../types.ts';

/** Words (in lower case) without which hardly anyone complains: something is not, no longer, wrong or too much. */
const TROUBLE =
  /\?{2,}|!{2,}|\b(?:not|never|no|none|nobody|no one|no-one|noone|nothing|nowhere|without|still|again|yet|instead|\w+n'?t|cannot|dont|doesnt|didnt|wont|cant|isnt|wasnt|hasnt|havent|broken?|broke|fail\w*|wrong|typo|mistake|lost|gone|missing|missed|late|delay\w*|cancel\w*|refus\w*|reject\w*|declin\w*|den(?:y|ied)|charg\w*|overcharg\w*|stuck|dead|died|down|leak\w*|crash\w*|error|ignor\w*|rude|lie[ds]?|lying|waiting|waited|chas\w*|twice|third|fourth|fifth|keeps?|kept|promised|supposed|refund|complain\w*|explain|unacceptable|joke|ridiculous|disgrac\w*|disgust\w*|appall\w*|terrible|awful|useless|worst|scam|rip-?off|stole\w*|thie\w+|damag\w*|scratch\w*|dent(?:s|ed)?|shut|logs? (?:me|us) out|kick\w* (?:me|us) (?:off|out)|flat|bleed\w*|worse|dirty|smell\w*|mould\w*|soak\w*|brick|empty|slow|bother\w*|ruin\w*|wast\w+|enough|fed up|sick of|done with|give up|giving up|gave up|upset|angry|furious|livid|annoy\w*|frustrat\w*|disappoint\w*|worr\w+|scared|panic\w*|stress\w*|confus\w*|asham\w*|embarrass\w*|mortif\w*|hurts?|cry\w*|cried|tears|afraid|desperate|help|why|how (?:is|are|can|come|on earth))\b/;

/** Do the customer's words (in lower case) tell of anything that went wrong? */
export function tellsOfTrouble(lower: string): boolean {
  return TROUBLE.test(lower);
}

/** Situations in which nothing is wrong: a question, a wish, a word of praise. */
const CALM: ReadonlySet<SituationName> = new Set<SituationName>([
  'how-to',
  'status-question',
  'change-request',
  'pre-sale-question',
  'feature-request',
  'praise',
  'other',
]);
/** Situations in which something is. */
export const TROUBLES: readonly SituationName[] = SITUATIONS.filter((name) => !CALM.has(name));

/** A calm situation: a question, a wish, a word of praise. */
export function isCalm(name: SituationName): boolean {
  return CALM.has(name);
}
