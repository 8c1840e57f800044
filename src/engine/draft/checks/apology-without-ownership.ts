import type { Check } from '../check.ts';
import { CONDITIONAL } from '../cues.ts';
import { findPhrases, isNegated } from '../phrases.ts';

/** Names nothing; enough only where something is put right. */
const BARE =
  /\b(?:sorry|apologi[sz]e|apologies|regret)\b(?: \w+ly)?(?: for)? (?:the|this|all|your) (?:\w+ )?(?:inconvenience|upset|distress caused)\b/;

const check: Check = {
  id: 'apology-without-ownership',
  rubric: 'ACT-05',
  level: 'warn',
  title: 'Apology without ownership',
  term: 'Empathy',
  why: 'An apology with "if" or "any" doubts the harm and reads as none.',
  source: 'E12, E11, E54',
  find: (context) =>
    findPhrases(context, context.acts === 2 ? CONDITIONAL : [...CONDITIONAL, BARE])
      .filter((match) => !isNegated(match))
      .map(({ from, to }) => ({
        from,
        to,
        say: 'This apologises without saying for what; name what went wrong.',
      })),
  examples: [
    { draft: 'We apologise for any inconvenience this may have caused to you.' },
    { draft: "I'm sorry if you were upset by the tone of our last letter." },
    { draft: 'We are sorry you feel that way about the service you had.' },
  ],
  lookAlikes: [
    { draft: "We sent the wrong size, and I'm sorry. The right one leaves today." },
    { draft: 'Sorry to bother you again, could you send me the second page too?' },
    { draft: "Sorry if I wasn't clear: the label goes on the outside of the box." },
  ],
};

export default check;
