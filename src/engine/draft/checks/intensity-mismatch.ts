import type { Check, Hit } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { findPhrases, isNegated } from '../phrases.ts';
import { isPlainlyUpset } from '../silence.ts';

const LARGE = [
  /\b(?:devastating|devastated|horrendous|horrific|horrified|heartbreaking|heartbroken|unimaginable|traumatic|traumatising|nightmare|appalling|distressing|catastroph\w+|unforgivable|mortified|agonising|harrowing)\b/,
  /\b(?:deeply|profoundly|from the bottom of (?:my|our) hearts?|sincerely and deeply|terribly|deepest|sincerest|profoundest|most heartfelt|heartfelt) (?:and sincere(?:st)? |sincere(?:st)? )?(?:sorry|apologi[sz]e|apolog(?:y|ies)|regrets?)\b/,
];
const SMALL = [
  /\b(?:small|slight|minor|little|tiny|trivial|brief|mild|bit of an?) (?:\w+ )?(?:inconvenience|hiccup|glitch|setback|bump|annoyance|mix-up|bother|nuisance|hassle|snag|upset|blip|oversight|misunderstanding|disruption|delay|issue|problem|mishap|trouble)s?\b/,
  /\b(?:a (?:little |wee )?(?:bit|little|tad) (?:annoying|frustrating|disappointing|inconvenient|unfortunate|upsetting|of a (?:pain|nuisance|hassle|mix-up|delay))|slightly (?:annoying|inconvenient|frustrating|disappoint\w+|late|delayed)|hiccups?|blip|teething (?:trouble|problem|issue)s?)\b/,
];
/** Sympathy in a reply to someone who asked where the form is. */
const WARM =
  /\b(?:awful|terrible|dreadful|horrible|stress(?:ful|ed)|distress(?:ing|ed)?|frustrat(?:ing|ed|ion)|upset(?:ting)?|worrying|so very sorry|so,? so sorry)\b/;
const MILD = 1;
/** Those who are plainly upset may be met with a large word. */
const PLAINLY_UPSET = 0.8;

const check: Check = {
  id: 'intensity-mismatch',
  rubric: 'ACK-04',
  level: 'hint',
  title: 'Words of the wrong size',
  term: 'Empathy',
  why: 'Words larger than the trouble sound put on, and smaller ones brush it aside.',
  source: 'E39, E11',
  find: (context) => [...tooLarge(context), ...tooSmall(context), ...tooWarm(context)],
  examples: [
    {
      ticket: 'The lid came in blue, I had asked for green. A bit annoying.',
      customer: { intensity: 1, upset: 0.5 },
      draft: 'I am deeply sorry about the blue lid. A green one leaves tomorrow.',
    },
    {
      ticket: 'You charged me twice.',
      draft: 'Sorry for the slight inconvenience with the second charge. It is refunded today.',
    },
    {
      ticket: 'How do I put the printer on the new wifi?',
      customer: { upset: 0.05, intensity: 0 },
      draft: 'Sorry, that must be so stressful for you. Hold the button for five seconds.',
    },
    {
      ticket: 'All my wedding photos are gone.',
      customer: { intensity: 4 },
      draft: 'Losing the wedding photos must be a bit annoying. I have asked for the backup.',
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
    {
      ticket: 'There was a slight delay with my parcel, it is fine I suppose.',
      draft: 'Sorry about the slight delay. The parcel is with you tomorrow before noon.',
    },
  ],
};

export default check;

function tooLarge(context: CheckContext): Hit[] {
  const { customer, ticket } = context;
  if (customer.intensity > MILD || customer.gates.length > 0 || customer.upset >= PLAINLY_UPSET) return [];
  return findPhrases(context, LARGE)
    .filter((match) => !isNegated(match) && !ticket.lower.includes(match.words))
    .map(({ from, to }) => ({
      from,
      to,
      say: 'This is larger than what they wrote; use words of their size.',
    }));
}

function tooSmall(context: CheckContext): Hit[] {
  if (!isPlainlyUpset(context)) return [];
  const denied = /\b(?:not|n't|never|more than|nothing|no) (?:\w+ ){0,2}$/;
  return findPhrases(context, SMALL)
    .filter((match) => !denied.test(match.before) && !context.ticket.lower.includes(match.words))
    .map(({ from, to }) => ({
      from,
      to,
      say: 'This is smaller than what they wrote; say what it meant for them.',
    }));
}

function tooWarm({ upset, customer, clauses, ticket }: CheckContext): Hit[] {
  if (upset || customer.intensity > 0 || customer.gates.length > 0 || customer.turn < 0) return [];
  const warm = clauses.find(({ recognition, clause }) => {
    const word = recognition && WARM.exec(clause.lower)?.[0];
    return word && !ticket.lower.includes(word);
  });
  return warm
    ? [
        {
          from: warm.clause.from,
          to: warm.clause.to,
          say: 'Nothing in their message asks for sympathy; go straight to the answer.',
        },
      ]
    : [];
}
