import type { Check } from '../check.ts';
import { findPhrases, isNegated } from '../phrases.ts';
import { atGate } from '../silence.ts';

const GUILT = [
  /\b(?:so |very |really |truly |absolutely )?(?:sad|sorry|heartbroken|gutted|devastated|hate|hurts us|disappointed|upset) to (?:lose|see) you(?: (?:go|leave))?\b/,
  /\bare you (?:really |absolutely |quite )?(?:sure|certain) (?:that )?you (?:want|wish|would like|really want) to (?:cancel|leave|give up|lose|close|miss)\b/,
  /\byou(?:'ll| will|'d| would) (?:lose|miss out on|be giving up|be losing|forfeit|regret) (?:all |out on )?(?:of )?(?:your|these|the|our|it|this|that)(?: (?:\w+ )?(?:benefits|perks|rewards|offers|discounts|points|savings))?\b/,
  /\b(?:after all (?:that )?we(?:'ve| have) done|don't give up on us|give us (?:just )?(?:one |another )(?:more |last )?(?:chance|try)|please (?:stay|reconsider|don't (?:go|leave)|think again)|reconsider your decision)\b/,
  /\b(?:in order to|to|before (?:we|you|i) can) (?:cancel|close)(?: \w+){0,4},? (?:you(?:'ll| will)? (?:must|have to|need to)|please) (?:first )?(?:call|ring|phone|write|speak|complete|fill|visit|send a letter)\b/,
];
const SELFISH = [
  /\b(?:rate|review|score|recommend) (?:us|me|our|this|my|your (?:experience|visit|stay|chat))\b|\bhow (?:did (?:we|i) do|likely are you to recommend)\b|\b(?:quick|short|brief|two-minute|little) (?:survey|questionnaire|poll)\b/,
  /\b(?:rate (?:us|me|our (?:service|chat|support)|this (?:chat|conversation|reply)|my (?:service|help))|(?:leave|write|give|post) (?:us |me )?(?:a|an|your|some) (?:\w+ ){0,2}(?:review|rating|testimonial|feedback)|(?:5|five)[- ]stars?|(?:complete|take|fill (?:in|out)|answer) (?:our|a|the|this) (?:\w+ ){0,3}(?:survey|questionnaire)|(?:refer|tell|recommend us to) (?:a|your) friends?)\b/,
  /\b(?:act (?:now|fast)|limited[- ]time|offer ends (?:soon|today)|while stocks? lasts?|last chance to|hurry|only \d+ left|don't miss (?:out|this)|(?:upgrade|switch) to (?:our )?(?:\w+ )?(?:premium|plus|pro|gold|platinum|business|ultimate|deluxe|family)(?: (?:plan|version|tier|package|account))?|why not (?:try|upgrade|add|treat)|have you considered our|check out our (?:new|latest)|(?:sign up|subscribe) (?:to|for) our|join our (?:\w+ )?(?:club|scheme|programme|program|newsletter)|earn (?:\w+ )?points)\b/,
];
const DISCOUNT =
  /\b(?:\d{1,2} ?% (?:off|discount)|discount code|voucher|coupon|promo code|store credit|half price|special offer|free month)\b/;
const LEAVING = /\b(?:cancel|close my|leav(?:e|ing)|switch(?:ing)?|unsubscribe|terminate|end my)\b/;

const check: Check = {
  id: 'pressure',
  rubric: 'SIN-07',
  level: 'warn',
  title: 'Pressure or a favour asked',
  term: 'Closing',
  why: 'Asking for a favour or holding on while the trouble lasts shows whose side the reply is on.',
  source: 'E61, E54',
  find(context) {
    const troubled = context.upset || atGate(context, 'bereavement', 'vulnerability');
    const found = findPhrases(context, troubled ? [...GUILT, ...SELFISH] : GUILT);
    const leaving = context.customer.modifiers.includes('churn') || LEAVING.test(context.ticket.lower);
    const first = context.sentences[0];
    // An offer to someone upset or leaving, before a word of why they wrote.
    if (first && troubled && context.acknowledges === 0 && leaving)
      found.push(...findPhrases({ ...context, sentences: context.sentences.slice(0, 2) }, [DISCOUNT]));
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
    {
      ticket: 'Four outages this month. I want to cancel my plan.',
      draft: 'We can give you 20% off for three months if you stay with us on the plan.',
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
    {
      ticket: 'Four outages this month. I want to cancel my plan.',
      draft:
        'Four outages in a month is a fair reason to leave. I can close it today, or take 20% off while we fix it.',
    },
  ],
};

export default check;
