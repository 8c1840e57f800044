import type { Check } from '../check.ts';
import { findPhrases } from '../phrases.ts';
import { atGate } from '../silence.ts';

/** Someone stays, asks, or names where help is. */
const CARE =
  /\b(?:are you safe|keep(?:ing)? you safe|safe right now|right now|emergency|999|911|112|988|116 ?123|samaritans|crisis|helpline|hotline|lifeline|text shout|a&e|doctor|gp|therapist|counsell?or|someone (?:you trust|with you|to talk)|talk to (?:someone|somebody|a|me)|call (?:me|you)|ring (?:me|you)|speak (?:to|with) (?:you|me|someone)|(?:my|our|a) (?:colleague|manager|supervisor|specialist|trained)|matters? to (?:me|us)|glad you told|thank you for telling|you(?:'re| are) not alone|worried about you|concerned (?:for|about) you)\b/;
const BUSINESS = [
  /\b(?:payment is due|overdue|must be paid|amount owed|rate us|survey|upgrade|have a (?:great|good|nice|lovely|wonderful) (?:day|evening|weekend|one)|great news|happy to help|no worries|calm down|cheer up|look on the bright side|it's not that bad|don't be silly|frustrat\w+|inconvenience|terms and conditions|as per)\b/,
];

const check: Check = {
  id: 'self-harm-care',
  rubric: 'SAF-01',
  level: 'stop',
  title: 'Someone may harm themselves',
  term: 'Empathy',
  why: 'Someone who may be at risk needs a person and a place to turn to before anything else.',
  source: 'E51',
  find(context) {
    if (!atGate(context, 'self-harm')) return [];
    const wrong = findPhrases(context, BUSINESS).map(({ from, to }) => ({
      from,
      to,
      say: "This must not go to someone who may be at risk; follow your team's steps first.",
    }));
    const at = context.sentences[0]?.from;
    if (at === undefined || context.sentences.some(({ lower }) => CARE.test(lower))) return wrong;
    return [
      ...wrong,
      {
        from: at,
        to: at,
        say: "Their words may be about harming themselves and nothing here meets that; follow your team's steps and tell a colleague now.",
      },
    ];
  },
  examples: [
    {
      ticket: 'I cannot go on, I want to end it all.',
      customer: { gate: 'self-harm', gates: ['self-harm'] },
      draft: 'That sounds frustrating. The late fee has been taken off your account.',
    },
    {
      ticket: 'I cannot go on, I want to end it all.',
      customer: { gate: 'self-harm', gates: ['self-harm'] },
      draft: 'The late fee has been taken off your account and the plan is changed.',
    },
  ],
  lookAlikes: [
    {
      ticket: 'I cannot go on, I want to end it all.',
      customer: { gate: 'self-harm', gates: ['self-harm'] },
      draft:
        'Thank you for telling me how bad it is. Are you safe right now? You can talk to someone on 116 123 at any hour.',
    },
    {
      ticket: 'The late fee is a joke, take it off.',
      draft: 'The late fee has been taken off your account, and the plan is changed.',
    },
  ],
};

export default check;
