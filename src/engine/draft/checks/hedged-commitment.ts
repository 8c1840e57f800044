import type { Check } from '../check.ts';
import { countHedges } from '../hedges.ts';

const MOST = 1;

const check: Check = {
  id: 'hedged-commitment',
  rubric: 'ACT-08',
  level: 'hint',
  title: 'Too many doubts in one promise',
  term: 'Solution',
  why: 'One honest doubt is fine; two in one promise leave nothing to rely on.',
  source: 'E46',
  shownWith: 'vague-action',
  find(context) {
    return context.clauses.flatMap(({ clause, asks, recognition }) => {
      const promise =
        /\b(?:i|we|it|you|your|they|the)\b/.test(clause.lower) &&
        !recognition &&
        !asks &&
        !/^if\b|\byou (?:should|might|may)\b(?! (?:\w+ly |maybe |perhaps )*(?:have|get|receive|see|hear|find))/.test(
          clause.lower,
        );
      if (!promise || countHedges(clause.lower) <= MOST) return [];
      return [
        {
          from: clause.from,
          to: clause.to,
          say: 'Say what you will do, and in one line what happens if it fails.',
        },
      ];
    });
  },
  examples: [
    { draft: 'We should hopefully be able to send the lid to you soon.' },
    { draft: 'The lid might possibly reach you on Friday, I think, from our Leeds shop.' },
  ],
  lookAlikes: [
    { draft: "I'll send it today. If the depot misses the van, I'll tell you tonight." },
    { draft: 'It should arrive on Friday, and I will check it at noon.' },
    { draft: 'That might feel unfair, and I think you should have been told.' },
  ],
};

export default check;
