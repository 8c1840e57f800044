/**
 * The part a fact plays in the customer's own sentence. "Three weeks" is only called a wait, and "kettle" only
 * the thing waited for, where the words around it say so: a number or noun in the wrong place is an invented fact.
 */
import type { Fact } from '../types.ts';
import { around, type Told } from './told.ts';

const NOT_ELAPSED_BEFORE =
  /\b(?:within|in|up to|every|takes?|took|take|allow|next|another|per|last(?:s|ed)?|another|least|minimum|maximum|old|until|for the next|of|by|than|from|to|or|like|inside|of the (?:previous|last|past)|notice|before|warranty|extra)\s+(?:the\s+|up to\s+|about\s+|around\s+|a\s+|at\s+|another\s+)?$/;
const NOT_ELAPSED_AFTER =
  /^\s*(?:from (?:now|today)|to (?:go|respond|reply|process|wait)|delivery|shipping|warranty|guarantee|contract|trial|notice|left|before|until|away|in advance|holiday|hotel|stay|trip|flight|drive|walk|ahead|or less|maximum|later than|earlier|more|of (?!waiting|silence|nothing|chasing|this|being|no )\w+|at (?:a|the) time)\b/;
/** "I'll be in and out for about twelve weeks" is still to come. */
const AHEAD =
  /(?:\b(?:will|won't|shall|going to|gonna|due to|about to|start(?:s|ing)?|booked|scheduled)\b|'ll\b)(?:(?!\b(?:been|waiting|waited|without)\b)[^.;!?])*$/;
/** "I've been unemployed fourteen months" is their life, and no wait for anyone here. */
const STATE_OF_LIFE =
  /\bbeen (?:unemployed|jobless|out of work|married|divorced|single|retired|widowed|pregnant|ill|sick|sober|disabled|abroad|away|living|working|teaching|studying|training|coming|going there)\b[^.;!?]*$/;
const TENURE =
  /\b(?:with you|customers?|members?|subscribers?|clients?|tenants?|loyal|using (?:you|your)|used (?:you|your)|lived|worked|married|together|paying|ordering|shopping|banking|banked)\b/;
const ELAPSED_BEFORE =
  /\b(?:wait(?:ed|ing)?|been|down|without|chas(?:ed|ing)|sat|sitting|stood|standing|heard nothing|nothing|silence|no (?:reply|answer|response|word|news|contact)|on hold|still|already)\b[^,;:]{0,25}$/;
const ELAPSED_AFTER =
  /^\s*(?:(?:and (?:no|nothing|nobody|still|counting|not|it|there'?s (?:still )?(?:no|nothing))|now|later|since|with ?out|of (?:waiting|silence|nothing|chasing|this|being|no)|no |with no|with nothing|on (?:hold|and)|for (?:a|an|my|the|this) (?:[\w-]+ ){0,3}(?:reply|answer|response|refund|order|parcel|delivery|repair|call|callback|appointment|replacement|part)|gone|waiting|already|we have been|i have been|i've been|we've been|have passed|has passed|so far|late|overdue|ago)\b|$|[,:-]\s*(?:and (?:no|nothing|nobody|not|still|counting)|still|no|nothing|not)\b)/;
/** "It broke after six weeks" tells how long it lasted, not how long the trouble has. */
const LASTED =
  /\b(?:stopp|broke|break|died|dead|fail|crack|snapp|split|gave (?:up|out)|packed (?:up|in)|fell|worked|working|fine|lasted)\w*[^.!?]{0,30}\bafter\s+(?:(?:only|just|about|less than|under|barely)\s+)*$/;
/** Words that say by themselves that the time was spent waiting or going without. */
const SURELY_AFTER =
  /^\s*(?:and (?:no|nothing|still|counting)|with no|with nothing|without|of (?:waiting|silence|nothing|chasing)|on hold|later|overdue|late)\b/;
/** What a wait begins with. */
const ASKED =
  /\b(?:order(?:ed)?|sent|send|wrote|written|emailed|called|rang|phoned|asked|reported|returned|paid|applied|submitted|booked|requested|posted|raised|logged|cancelled|promised|told|contacted|messaged)\b/;
const GOING_WITHOUT =
  /\b(?:wait(?:ed|ing)?|without|down|out|off|nothing|no|not|heard|locked|broken|stuck|gone|cold|faulty|like this|trying|chasing|asking|calling)\b/;
const HAVE =
  /\b(?:been|waiting|waited|after|over|nearly|almost|already|now|still|gone|passed)\s+(?:\w+\s+)?$/;

/** Nothing but a name or a greeting stands before it. */
const AT_START = /^\s*(?:(?:@[\w.]+|hi|hello|hey|wow|ok|so|um|well),?\s*)*$/;

/** Did the customer live through this stretch of time, waiting or going without? */
export function isElapsed(told: Told, fact: Fact): boolean {
  const { before, after } = around(told, fact);
  if (NOT_ELAPSED_BEFORE.test(before) || NOT_ELAPSED_AFTER.test(after)) return false;
  // "An hour and forty minutes" is neither of the two.
  if (
    /^ and (?:a |an |half|\d|\w+ty\b|(?:five|ten|fifteen|three|two) )/.test(after) ||
    /\b(?:hours?|days?|weeks?|months?|years?) and $/.test(before)
  )
    return false;
  if (TENURE.test(before) || TENURE.test(after) || AHEAD.test(before) || STATE_OF_LIFE.test(before))
    return false;
  if (LASTED.test(before)) return false;
  if (SURELY_AFTER.test(after)) return true;
  // Years are how long someone has been a customer far more often than how long they waited.
  if (/\byears?$/i.test(fact.text))
    return /\b(?:waiting|waited|without|chasing|asking|asked|trying|fighting|reporting|complaining)\b[^,;:]{0,45}$/.test(
      before,
    );
  if (/^\s*ago\b/.test(after)) return ASKED.test(before) && !DUE_BEFORE.test(before);
  if (/\bfor\s+$/.test(before)) return GOING_WITHOUT.test(before);
  if (AT_START.test(before) && /^\s*for (?:a|an|my|the|this) [a-z]/.test(after)) return true;
  return AT_START.test(before)
    ? ELAPSED_AFTER.test(after)
    : ELAPSED_BEFORE.test(before) || (HAVE.test(before) && ELAPSED_AFTER.test(after));
}

const AWAITED_BEFORE =
  /\b(?:wait(?:ed|ing)? (?:on|for)|expecting|ordered|where(?:'s|s| is| are)|chasing|(?:not|never|n't|nt) (?:yet |even )?(?:received|receive|had|got|get|seen|arrived)|no sign of|still (?:no|waiting for|waiting on)) (?:(?:my|our|the|a|an|this|that|these|those|any|some) )?(?:\w+ )?$/;
const AWAITED_AFTER =
  /^ ?(?:(?:i|we) (?:ordered|bought|paid for)|(?:still |has |have |is |are |was |were |should |just |only )*(?:hasn't (?:come|arrived|turned|shown|been|got)|hasnt (?:come|arrived|turned|shown|been|got)|haven't (?:come|arrived|turned|shown|been)|havent (?:come|arrived|turned|shown|been)|(?:has|have) not (?:come|arrived|turned|been)|not (?:here|come|arrived|in|been)|never (?:came|arrived|turned|showed|got)|nowhere|due|ordered|supposed|(?<=\b(?:is|are|was|were|so|very|running|still) )late\b|delayed|missing(?! (?:a|an|the|some|my|one|two|its|parts?|pieces?|items?|documents?)\b)|lost|overdue|meant to|should have (?:been here|arrived|come)|stuck (?:in|at)|sitting (?:in|at)|out for delivery|on its way|showed? up|turned up|arrive))/;
const BROKEN_BEFORE =
  /\b(?:cracked|broken|damaged|faulty|smashed|defective|leaking|dead|torn|ripped|dented|scratched|useless)\s+$/;
const BROKEN_AFTER =
  /^ ?(?:i (?:bought|ordered|received|got) )?(?:(?:is|are|was|were|has|have|had|just|now|still|already|suddenly|completely|keeps?|arrived|came|with a|with an|with the|turned up|showed up|both|all|inside) )*(?:crack|broke|broken|damag|faulty|smash|defect|leak|dead|torn|ripp|tore|dent|scratch|freez|froze|crash|cut(?:s|ting)? out|drop(?:s|ping|ped) (?:out|the (?:call|connection|signal))|fail|fell apart|fall(?:s|ing)? apart|split|snapp|shatter|in pieces|stopped (?:work|charg|turn|heat|spin|cool|print)\w*|stopped(?= *(?:$|[,.;]|and|after|again))|(?:won't|wont|doesn't|doesnt|does not|will not|isn't|isnt|is not|aren't|no longer|never|can't|cannot|refuses to|stopped) (?:\w+ )?(?:work|turn|switch|start|charg|heat|cool|print|open|close|connect|spin|drain|load))/;

/** Is the customer waiting for this thing? */
export function isAwaited(told: Told, fact: Fact): boolean {
  const { before, after } = around(told, fact);
  return AWAITED_BEFORE.test(before) || AWAITED_AFTER.test(after);
}

/** Does the customer say that this thing is broken or does not work? */
export function isBroken(told: Told, fact: Fact): boolean {
  const { before, after } = around(told, fact);
  return BROKEN_BEFORE.test(before) || BROKEN_AFTER.test(after);
}

const DUE_BEFORE =
  /\b(?:due|supposed to|meant to|should have|shouldve|should've|promised|guaranteed|expected|scheduled|told (?:me |us )?(?:it would|it'd|it will)|was for|booked for)\b[^,;]{0,35}$/;

/** "Due two weeks ago": how long the day has been past. */
export function isOverdueBy(told: Told, fact: Fact): boolean {
  const { before, after } = around(told, fact);
  return (DUE_BEFORE.test(before) && /^\s*ago\b/.test(after)) || /^\s*(?:late|overdue)\b/.test(after);
}

const TENURE_AFTER =
  /^\s*(?:(?:as )?(?:a |an )?(?:loyal |paying |regular )?(?:customers?|members?|subscribers?|clients?|tenants?)\b|with (?:you|your)\b)/;
const TENURE_BEFORE =
  /\b(?:customers?|members?|subscribers?|clients?|tenants?|with you|banked with you) (?:here |of yours |of )?for (?:over |nearly |almost |more than )?$/;
const PARTING = /\b(?:leav\w+|switch\w*|done with|cancel\w*|moving|elsewhere|loyal\w*)\b/;

/** "After 11 years with you": how long they have been a customer. */
export function isTenure(told: Told, fact: Fact): boolean {
  const { before, after } = around(told, fact);
  if (TENURE_AFTER.test(after) || TENURE_BEFORE.test(before)) return true;
  return (
    /\byears?$/i.test(fact.text) &&
    /\bafter (?:over |nearly |almost |more than )?$/.test(before) &&
    PARTING.test(told.lower)
  );
}

/** Was this the day by which something was due, and has it gone by? */
export function isPastDue(told: Told, fact: Fact): boolean {
  if (fact.past === false) return false;
  const { before } = around(told, fact);
  if (/\b(?:since|after|from|until|ordered|paid|bought)\s+(?:the\s+)?$/.test(before)) return false;
  return (
    DUE_BEFORE.test(before) &&
    (fact.past === true || /\b(?:was|were|should|supposed|promised|meant)\b/.test(before))
  );
}

const SELF_SPEAKING = /(?:^|\s)(?:i|i've|ive|i'm|im|i'd|we|we've|weve|we're)\s/;
const SOMEONE_ELSE =
  /\b(?:you|your|yours|they|he|she|agent|advis[eo]r|consultant|driver|someone|somebody|lady|woman|man|guy|team)\b/;

/** Does the customer count their own contacts with this? */
export function isContact(told: Told, fact: Fact): boolean {
  const { before, after } = around(told, fact);
  if (
    /\b(?:email|e-mail|call|phone call|message|ticket|chat|letter|contact|request|complaint)s?$/i.test(
      fact.text,
    )
  ) {
    return (
      !/\b(?:(?<!\b(?:my|our) )last|your|from you|you sent|received|got|had)\s+(?:\w+ )?$/.test(before) &&
      !/^ (?:from you|you sent|from your)\b/.test(after)
    );
  }
  const verb =
    /\b(?:called|rang|rung|phoned|telephoned|texted|emailed|e-mailed|messaged|written|wrote|contacted|asked|asking|chased|chasing|write|call|ring|email|contact|chase|writing|emailing|calling|messaging|contacting|reported|reporting|raised|complained|told)\b/;
  const theirs =
    SELF_SPEAKING.test(before) || SELF_SPEAKING.test(after.slice(0, 20)) || !SOMEONE_ELSE.test(before);
  return theirs && (verb.test(before.slice(-40)) || verb.test(after.slice(0, 40)));
}
