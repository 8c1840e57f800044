import type { Check } from '../check.ts';
import { findPhrases, isNegated } from '../phrases.ts';

const LARGE = [
  /\b(?:devastating|devastated|horrendous|horrific|heartbreaking|heartbroken|unimaginable|traumatic|nightmare|appalling|distressing)\b/,
  /\b(?:deeply|profoundly|from the bottom of (?:my|our) hearts?|sincerely and deeply|terribly) (?:sorry|apologi[sz]e|regret)\b/,
];
const MILD = 1;

const check: Check = {
  id: 'too-large-words',
  rubric: 'ACK-04',
  level: 'hint',
  title: 'Words of the wrong size',
  term: 'Empathy',
  why: 'Words larger than the trouble sound put on.',
  source: 'E39, E11',
  find(context) {
    const { customer, ticket } = context;
    if (customer.intensity > MILD || customer.gates.length > 0) return [];
    return findPhrases(context, LARGE)
      .filter((match) => !isNegated(match) && !ticket.lower.includes(match.words))
      .map(({ from, to }) => ({
        from,
        to,
        say: 'This is larger than what they wrote; use words of their size.',
      }));
  },
  examples: [
    {
      ticket: 'The lid came in blue, I had asked for green. A bit annoying.',
      customer: { intensity: 1 },
      draft: 'I am deeply sorry about the blue lid. A green one leaves tomorrow.',
    },
  ],
  lookAlikes: [
    {
      ticket: 'All my wedding photos are gone.',
      customer: { intensity: 4 },
      draft: 'Losing your wedding photos is devastating. I have asked for the backup.',
    },
    {
      ticket: 'This is a nightmare, the lid is blue.',
      customer: { intensity: 1 },
      draft: 'A blue lid and a nightmare of a week: a green one leaves tomorrow.',
    },
  ],
};

export default check;
