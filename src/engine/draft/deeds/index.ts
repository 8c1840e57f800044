import type { Clause } from '../clauses.ts';
import { readFirstPerson } from './first-person.ts';
import { readImpersonal } from './impersonal.ts';
import { readInstruction } from './instruction.ts';

export { isOffer, isRequest } from './request.ts';

/** What a clause does for the customer. */
export interface Deed {
  tense: 'done' | 'now' | 'will' | 'can';
  /** The agent, the firm, nobody or another who is named, or the customer, who is told how. */
  by: 'I' | 'we' | 'it' | 'you';
  /** It has an object, an owner or a time that the customer can hold on to. */
  concrete: boolean;
  /** Offset in the draft of the verb. */
  at: number;
}

const IDLE =
  /(?<!^)(?<!^please )\bha(?:ve|d) a (?:quiet |quick )?(?:word|chat|look)\b|\ball in hand\b|\bin (?:good|safe|capable) hands\b|\b(?:people|team|department) (?:have|has) been (?:told|informed|notified|alerted|made aware)\b|\bsteps (?:are|have|will)\b|\b(?:has|have) gone to (?:the|our) \w+ ?(?:team|department|people|desk)\b|\bon (?:their|our|the|my) radar\b|\b(?:top|high|highest) priority\b|\bwith them now\b|\bgive (?:me|us) (?:a|just a|one) (?:sec|second|moment|minute)\b(?! by)|\bgonna (?:see|check|look)\b|\bsee what(?:'s|s| is)? (?:going on|up|happen(?:ed|ing))\b|\bleave (?:it|this|that|everything) (?:with|to) (?:me|us)\b|\b(?:i|we)(?:'m|'re| am| are) (?:already |all |right )?on (?:it|this|the case)\b|\b(?:is|are|am|'re|'m|been made) (?:fully |now |already )?aware\b|\bwhile (?:we|i) (?:look|try|investigate|work|sort|check|review|get)\b|\bhere(?:'s| is) what (?:i|we) can do\b/;

/** "Refund done", "Lamp reordered, arriving Thursday". */
const NOTED_DONE =
  /^(?:the |your |all )?(?:[\w-]+ ){1,3}(?:done|sent|refunded|re-?ordered|posted|cancelled|canceled|fixed|booked|replaced|credited|paid|restored|unlocked|updated|changed|removed|attached|reset|collected|dispatched|shipped)\b(?! by\b)/;
const FINITE =
  /\b(?:is|are|was|were|has|have|had|be|been|will|would|can|could|should|does|do|did|not|get|gets|got|being)\b|'(?:s|re|ve|ll|d|m)\b|n't\b/;
const DONE = /^(?:all )?(?:done|sorted|fixed|refunded|cancelled|sent)(?: (?:for you|now|already))?[.!,]?$/;
/** "It should be with you soon": ahead, and no more than that. */
const VAGUELY_AHEAD =
  /(?:\bwill|'ll|\bshould) (?:hopefully |also |then )?be (?:with (?:you|u)|there|back(?: on)?|sorted|fixed|resolved|on its way|in touch)\b/;
/** "Little we can do"; "if anything else goes wrong, we'll pick it up". */
const NOTHING =
  /\b(?:nothing|little|not much|not a lot)\b[^.?!]{0,20}\b(?:i|we) can do\b|^(?:and |but |so )?(?:if (?:anything|something|you (?:have|need) any(?:thing)?)|should (?:you|anything|there))\b/;
/** "Consider the fee refunded", "that's your account closed". */
const DONE_BY_WORD =
  /^(?:(?:and |so |please )?consider (?:\w+ ){1,4}|(?:that's|that is|there's) (?:all |now |that |your |the |both |it )(?:\w+ ){0,3})(?:refunded|cancelled|canceled|closed|booked|ordered|sent|changed|updated|replaced|removed|waived|credited|unlocked|paused|stopped|added|paid|settled)\b/;
/** "What I can do today is repair them free." */
const OPTION = /\bwhat (?:i|we) can do\b[^.?!]{0,30}(?:\bis|:) (?!help|assist|try|look)\w+/;

/** Does the clause say what is, was or will be done? A concrete deed wins over a vague one; null where there is none. */
export function readDeed(clause: Clause): Deed | null {
  if (NOTHING.test(clause.lower)) return null;
  if (DONE.test(clause.lower)) return { tense: 'done', by: 'I', concrete: true, at: clause.from };
  if (NOTED_DONE.test(clause.lower) && !FINITE.test(clause.lower) && !/^(?:i|we|you)\b/.test(clause.lower))
    return { tense: 'done', by: 'it', concrete: true, at: clause.from };
  if (DONE_BY_WORD.test(clause.lower)) return { tense: 'done', by: 'I', concrete: true, at: clause.from };
  const option = OPTION.exec(clause.lower);
  if (option) return { tense: 'can', by: 'I', concrete: true, at: clause.from + option.index };
  const own = readFirstPerson(clause);
  if (own?.concrete) return own;
  const other = readImpersonal(clause) ?? readInstruction(clause);
  if (other?.concrete) return other;
  const idle = IDLE.exec(clause.lower);
  if (idle) return { tense: 'now', by: 'we', concrete: false, at: clause.from + idle.index };
  const ahead = VAGUELY_AHEAD.exec(clause.lower);
  const vague = own ?? other;
  if (vague || !ahead) return vague;
  return { tense: 'will', by: 'it', concrete: false, at: clause.from + ahead.index };
}
