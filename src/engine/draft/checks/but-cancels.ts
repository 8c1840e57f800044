import type { Check } from '../check.ts';

const TURN = /^(?:but|however|unfortunately|yet)\b/;
const REFUSAL =
  /\b(?:policy|policies|terms|rules|(?:we|i)(?:'re| are|'m| am) (?:not able|unable)|(?:we|i) (?:can't|cannot|can not|won't|will not|do not|don't)|not possible|not our (?:fault|responsibility)|it(?:'s| is)(?:n't| not) (?:possible|our)|nothing (?:we|i) can)\b/;
const YET_HELPS = /\b(?:we|i) can\b|\bwhat (?:i|we) can\b|\binstead\b|\bnot only\b/;

const check: Check = {
  id: 'but-cancels',
  rubric: 'INV-06',
  level: 'hint',
  title: '"But" takes the sympathy back',
  term: 'Tone',
  why: 'A "but" after sympathy takes the sympathy back.',
  source: 'E23, E22',
  find(context) {
    return context.clauses.flatMap(({ clause, sentence, recognition }, index) => {
      const before = context.clauses[index - 1];
      if (!before?.recognition || recognition?.kind === 'apology') return [];
      const joined =
        before.sentence === sentence
          ? /^(?:but|yet)$/.test(clause.joint) || TURN.test(clause.lower)
          : TURN.test(clause.lower);
      if (!joined || !REFUSAL.test(clause.lower) || YET_HELPS.test(sentence.lower)) return [];
      const start = before.sentence === sentence ? before.clause.to : clause.from;
      return [
        {
          from: start + (/^[,; ]*/.exec(context.letter.text.slice(start))?.[0].length ?? 0),
          to: clause.to,
          say: 'Put the no in a sentence of its own, with the reason and what you can do.',
        },
      ];
    });
  },
  examples: [
    {
      ticket: 'The boots split on day 40.',
      draft: "I understand you're upset, but it's our policy not to take worn boots.",
    },
    {
      ticket: 'The boots split on day 40.',
      draft: 'I can see why that is annoying. However, we cannot take back worn boots.',
    },
  ],
  lookAlikes: [
    {
      ticket: 'The boots split on day 40.',
      draft: "I understand why you're upset. I can't refund them, but I can repair them free.",
    },
    {
      ticket: 'The boots split on day 40.',
      draft: 'The boots should have lasted, but the sole came off, and I have sent new ones.',
    },
  ],
};

export default check;
