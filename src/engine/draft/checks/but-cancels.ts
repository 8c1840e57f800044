import type { Check } from '../check.ts';

const TURN = /(?<!not only .{0,60})\b(?:but|however|unfortunately|although)\b|(?<=, )yet\b/;
const OPENING = /^(?:but|however|unfortunately|although)\b/;
const REFUSAL =
  /\b(?:non-? ?(?:refundable|returnable|transferable)|no (?:refunds?|exceptions?|way)|final|policy|policies|terms|rules|small print|conditions|regulations|third part(?:y|ies)|not (?:covered|responsible|allowed|permitted|eligible|entitled|available|refundable|possible|liable)|(?:we|i)(?:'re| are|'m| am) (?:not able|unable)|(?:we|i) (?:can't|cannot|can not|won't|will not|do not|don't)|not possible|not our (?:fault|responsibility)|it(?:'s| is)(?:n't| not) (?:possible|our)|nothing (?:we|i) can)\b/;
const YET_HELPS = /\b(?:we|i) can\b(?!'t|not| not)|\bwhat (?:i|we) can\b|\binstead\b|\bnot only\b/;

const check: Check = {
  id: 'but-cancels',
  rubric: 'INV-06',
  level: 'hint',
  title: '"But" takes the sympathy back',
  term: 'Tone',
  why: 'A "but" after sympathy takes the sympathy back.',
  source: 'E23, E22',
  find(context) {
    return context.sentences.flatMap((sentence, index) => {
      const warm = context.clauses.filter(({ recognition }) => recognition);
      const turn = TURN.exec(sentence.lower);
      const opens = turn !== null && turn[0] === OPENING.exec(sentence.lower)?.[0];
      const own = warm.some((read) => read.sentence === sentence);
      const before = opens && warm.some((read) => read.sentence === context.sentences[index - 1]);
      if (!turn || !(own || before)) return [];
      const rest = sentence.lower.slice(turn.index);
      if (!REFUSAL.test(rest) || YET_HELPS.test(rest)) return [];
      return [
        {
          from: sentence.from + turn.index,
          to: sentence.to,
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
