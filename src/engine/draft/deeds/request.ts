import type { Clause } from '../clauses.ts';

const ASKS =
  /^(?:and |so |then |please |also,? )?(?:could|can|would|will|may) (?:you|i have|i ask|we have)\b|\blet (?:me|us) know\b|\b(?:i|we)(?:'d| would|'ll| will)? (?:just |only |also )?need (?:your|a (?:photo|copy|picture)|to know|you to|(?:the|an?) (?:\w+ )?(?:pin|password|code|number|photo|copy|receipt|address|name|date|details|model|serial|postcode))\b/;
const ASKED =
  /^(?:send|confirm|provide|share|tell|give|reply|respond|contact|call|advise|email|e-mail|forward|attach|supply|state|submit|describe|explain|write|return)$/;
/** "You must provide proof": asked for, in the tone of an office. */
const ORDERED =
  /^you(?:'ll| will| would)? (?:must|need to|have to|are required to) (?:first )?(?:provide|send|prove|confirm|submit|supply|share|attach|give|tell)\b/;
/** What is asked for: theirs, or the things that firms ask for. */
const WANTED =
  /\b(?:me|us|your|you|our)\b|\bthe (?:\w+ )?(?:numbers?|receipt|photos?|pictures?|details|models?|address|screenshots?|copy|proof|date|name|e-?mail|logs?|code|documents?|form|invoice|serial|size|colour)\b/;
const OFFERS =
  /\b(?:would you (?:like|prefer|rather)|fancy (?:a|an|some|the)\b|shall (?:i|we)|how about (?:an?|\d|some|we|i)|do you want (?:me|us|a)|which (?:would|do) you (?:like|prefer|rather)|(?:may|can) i (?:send|book|offer|call|arrange|put))\b/;

/** Does the clause ask the customer for something, as a question or as "please send ..."? */
export function isRequest({ lower, tokens }: Clause): boolean {
  // "Give me until noon": a promise, not a request.
  if (/^(?:please )?give (?:me|us) (?:until|till|an?|one|two|five|ten|\d)/.test(lower)) return false;
  if (ASKS.test(lower) || ORDERED.test(lower)) return true;
  const first = tokens.find(
    (token) => !/^(?:please|kindly|and|then|so|just|also|first|now|,)$/.test(token.lower),
  );
  return Boolean(first && ASKED.test(first.lower) && WANTED.test(lower));
}

/** Does the clause hold out something to choose from, as "Would you like a new one or your money back?" */
export function isOffer({ lower }: Clause): boolean {
  return OFFERS.test(lower) && !/\bhelp\b|\banything else\b|\bto (?:speak|talk)\b/.test(lower);
}
