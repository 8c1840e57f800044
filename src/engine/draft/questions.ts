import { readText } from '../language/index.ts';
import type { Fact } from '../types.ts';
import { informs } from './answers.ts';
import type { CheckContext } from './context.ts';
import { keyOf } from './keys.ts';
import { isTopic } from './ticket.ts';
import { saysWhen } from './times.ts';

/** How a draft deals with one question of the customer. */
export interface Answered {
  question: Fact;
  /** A statement about the same things, or of the kind that was asked for. */
  answered: boolean;
  /** Nothing in the draft comes near it. */
  passedOver: boolean;
}

const REPLIES =
  /^(?:yes|no|not yet|of course|certainly|absolutely|sure|unfortunately|afraid|correct|that's right|you can|you don't|we do|we don't|it does|it is|it isn't|it will)\b/;
const KINDS: { asked: RegExp; answer: RegExp }[] = [
  {
    asked:
      /\b(?:how much|costs?|extra|fees?|free|price|charged?|what (?:does|would|will|is the (?:cost|price|fee))|what(?:'s| is) the (?:cost|price|charge|fee))\b/,
    answer:
      /[£$€₹]\s?\d|\b\d+(?:\.\d\d)? ?(?:pounds?|dollars?|euros?|rupees|p\b|%)|\bfree\b|\bno (?:charge|cost|fee)\b/,
  },
  {
    asked: /\bhow many\b/,
    answer: /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|none|both)\b/,
  },
  {
    asked: /\b(?:why|how come|what (?:happened|went wrong|caused)|reason)\b/,
    answer:
      /\b(?:because|cause[ds]?|due to|reason|turns? out|turned out|happened|so that|as (?:the|your|it|they)|came from|why)\b/,
  },
  {
    asked: /\b(?:where|which (?:shop|store|page|menu))\b/,
    answer: /\b(?:in|at|under|on|below|above|from|near|click|go to|tracking|link)\b/,
  },
  {
    asked: /\b(?:how (?:do|can|should|would) (?:i|we)|what (?:do|should|must) (?:i|we))\b/,
    answer:
      /\b(?:you can|open|go to|press|click|choose|select|send|reply|need|steps?|under|sign|enter|keep|use|bring|call|take|put|try|all you)\b/,
  },
];
const ASKED_WHEN =
  /\b(?:when|how (?:long (?:will|would|does|do|until|before|till)|soon|quickly|fast)|what (?:time|day|date)|by what)\b/;
/** "Can you send ...?", "will you refund me?": a deed answers it. */
const ASKED_TO_ACT =
  /\b(?:can|could|will|would|are) (?:you|someone|somebody|anyone|we|i)\b|\bplease\b|\b(?:any chance|is there any(?:thing| way)|is it possible)\b/;
const YES_OR_NO =
  /^(?:and |so |also,? |but |or )?(?:is|are|was|were|do|does|did|have|has|can|could|will|would|should|am|may)\b/;

const NEXT_QUESTION =
  /,? (?:and|or)(?: also)? (?=(?:how|when|what|why|where|which|who|is|are|can|could|does|do|did|will|would|has|have|should|whether)\b)/gi;

/** What becomes of each question in the customer's newest message. */
export function readAnswers(context: CheckContext): Answered[] {
  return context.customer.facts
    .filter(({ kind, turn }) => kind === 'question' && turn === context.customer.turn)
    .flatMap((question) => partsOf(question))
    .map((question) => readAnswer(question, context));
}

/** "Does it come in white, and how long is the warranty?" asks two things. */
function partsOf(question: Fact): Fact[] {
  const parts: Fact[] = [];
  let start = 0;
  for (const match of question.text.matchAll(NEXT_QUESTION)) {
    parts.push(partOf(question, start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, partOf(question, start, question.text.length)];
}

function partOf(question: Fact, from: number, to: number): Fact {
  return {
    ...question,
    text: question.text.slice(from, to),
    from: question.from + from,
    to: question.from + to,
  };
}

function readAnswer(question: Fact, context: CheckContext): Answered {
  const lower = question.text.toLowerCase();
  const turning = readText(question.text).tokens.filter(isTopic);
  const topics = new Set(turning.map(({ lemma }) => keyOf(lemma)));
  // "Am I stuck with it?" can be answered in any words.
  const plainTopic = topics.size > 1 || turning.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  const telling = context.clauses.filter((read) => informs(read, context));
  const ofKind = telling.some(({ clause, when }) => {
    if (ASKED_WHEN.test(lower)) return when || saysWhen(clause.lower);
    const kind = KINDS.find(({ asked }) => asked.test(lower));
    return kind ? kind.answer.test(clause.lower) : false;
  });
  const plain = YES_OR_NO.test(lower) && context.sentences.some((sentence) => REPLIES.test(sentence.lower));
  const shown = /\bhow\b/.test(lower) && context.clauses.some(({ deed }) => deed?.by === 'you');
  const done = ASKED_TO_ACT.test(lower) && context.clauses.some(({ deed }) => deed?.concrete);
  const shared = (keys: Iterable<string>) => [...keys].filter((key) => topics.has(key)).length;
  const onTopic = telling.some(
    ({ clause }) =>
      shared(new Set(clause.tokens.map(({ lemma }) => keyOf(lemma)))) >= Math.min(2, topics.size || 1),
  );
  const near = shared(
    new Set(context.sentences.flatMap(({ tokens }) => tokens.map(({ lemma }) => keyOf(lemma)))),
  );
  return {
    question,
    answered: (onTopic && topics.size > 0) || ofKind || plain || shown,
    passedOver: plainTopic && near === 0 && !ofKind && !plain && !done && !shown,
  };
}
