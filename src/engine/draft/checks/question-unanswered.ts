import type { Check } from '../check.ts';
import { readAnswers } from '../questions.ts';
import { atGate, isPassingRemark, silencedByGate } from '../silence.ts';

const LONGEST_QUOTE = 60;

const check: Check = {
  id: 'question-unanswered',
  rubric: 'LIS-03',
  level: 'hint',
  title: 'Question left unanswered',
  term: 'Comprehension',
  why: 'A question that is passed over comes back, with less patience.',
  source: 'E10, E01, E59',
  find(context) {
    if (silencedByGate(context) || isPassingRemark(context) || atGate(context, 'legal')) return [];
    const at = context.sentences.at(-1)?.to;
    // Where more has to be known first, the answer may wait.
    if (at === undefined || context.clauses.some(({ asks }) => asks)) return [];
    const open = readAnswers(context).find(({ passedOver }) => passedOver);
    return open ? [{ from: at, to: at, say: `They also asked: "${shorten(open.question.text)}"` }] : [];
  },
  examples: [
    {
      ticket: 'When do I get my refund? And is the red one back in stock in March?',
      customer: {
        facts: [
          { kind: 'question', text: 'When do I get my refund?', turn: 0, from: 0, to: 24 },
          { kind: 'question', text: 'And is the red one back in stock in March?', turn: 0, from: 25, to: 67 },
        ],
      },
      draft: "Your refund left us this morning. You'll see it on your card by Friday.",
    },
  ],
  lookAlikes: [
    {
      ticket: 'When do I get my refund? And is the red one back in stock in March?',
      customer: {
        facts: [
          { kind: 'question', text: 'When do I get my refund?', turn: 0, from: 0, to: 24 },
          { kind: 'question', text: 'And is the red one back in stock in March?', turn: 0, from: 25, to: 67 },
        ],
      },
      draft: 'You will see the refund on your card by Friday. The red one is back in stock from 3 March.',
    },
    {
      ticket: 'Can you change the address on my order?',
      customer: {
        upset: 0.1,
        facts: [
          { kind: 'question', text: 'Can you change the address on my order?', turn: 0, from: 0, to: 39 },
        ],
      },
      draft: "Done. I've put the new one on it, and it leaves tomorrow morning as planned.",
    },
  ],
};

export default check;

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE - 1)}…` : flat;
}
