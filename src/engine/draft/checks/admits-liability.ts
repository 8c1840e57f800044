import type { Check } from '../check.ts';
import { findPhrases, isNegated } from '../phrases.ts';
import { atGate } from '../silence.ts';

const ADMISSIONS = [
  /\b(?:our|my) (?:own )?(?:negligence|fault|mistake|error|failure)\b/,
  /\bwe (?:fully )?(?:admit|accept) (?:that|liability|(?:full |all )?responsibility|fault|the blame)\b|\bwe (?:are|were) (?:liable|negligent|in the wrong|at fault|to blame)\b/,
  /\boff the record\b|\bbetween (?:you and me|us)\b/,
  /\byou(?:'ll| will) (?:win|be compensated|get compensation)\b/,
];

const check: Check = {
  id: 'admits-liability',
  rubric: 'SAF-02',
  level: 'warn',
  title: 'Admits fault under a legal threat',
  term: 'Solution',
  why: 'Once lawyers or a regulator are named, words about fault belong to those who handle the case.',
  source: 'E62',
  find(context) {
    if (!atGate(context, 'legal')) return [];
    return findPhrases(context, ADMISSIONS)
      .filter((match) => !isNegated(match))
      .map(({ from, to }) => ({
        from,
        to,
        say: 'Leave fault and outcome to whoever handles legal cases; say who will reply and when.',
      }));
  },
  examples: [
    {
      ticket: 'My solicitor will write to you.',
      customer: { gate: 'legal', gates: ['legal'] },
      draft: "You're right, this was our negligence.",
    },
  ],
  lookAlikes: [
    {
      ticket: 'My solicitor will write to you.',
      customer: { gate: 'legal', gates: ['legal'] },
      draft: 'Thank you for setting this out. Marta in our complaints team will reply in writing by Friday.',
    },
    {
      ticket: 'You charged me twice.',
      draft: 'That was our mistake, and the second £49 went back to you today.',
    },
  ],
};

export default check;
