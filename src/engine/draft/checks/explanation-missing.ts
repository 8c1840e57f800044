import { informs } from '../answers.ts';
import type { Check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { atGate, isPassingRemark, silencedByGate } from '../silence.ts';

const CAUSE =
  /\b(?:because|caused?|causing|due to|owing to|reasons?|turns? out|turned out|what happened|went wrong|happened (?:when|as|after)|as a result|(?:meant|means) that|which is why|that(?:'s| is) why|so that (?:the|your)|came from|led to|resulted|root)\b/;
const CAUSE_UNKNOWN =
  /\b(?:why|how) (?:this|that|it|the|your|we|you)\b|\b(?:find(?:ing)? out|working out|tracing|looking at|checking) (?:what|why|how|where)\b|\b(?:don't|do not) (?:yet )?know (?:yet )?(?:what|why|how)\b/;
const EXPLAIN = /\b(?:explain|tell me|know|understand) (?:\w+ ){0,3}(?:why|how (?:this|it|that|come|you))\b/;
const HOPELESS =
  /\b(?:hopeless|lost (?:all )?hope|no hope|giv(?:e|en|ing) up|never (?:end|be (?:fixed|over|sorted))|(?:don't|do not|can't) (?:think|see|believe) (?:this|it|that) (?:will|is) (?:ever|going to)|no (?:end|way out)|pointless|what(?:'s| is) the point|at (?:my|the end of) (?:wits?'? end|my (?:tether|rope)))\b/;
/** "I'm hopeless with computers": no despair. */
const HELPLESS_AT = /\bhopeless (?:with|at|on)\b/;
const ASKS_WHY = /\b(?:why|how (?:come|could|did|can|on earth)|what (?:happened|went wrong|caused))\b/;
/** So many sentences of explanation may stand before the first thing that is done. */
const MOST_BEFORE_ACTION = 3;

const check: Check = {
  id: 'explanation-missing',
  rubric: 'ACT-09',
  level: 'hint',
  title: 'Explanation does not fit',
  term: 'Solution',
  why: 'Knowing what happened calms anger, and knowing what happens next calms those who have lost hope.',
  source: 'E17, E16, E07',
  find(context) {
    if (
      silencedByGate(context) ||
      isPassingRemark(context) ||
      atGate(context, 'bereavement', 'danger', 'legal', 'fraud-or-breach')
    )
      return [];
    return [...causeMissing(context), ...nextMissing(context), ...tooLong(context)].slice(0, 1);
  },
  examples: [
    {
      ticket: 'I am furious. You charged me twice. Why does this keep happening?',
      customer: {
        feelings: [{ name: 'angry', strength: 'stated', score: 0.9, evidence: [] }],
        facts: [{ kind: 'question', text: 'Why does this keep happening?', turn: 0, from: 36, to: 65 }],
      },
      draft: 'Being charged twice is not right. I have refunded the second payment today.',
    },
    {
      ticket: 'I have given up. Nobody can get this fixed.',
      customer: { feelings: [{ name: 'hopeless', strength: 'stated', score: 0.9, evidence: [] }] },
      draft: 'I can see why you have lost hope. I have read all of your messages this morning.',
    },
  ],
  lookAlikes: [
    {
      ticket: 'I am furious. You charged me twice. Why does this keep happening?',
      customer: {
        feelings: [{ name: 'angry', strength: 'stated', score: 0.9, evidence: [] }],
        facts: [{ kind: 'question', text: 'Why does this keep happening?', turn: 0, from: 36, to: 65 }],
      },
      draft:
        'The page timed out and took the payment again, and that is why you paid twice. I have refunded the second one.',
    },
    {
      ticket: 'I am furious. You charged me twice. Why does this keep happening?',
      customer: {
        feelings: [{ name: 'angry', strength: 'stated', score: 0.9, evidence: [] }],
        facts: [{ kind: 'question', text: 'Why does this keep happening?', turn: 0, from: 36, to: 65 }],
      },
      draft:
        "I don't yet know why it took the payment twice. I have refunded the second one and will write on Friday.",
    },
    {
      ticket: 'I have given up. Nobody can get this fixed.',
      customer: { feelings: [{ name: 'hopeless', strength: 'stated', score: 0.9, evidence: [] }] },
      draft: 'I can see why you have lost hope. I will call you at noon and stay on until it works.',
    },
  ],
};

export default check;

/** Angry and asking why, or told why before by a colleague, and now no word of it. */
function causeMissing(context: CheckContext): { from: number; to: number; say: string }[] {
  const { customer, conversation, sentences, acts } = context;
  if (acts < 2 || sentences.some(({ lower }) => CAUSE.test(lower) || CAUSE_UNKNOWN.test(lower))) return [];
  const angry = customer.feelings.some(({ name, strength }) => name === 'angry' && strength !== 'guess');
  // A statement in other words may be the cause.
  if (context.clauses.some((read) => !read.deed && informs(read, context))) return [];
  const told = EXPLAIN.test(context.ticket.lower);
  const asked =
    customer.facts.some(
      ({ kind, text, turn }) =>
        kind === 'question' && turn === customer.turn && ASKS_WHY.test(text.toLowerCase()),
    ) || /\bwhy ?\?/.test(context.ticket.lower);
  const known = conversation.thread.some(
    ({ role, text }) => role === 'agent' && CAUSE.test(text.toLowerCase()),
  );
  const at = sentences.at(-1)?.to;
  if (!context.upset || at === undefined || !(asked || told || (angry && known))) return [];
  return [{ from: at, to: at, say: 'Say in one sentence why it happened, or that you do not know yet.' }];
}

/** Without hope, and told nothing of what comes next. */
function nextMissing(context: CheckContext): { from: number; to: number; say: string }[] {
  const { customer, clauses, sentences, ticket, acts, upset } = context;
  const stated = customer.feelings.some(({ name, strength }) => name === 'hopeless' && strength === 'stated');
  const hopeless = (stated || HOPELESS.test(ticket.lower)) && !HELPLESS_AT.test(ticket.lower);
  const ahead = clauses.some(({ deed, asks }) => asks || (deed && deed.tense !== 'done'));
  const at = sentences.at(-1)?.to;
  if (!hopeless || !upset || acts === 0 || ahead || at === undefined) return [];
  return [{ from: at, to: at, say: 'Say what happens next, step by step, and who does it.' }];
}

/** A story told at length before anything is done. */
function tooLong({ upset, clauses, sentences }: CheckContext): { from: number; to: number; say: string }[] {
  if (!upset) return [];
  const done = clauses.find(({ deed }) => deed && deed.by !== 'it' && deed.by !== 'you' && deed.concrete);
  const end = done ? sentences.indexOf(done.sentence) : -1;
  const before = sentences
    .slice(0, Math.max(0, end))
    .filter(
      (sentence) =>
        !sentence.question &&
        clauses.every((read) => read.sentence !== sentence || (!read.recognition && !read.asks)),
    );
  const explains = before.some(({ lower }) => CAUSE.test(lower));
  const last = before[MOST_BEFORE_ACTION];
  if (!explains || !last) return [];
  return [
    { from: last.from, to: last.to, say: 'Put what you have done first, and the explanation after it.' },
  ];
}
