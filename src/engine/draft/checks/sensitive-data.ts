import type { Check, Hit } from '../check.ts';
import { findPhrases } from '../phrases.ts';

const CARD = /(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])/g;
const SECRET =
  /\b(?:your |the )?(?:full |complete |current |account )?(?:password|passcode|pin(?: number| code)?|cvv|cvc|security code|one-time (?:code|password)|otp|full card (?:number|details)|card number|(?:long )?card number)\b/;
const ASKS = new RegExp(
  `\\b(?:send|tell|give|share|provide|confirm|reply with|email|e-mail|text|supply|what(?:'s| is)|need)(?: (?:me|us|over|to me|to us|i|also|just)){0,2} ${SECRET.source.replace('\\b', '')}`,
);
/** "Type the long number on your card", "the code we just texted you". */
const ASKS_IN_WORDS =
  /\b(?:send|tell|give|share|provide|confirm|reply with|e-?mail|text|type|enter|quote|read (?:out|me)|what(?:'s| is|'re| are)|need)\b[^.?!]{0,40}?\b(?:(?:long|full|whole|16[- ]digit|sixteen[- ]digit) (?:card )?number|number (?:on|from|across) (?:the (?:front|back) of )?your (?:\w+ )?card|(?:security|verification|sign-?in|login|sms|text|one-?time) code|code (?:that )?(?:we|i)(?:'ve| have)?(?: just)? (?:sent|texted|e-?mailed)|(?:current|old|existing|account|online|banking) (?:password|passcode|pin)|three digits on the back|mother's maiden name)\b/;
const GIVES =
  /\b(?:your (?:new |temporary )?(?:password|pin|passcode|one-time code) is(?: now)?:? )(?!not|never|safe|case|stored|expired|wrong|incorrect|locked|weak|too|being|about|at|on|in|the|your|a|still|correct|fine|required|needed|set|reset|sent|waiting)(?=\S*[\d#$%&*!@?])\S{4,}/;
/** Typed into a page of one's own, nobody reads it. */
const LINKED = /\b(?:enter|type)\b[^.?!]{0,60}\b(?:app|page|screen|site|website|form|box|field|link)\b/;
const NOT_LAST = /\b(?:last|final) (?:four|4)\b|\bnever\b|\bnot\b|n't\b|\bno one\b|\bnobody\b/;

const check: Check = {
  id: 'sensitive-data',
  rubric: 'SAF-06',
  level: 'warn',
  title: 'Card number, password or code',
  term: 'Solution',
  why: 'Card numbers, passwords and codes in a message can be read by whoever sees it.',
  source: 'E52',
  find(context) {
    const { body } = context.letter;
    const hits: Hit[] = [...body.matchAll(CARD)]
      .filter(({ 0: digits }) => passesLuhn(digits))
      .map(({ 0: digits, index }) => ({
        from: index,
        to: index + digits.length,
        level: 'stop',
        say: 'This looks like a full card number; keep only the last four digits.',
      }));
    for (const { from, to, sentence } of findPhrases(context, [ASKS, ASKS_IN_WORDS]).filter(
      ({ words }) => !LINKED.test(words),
    ))
      if (!NOT_LAST.test(sentence.lower))
        hits.push({ from, to, say: 'Never ask for this in a message; send a secure link instead.' });
    for (const { from, to } of findPhrases(context, [GIVES]))
      hits.push({ from, to, say: 'Do not put a password or code into a message; send a reset link.' });
    return hits;
  },
  examples: [
    { draft: 'Send me your password.' },
    { draft: 'Your card 4242 4242 4242 4242 was charged on Monday and refunded today.' },
    { draft: 'To go on, please provide your full card number and the expiry date.' },
  ],
  lookAlikes: [
    { draft: "I'll never need your password. Please use the reset link below." },
    { draft: 'Please tell me the last four digits of your card number, nothing more.' },
    { draft: 'Order 1234 5678 9012 3456 left the warehouse today, and it comes on Friday.' },
    { draft: 'Please do not send us your password or any code that you get.' },
  ],
};

export default check;

function passesLuhn(written: string): boolean {
  const digits = [...written.replace(/\D/g, '')].map(Number).reverse();
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits.some((digit) => digit !== digits[0]) && sum % 10 === 0;
}
