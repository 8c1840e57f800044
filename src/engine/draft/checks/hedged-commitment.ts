import type { Check } from '../check.ts';

const HEDGES = [
  /\bshould\b/,
  /\bmight\b|\bmay\b/,
  /\bhopefully\b|\b(?:i|we)(?:'re| are)? hop(?:e|ing) to\b|\bwith any luck\b/,
  /\bpossibly\b|\bperhaps\b|\bmaybe\b|\bpotentially\b|\bprobably\b/,
  /\btry(?:ing)? to\b|\battempt to\b/,
  /\bi think\b|\bi believe\b/,
  /\bat some point\b|\bsome time\b|\bsometime\b/,
];
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
        !/^if\b|\byou (?:should|might|may)\b(?! (?:have|get|receive|see))/.test(clause.lower);
      const hedges = HEDGES.filter((hedge) => hedge.test(clause.lower)).length;
      if (!promise || hedges <= MOST) return [];
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
