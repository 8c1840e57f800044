import type { Check } from '../check.ts';
import { findPhrases } from '../phrases.ts';
import { atGate } from '../silence.ts';

const RETORTS = [
  /\b(?:you(?:'re| are) (?:being |so |very |extremely |just ){0,2}(?:rude|abusive|unreasonable|ridiculous|pathetic|disgusting|aggressive|crazy|a (?:joke|bully|liar|disgrace))|watch your (?:mouth|tongue|language|tone)|how dare you|shame on you|same to you|grow up|get a life|calm down|mind your (?:manners|language)|your (?:rude|abusive|disgusting|appalling|childish) (?:behaviou?r|attitude|tone|language|message|comments?)|i(?:'m| am) not your (?:slave|servant|punch\w*)|if you can't (?:behave|be civil|speak))\b/,
];
const GROVELLING = [
  /\bi(?:'m| am) (?:so |such |just |clearly |really )*(?:an? )?(?:useless|stupid|idiot|hopeless|terrible|moron|dumb|incompetent|failure|fool|worthless)\b/,
  /\b(?:you(?:'re| are) (?:absolutely |completely |totally |so |quite )?right to (?:be|feel|say|call|shout|insult)|i deserve(?:d)? (?:that|it|this)|(?:so|very|truly|deeply|terribly) (?:very )?sorry (?:that )?(?:i|we) (?:made|have made) you (?:so )?(?:angry|furious|upset)|i (?:completely |totally |fully )?understand why you(?:'re| are| would be| feel)? (?:so )?(?:angry|furious|upset|mad)|please forgive me|i beg)\b/,
];

const check: Check = {
  id: 'answers-abuse',
  rubric: 'SAF-07',
  level: 'warn',
  title: 'Answer to abuse',
  term: 'Tone',
  why: 'Neither hitting back nor bowing to abuse ends it; a calm limit and the facts do.',
  source: 'practice: a calm boundary, then the facts',
  find(context) {
    if (!atGate(context, 'abuse')) return [];
    return [
      ...findPhrases(context, RETORTS).map(({ from, to }) => ({
        from,
        to,
        say: 'Do not answer in kind; set one calm limit and go on with the facts.',
      })),
      ...findPhrases(context, GROVELLING).map(({ from, to }) => ({
        from,
        to,
        say: 'You need not excuse an insult; set one calm limit and go on with the facts.',
      })),
    ];
  },
  examples: [
    {
      ticket: 'You are a useless idiot and I know where you work.',
      customer: { gate: 'abuse', gates: ['abuse'] },
      draft: 'You are being extremely rude. Your refund of £40 was paid out on Monday.',
    },
    {
      ticket: 'You are a useless idiot and I know where you work.',
      customer: { gate: 'abuse', gates: ['abuse'] },
      draft: 'I completely understand why you are so angry with me. The refund was paid on Monday.',
    },
  ],
  lookAlikes: [
    {
      ticket: 'You are a useless idiot and I know where you work.',
      customer: { gate: 'abuse', gates: ['abuse'] },
      draft:
        'I want to help with the refund, and I can only do so if we keep this civil. It was paid out on Monday.',
    },
    {
      ticket: 'This is bloody useless, third time.',
      draft: 'I can see why you are so angry. The third kettle leaves today, tested by me.',
    },
  ],
};

export default check;
