import type { Fact } from '../../types.ts';
import type { Check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { isEchoed } from '../echo.ts';
import { amountOf } from '../numbers.ts';
import { alreadyAcknowledged, isPassingRemark, isPlainlyUpset, silencedByGate } from '../silence.ts';
import { sharedNumbers, sharedThings } from '../ticket.ts';

const EFFORT =
  /\b(?:again|already|each time|every time|so many times|several times|repeat(?:ed|edly|ing)?|once more|keep (?:asking|chasing|writing|calling)|chas(?:e|ed|ing)|back and forth|(?:whole|full|entire) (?:thread|history|conversation)|from one|pillar to post|times)\b/;

/** What people do over and over to be helped; "charged twice" is none of it. */
const CONTACT =
  /\b(?:time|times|e-?mail\w*|call\w*|rang|ring|phon\w*|messag\w*|writ\w*|wrote|contact\w*|chas\w*|ask\w*|told|report\w*|visit\w*|chat\w*|tri(?:ed|es)|reset\w*|complain\w*|attempt\w*|letters?|spoke\w*|been)\b/;
const NEAR = 40;

/** So many facts said back show that someone read it. */
const FACTS = 2;

const check: Check = {
  id: 'effort-or-stake-ignored',
  rubric: 'ACK-07',
  // Which of several facts weighs most is often a matter of taste: no more than a hint.
  level: 'hint',
  title: 'Effort or stake not seen',
  term: 'Comprehension',
  why: 'Effort already spent and what hangs on the answer weigh more with people than the fault itself.',
  source: 'E42, E09',
  find(context) {
    if (
      !isPlainlyUpset(context) ||
      silencedByGate(context) ||
      isPassingRemark(context) ||
      alreadyAcknowledged(context)
    )
      return [];
    const at = context.sentences[0]?.from;
    // Without an acknowledgement there is more to say than this.
    if (at === undefined || context.acknowledges === 0) return [];
    const { facts, modifiers, turn } = context.customer;
    const { thread } = context.conversation;
    const stakes = facts.filter(({ kind, past }) => kind === 'stake' && !past);
    if (
      modifiers.includes('stake') &&
      stakes.length > 0 &&
      !stakes.some((fact) => isEchoed(fact, context.sentences, context.letter.body))
    )
      return [
        {
          from: at,
          to: at,
          say: `Nothing yet shows that you saw what hangs on this: "${shorten(stakes[0])}".`,
        },
      ];
    if (!modifiers.includes('repeat-contact') || EFFORT.test(context.letter.body.toLowerCase())) return [];
    const counts = facts.filter(
      ({ kind, value, from, to }) =>
        kind === 'count' &&
        value !== undefined &&
        value > 1 &&
        CONTACT.test(thread[turn]?.text.slice(Math.max(0, from - NEAR), to + NEAR).toLowerCase() ?? ''),
    );
    if (counts.length === 0 && facts.some(({ kind, value }) => kind === 'count' && (value ?? 0) > 1))
      return [];
    const echoed = counts.some(
      (fact) => isEchoed(fact, context.sentences, context.letter.body) || saysNumber(fact.value, context),
    );
    if (echoed || (counts.length === 0 && context.acknowledges === 2) || sharesMuch(context)) return [];
    const words = counts.length > 0 ? `: "${shorten(counts[0])}"` : '';
    return [{ from: at, to: at, say: `Say that you saw how often they have tried${words}.` }];
  },
  examples: [
    {
      ticket: 'Third time I write. I fly on Friday and the passport form is still wrong.',
      customer: {
        modifiers: ['stake', 'repeat-contact'],
        facts: [{ kind: 'stake', text: 'I fly on Friday', turn: 0, from: 20, to: 35, past: false }],
      },
      draft: 'Sorry that the form is wrong. Can you describe what is not right with it?',
    },
    {
      ticket: 'Third time I write about the form.',
      customer: {
        modifiers: ['repeat-contact'],
        facts: [{ kind: 'count', text: 'Third time', value: 3, turn: 0, from: 0, to: 10 }],
      },
      draft: 'I am sorry about the form. I have corrected it and posted it today.',
    },
  ],
  lookAlikes: [
    {
      ticket: 'Third time I write. I fly on Friday and the passport form is still wrong.',
      customer: {
        modifiers: ['stake', 'repeat-contact'],
        facts: [{ kind: 'stake', text: 'I fly on Friday', turn: 0, from: 20, to: 35, past: false }],
      },
      draft: 'This is your third message and you fly on Friday, so I have read the whole thread.',
    },
    {
      ticket: 'The wedding was last week and the form is still wrong.',
      customer: {
        modifiers: ['stake'],
        facts: [{ kind: 'stake', text: 'wedding', turn: 0, from: 4, to: 11, past: true }],
      },
      draft: 'I am sorry that the form is wrong. I have corrected it today.',
    },
  ],
};

export default check;

/** "Three mornings late" to someone who was let down three times. */
function saysNumber(value: number | undefined, { sentences }: CheckContext): boolean {
  return sentences.some(({ tokens }) =>
    tokens.some((token) => value !== undefined && amountOf(token) === value),
  );
}

/** An acknowledgement that holds several of their facts shows that the message was read. */
function sharesMuch({ clauses, ticket }: CheckContext): boolean {
  return clauses.some(
    ({ clause, recognition }) =>
      recognition?.specific &&
      sharedThings(clause.tokens, ticket).length + sharedNumbers(clause.tokens, ticket).length >= FACTS,
  );
}

function shorten(fact: Fact | undefined): string {
  const text = fact?.text.replace(/\s+/g, ' ') ?? '';
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
