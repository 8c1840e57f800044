import type { Check } from '../check.ts';
import { findPhrases, isNegated } from '../phrases.ts';
import { atGate } from '../silence.ts';

const GUILT = [
  /\b(?:so |very |really |truly |absolutely )?(?:sad|heartbroken|gutted|devastated|hate|hurts us) to (?:lose|see) you(?: (?:go|leave))?\b/,
  /\bare you (?:really |absolutely )?sure (?:that )?you (?:want|wish|would like) to (?:cancel|leave|give up|lose|close)\b/,
  /\byou(?:'ll| will) (?:lose|miss out on|be giving up) (?:all |out on )?(?:your|these|the|our) (?:\w+ )?(?:benefits|perks|rewards|offers|discounts)\b/,
];
const SELFISH = [
  /\b(?:rate us|(?:leave|write|give) (?:us )?(?:a|an|your) (?:\w+ ){0,2}(?:review|rating)|(?:5|five)[- ]stars?|(?:complete|take|fill (?:in|out)) (?:our|a|the|this) (?:\w+ ){0,2}survey)\b/,
  /\b(?:act now|limited[- ]time|offer ends (?:soon|today)|while stocks last|last chance to|upgrade to (?:our )?(?:premium|plus|pro|gold|platinum))\b/,
];

const check: Check = {
  id: 'pressure',
  rubric: 'SIN-07',
  level: 'warn',
  title: 'Pressure or a favour asked',
  term: 'Closing',
  why: 'Asking for a favour or holding on while the trouble lasts shows whose side the reply is on.',
  source: 'E61, E54',
  find(context) {
    const found = findPhrases(
      context,
      context.upset || atGate(context, 'bereavement', 'vulnerability') ? [...GUILT, ...SELFISH] : GUILT,
    );
    return found
      .filter((match) => !isNegated(match) && !context.ticket.lower.includes(match.words))
      .map(({ from, to }) => ({
        from,
        to,
        say: 'Leave this out until the customer has what they came for.',
      }));
  },
  examples: [
    {
      ticket: 'Still broken after a week.',
      draft: 'We are checking the boiler. Before you go, rate us with 5 stars please.',
    },
    {
      ticket: 'I want to cancel my plan.',
      draft: "We'd be so sad to lose you. Do you want to stay for half the price?",
    },
  ],
  lookAlikes: [
    {
      ticket: 'Still broken after a week.',
      draft: 'The refund window ends on 30 June, so I have started it for you today.',
    },
    {
      ticket: 'Your review page shows my 5 stars twice, and it upsets me.',
      draft: 'I have removed the second of the 5 stars from the page for you.',
    },
    {
      ticket: 'All good now.',
      customer: { upset: 0.02 },
      draft: 'I am glad that it works. If you like, leave us a review on the site.',
    },
  ],
};

export default check;
