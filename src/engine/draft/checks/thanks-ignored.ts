import type { Check } from '../check.ts';

const ANSWERED =
  /\b(?:thank(?:s| you)|glad|pleased|delighted|happy|lovely|good to hear|great to hear|welcome|appreciate|pass (?:it|this|that|your|on)|passed|made (?:my|our|his|her|their) (?:day|morning|week|afternoon)|tell (?:your|him|her|them) \w+ ?(?:hello|hi)|kind (?:of you|words|note)|what an? (?:\w+ )?(?:\w+ )?(?:thing|note|message|review|letter|story)|read (?:it|this|that|your \w+) (?:out|aloud|to)|means a lot|enjoy(?:ed)? (?:reading|hearing))\b/;

/** Thanks for what was done, not for what is asked for. */
const THANKED = /\b(?:thank(?:s| you)|cheers|much appreciated|grateful)\b(?! in advance)/;
const PRAISED =
  /\bplease thank\b|\bpass (?:on )?(?:my|our) thanks\b|\b(?:star|brilliant|great|lovely|helpful|patient|kind|trick|sorted|quick|amazing|legend|fantastic|wonderful|excellent|superb|polite|for (?:\w+ing|the|your|all))\b/;

const check: Check = {
  id: 'thanks-ignored',
  rubric: 'ACK-08',
  level: 'hint',
  title: 'Thanks not taken in',
  term: 'Empathy',
  why: 'Someone who took the trouble to praise notices when nobody takes it in.',
  source: 'E38',
  find({ customer, letter, sentences, ticket, upset }) {
    const at = sentences[0]?.from;
    const thanked = THANKED.test(ticket.lower) && PRAISED.test(ticket.lower);
    const praised =
      (customer.situation?.name === 'praise' || thanked) &&
      !upset &&
      !customer.sarcastic &&
      !ticket.lower.includes('?');
    if (!praised || at === undefined || ANSWERED.test(letter.text.toLowerCase())) return [];
    return [
      {
        from: at,
        to: at,
        say: 'They came to say thank you; take it in, and pass it on to whoever is named.',
      },
    ];
  },
  examples: [
    {
      ticket: 'Dana sorted everything in ten minutes, she is a star.',
      customer: { upset: 0.02, situation: { name: 'praise', score: 0.9, evidence: [] } },
      draft: 'Your case is now closed and needs nothing further from your side.',
    },
  ],
  lookAlikes: [
    {
      ticket: 'Dana sorted everything in ten minutes, she is a star.',
      customer: { upset: 0.02, situation: { name: 'praise', score: 0.9, evidence: [] } },
      draft: "Thanks for telling us. I'll pass it on to Dana this afternoon.",
    },
    {
      ticket: 'Where do I find the form? Thanks in advance.',
      customer: { upset: 0.02, situation: { name: 'how-to', score: 0.9, evidence: [] } },
      draft: 'The form is under Settings, then Account, on the right at the bottom.',
    },
  ],
};

export default check;
