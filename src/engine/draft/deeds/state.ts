import type { Clause } from '../clauses.ts';
import { saysWhen } from '../times.ts';
import { isThing } from './concrete.ts';
import type { Deed } from './index.ts';

const STATE =
  /\b(?:gone|going|went|goes|come|came) back (?:in)?to your\b|\byou (?:won't|will not|don't|do not) (?:have to |need to )?(?:pay|be charged|owe)\b|(?:\bis|\bare|'s|'re) (?:free this time|on the house|waived)\b|\bthere(?:'s| is| are) (?:an?|one|two|some) [^.?!]{0,40}(?:waiting|ready|for you|(?:with|in|under) your name|set aside|put by)\b|(?:\bis|\bare|'s|'re) (?:yours|on us)\b|(?:\bis|\bare|'s|'re) in your (?:account|inbox|bank|portal|hands)\b|(?:\bis|\bare|'s|'re) (?:off|back on) (?:your|the|this) (?:bill|card|account|order|balance|invoice|total|plan)\b|(?:\bis|\bare|'s|'re) on hold (?:until|till|for)\b|(?:\bis|\bare|'s|'re) (?:now |already |all )?(?:on (?:its|the|their) way|on (?:a|the) (?:van|truck|lorry|plane|road)|out for delivery|in the post|back (?:up|on|in|with)|live again|back online|up and running|ready)\b/;
const OUTLOOK =
  /^(?:please )?expect (?:an?|the|your|to hear)\b|\byou(?:'ll| will| should| can expect to) (?:\w+ly |then |also )?(?:(?:have|get|receive|see|hear|find) (?!had\b|been\b|\w+ed\b|got\b|heard\b|seen\b))/;
const HERE =
  /\bhere (?:it|they) (?:is|are)\b|\bhere you (?:go|are)\b|\bhere are (?:some |two |three |the )?\w+s\b|\bhere(?:'s| is| are) (?:\d|how|the (?!\w+ (?:team|plan)\b)|your|a |an )|\battached (?:please find|is|are|you(?:'ll| will) find)\b|\bplease find (?:attached|enclosed|below)\b|\benclosed (?:is|are|please find)\b/;

/** "It's on the van", "here is the label", "you'll have it by Friday": how things stand, whoever brought it about. */
export function readState(clause: Clause): Deed | null {
  const { tokens, lower } = clause;
  const state = STATE.exec(lower);
  if (state && tokens.some((token) => isThing(token) || /^(?:it|you)$/.test(token.lower)))
    return { tense: 'now', by: 'it', concrete: true, at: clause.from + state.index };
  const here = HERE.exec(lower);
  if (here) return { tense: 'done', by: 'it', concrete: true, at: clause.from + here.index };
  const outlook = OUTLOOK.exec(lower);
  const blamed = tokens.some(
    ({ lower: word, tag }, index) =>
      tag === 'VERB' &&
      tokens[index - 1]?.lower === 'have' &&
      tokens[index - 2]?.lower === 'should' &&
      word !== 'have',
  );
  if (outlook && !blamed && !/\b(?:would|know|hear(?:d)? that)\b/.test(lower)) {
    const concrete = saysWhen(lower) || tokens.some((token) => isThing(token));
    return { tense: 'will', by: 'it', concrete, at: clause.from + outlook.index };
  }
  return null;
}
