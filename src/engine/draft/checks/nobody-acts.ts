import type { Check } from '../check.ts';
import { findPhrases } from '../phrases.ts';

const NOBODY = [
  /\b(?:mistakes?|errors?) (?:was|were|has been|have been) made\b(?! by (?:us|me|our|the|your))/,
  /\byour (?:case|request|query|complaint|claim|ticket|feedback|message|concerns?) (?:has|have) been (?:\w+ly )?(?:escalated|forwarded|logged|noted|raised|registered|recorded)\b(?! (?:to|with) (?:me|[a-z]+ (?:in|at|from)))/,
];

const check: Check = {
  id: 'nobody-acts',
  rubric: 'ACT-04',
  level: 'hint',
  title: 'Nobody is acting',
  term: 'Solution',
  why: 'When nobody is named, nobody seems to be responsible.',
  source: 'E02, E12',
  find(context) {
    // Where the agent acts elsewhere, somebody does.
    if (context.clauses.some(({ deed }) => deed?.concrete && deed.by === 'I')) return [];
    return findPhrases(context, NOBODY).map(({ from, to }) => ({
      from,
      to,
      say: 'Say who has it now and what they will do.',
    }));
  },
  examples: [
    { ticket: 'You charged me twice.', draft: 'Mistakes were made with your bill, and it takes some days.' },
    { draft: 'Your complaint has been logged and our people take it from there now.' },
  ],
  lookAlikes: [
    { draft: "I've passed your case to Priya in billing, and I'll check it's moving at noon." },
    { draft: 'The parcel was delivered at ten, and the driver has a photo of it.' },
  ],
};

export default check;
