import type { Check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { isEchoed } from '../echo.ts';
import { keyOf } from '../keys.ts';
import { alreadyAcknowledged, atGate, isPassingRemark, isPlainlyUpset, silencedByGate } from '../silence.ts';
import { sharedNumbers, sharedThings } from '../ticket.ts';

const NEUTRAL = new Set([
  'how-to',
  'status-question',
  'change-request',
  'pre-sale-question',
  'feature-request',
  'praise',
]);
const DEADLINE = /\b(?:midnight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;
const ECHOES = 2;
const ECHOES_OF_A_DEED = 3;

const check: Check = {
  id: 'no-acknowledgement',
  rubric: 'ACK-01',
  level: 'warn',
  title: 'No acknowledgement',
  term: 'Empathy',
  why: 'Upset customers judge a reply first by whether it shows that someone took in what happened.',
  source: 'E08, E09, E19, E21',
  find(context) {
    if (
      !isPlainlyUpset(context) ||
      silencedByGate(context) ||
      isPassingRemark(context) ||
      alreadyAcknowledged(context)
    )
      return [];
    // One that stands further down is late, not missing.
    if (context.clauses.some(({ recognition }) => recognition)) return [];
    if (atGate(context, 'danger', 'fraud-or-breach') && context.acts === 2) return [];
    if (NEUTRAL.has(context.customer.situation?.name ?? '')) return [];
    if (opensOnTheirFacts(context)) return [];
    const at = context.sentences[0]?.from;
    if (at === undefined) return [];
    return [
      {
        from: at,
        to: at,
        say: 'Nothing yet says what this customer went through; say it first, in one line.',
      },
    ];
  },
  examples: [
    {
      ticket: 'The screen was cracked when I opened the box. I am really disappointed.',
      draft: 'Please send your order number so that we can check the warranty on it.',
    },
    {
      ticket: 'I have been waiting three weeks for my refund and nobody answers.',
      draft: 'Hi Sam,\n\nRefunds are paid to the card that was used. The bank may need five working days.',
    },
  ],
  lookAlikes: [
    {
      ticket: 'The screen was cracked when I opened the box. I am really disappointed.',
      draft:
        "A cracked screen on day one isn't what you paid for. Could you send the order number so I can replace it?",
    },
    {
      ticket: 'How do I change the address on my account?',
      customer: { upset: 0.1 },
      draft: 'You can change it under Settings, then Addresses, then Edit.',
    },
    {
      ticket: 'I have been waiting three weeks for my refund.',
      draft: 'Three weeks is a long time to be out of pocket. I have chased the bank this morning.',
    },
  ],
};

export default check;

/** Does the reply open on the customer's own facts, even if in words that are not known as an acknowledgement? */
function opensOnTheirFacts({ clauses, sentences, ticket, customer, letter }: CheckContext): boolean {
  const stakes = customer.facts.filter(({ kind }) => kind === 'stake' || kind === 'date');
  if (stakes.some((fact) => isEchoed(fact, sentences.slice(0, 1), letter.body))) return true;
  const deadline = DEADLINE.exec(sentences[0]?.lower ?? '');
  if (deadline && ticket.lower.includes(deadline[0])) return true;
  return clauses.some(({ clause, sentence, deed, asks }) => {
    if (sentence !== sentences[0] || asks) return false;
    const echoes =
      new Set(sharedThings(clause.tokens, ticket).map(({ lemma }) => keyOf(lemma))).size +
      sharedNumbers(clause.tokens, ticket).length;
    return echoes >= (deed ? ECHOES_OF_A_DEED : ECHOES);
  });
}
