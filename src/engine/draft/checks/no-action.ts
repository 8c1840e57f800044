import { answersSomething } from '../answers.ts';
import type { Check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { atGate, isPassingRemark, silencedByGate } from '../silence.ts';

const CLOSING =
  /\b(?:thank(?:s| you)|cheers|appreciated|all (?:good|sorted|fine)|sorted now|works now|working now)\b/;

const check: Check = {
  id: 'no-action',
  rubric: 'ACT-01',
  level: 'warn',
  title: 'Nothing is done',
  term: 'Solution',
  why: 'Sympathy without a step leaves the customer where they were.',
  source: 'E04, E37, E58',
  find(context) {
    if (
      context.acts > 0 ||
      silencedByGate(context) ||
      atGate(context, 'bereavement') ||
      isPassingRemark(context)
    )
      return [];
    if (isClosing(context)) return [];
    if (context.clauses.some(({ asks }) => asks) || answersSomething(context)) return [];
    const at = context.sentences.at(-1)?.to;
    if (at === undefined) return [];
    return [{ from: at, to: at, say: 'Say what you have done or will do next, and when.' }];
  },
  examples: [
    { ticket: 'My order came broken.', draft: "I'm so sorry this happened. I'm here to help!" },
    {
      ticket: 'I was charged twice.',
      draft:
        'I completely understand how frustrating this is. You are a valued customer and we take this seriously.',
    },
  ],
  lookAlikes: [
    {
      ticket: 'My order came broken.',
      draft: "I'm sorry your order came broken. I've sent a new one today.",
    },
    {
      ticket: 'My order came broken.',
      draft: "I'm sorry your order came broken. Which part of it is damaged?",
    },
    {
      ticket: 'Is the shop open on Sunday?',
      customer: { upset: 0.05 },
      draft: 'Yes, the shop in Leeds is open on Sunday from ten to four.',
    },
  ],
};

export default check;

/** They wrote to say thank you, or that it works now: there is nothing left to do. */
function isClosing({ upset, customer, ticket }: CheckContext): boolean {
  const asked = customer.facts.some(({ kind }) => kind === 'question') || ticket.lower.includes('?');
  return !upset && !asked && CLOSING.test(ticket.lower);
}
