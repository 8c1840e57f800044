import type { Token } from '../../language/index.ts';
import type { Check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { isPassingRemark, silencedByGate } from '../silence.ts';

/** A message shorter than this seldom says enough to act on. */
const SHORT_TICKET_WORDS = 15;
const FEWEST_WORDS_OF_A_FIX = 22;
const MANY_STEPS = 3;
const MOST_CLOSED_QUESTIONS = 2;
const CLOSED =
  /^(?:and |also,? |so,? |or |then |first,? |next,? )?(?:is|are|was|were|do|does|did|have|has|had|can|could|will|would|should|am|may) (?!you (?:like|prefer|rather)|i\b|we\b|there anything else)/;
const VAGUE =
  /\b(?:not|n't|doesnt|isnt|wont|cant|stopped|broken?|error|fail\w*|trouble|problem|issue|help|stuck|weird|wrong|slow|crash\w*|nothing)\b/;

const check: Check = {
  id: 'guesses-instead-of-asking',
  rubric: 'LIS-02',
  level: 'hint',
  title: 'Guesses instead of asking',
  term: 'Comprehension',
  why: 'A long fix for a guessed problem costs the customer more than one good question.',
  source: 'E24, E27',
  find(context) {
    if (silencedByGate(context) || isPassingRemark(context)) return [];
    const guess = longFixForShortTicket(context);
    if (guess) return [guess];
    const closed = context.sentences.filter((sentence) => sentence.question && CLOSED.test(sentence.lower));
    const extra = closed[MOST_CLOSED_QUESTIONS];
    return extra
      ? [
          {
            from: extra.from,
            to: extra.to,
            say: 'That is many questions; one open one ("What happens when you ...?") tells you more.',
          },
        ]
      : [];
  },
  examples: [
    {
      ticket: "it's not working",
      draft:
        'Please restart the app first. Then clear the saved data under Settings. Next, remove the app and install it again. Sign in with the address that you used before. Finally switch the phone off for a minute.',
    },
    {
      ticket: 'The screen stays dark.',
      draft:
        'Sorry about the dark screen. Is the cable plugged in at both ends? Did you try another socket? Has it been dropped or has it been near water?',
    },
  ],
  lookAlikes: [
    {
      ticket: "it's not working",
      draft: 'What happens when you press Start, and what were you hoping to get done with it?',
    },
    {
      ticket: 'How do I reset the app?',
      customer: {
        upset: 0.1,
        facts: [{ kind: 'question', text: 'How do I reset the app?', turn: 0, from: 0, to: 23 }],
      },
      draft:
        'Open Settings first. Then press Reset and wait for a minute. Next, sign in with the address that you used before. Finally switch the phone off and on again.',
    },
    {
      ticket: 'The screen stays dark.',
      draft: 'Sorry about the dark screen. Is the cable plugged in at both ends? Would you like a new one?',
    },
  ],
};

export default check;

/** Step after step in answer to a message that hardly says what is wrong. */
function longFixForShortTicket({ ticket, customer, sentences, clauses, words }: CheckContext) {
  const asked = ticket.lower.split(' ').filter((word) => /\p{L}/u.test(word)).length;
  const clear = customer.facts.some(
    ({ kind }) => kind === 'question' || kind === 'order' || kind === 'money',
  );
  if (asked === 0 || asked >= SHORT_TICKET_WORDS || clear || !VAGUE.test(ticket.lower)) return null;
  if (sentences.some(({ question }) => question) || clauses.some(({ asks }) => asks)) return null;
  const steps = clauses.filter(({ deed }) => deed?.by === 'you');
  const first = steps[0]?.clause;
  const told = steps.reduce((sum, { clause }) => sum + 1 + countJoined(clause.tokens), 0);
  if (!first || told < MANY_STEPS || words < FEWEST_WORDS_OF_A_FIX) return null;
  return {
    from: first.from,
    to: first.to,
    say: 'Their message leaves open what is wrong; ask what happens, before the steps.',
  };
}

/** "..., restart the phone, install it and switch": further steps in the same clause. */
function countJoined(tokens: Token[]): number {
  return tokens.filter(
    ({ tag, lower, lemma }, index) =>
      tag === 'VERB' && lower === lemma && /^(?:,|and|then)$/.test(tokens[index - 1]?.lower ?? ''),
  ).length;
}
