import { readText, type Token } from '../language/index.ts';
import type { Fact } from '../types.ts';
import { informs } from './answers.ts';
import type { CheckContext, ReadClause } from './context.ts';
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
  { asked: /\bpossib(?:le|ility)\b/, answer: /\bpossible\b|\bcan(?:not|'t)?\b/ },
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
  /\b(?:can|could|will|would|are) (?:you|someone|somebody|anyone|we|i)\b|\bplease\b|\b(?:any chance|is there (?:an?|any|some)(?:thing|one| \w+)?|is it possible)\b/;
const YES_OR_NO =
  /^(?:and |so |also,? |but |or )?(?:is|are|was|were|do|does|did|have|has|can|could|will|would|should|am|may)\b/;

const NEXT_QUESTION =
  /,? (?:and|or)(?: also)? (?=(?:how|when|what|why|where|which|who|is|are|can|could|does|do|did|will|would|has|have|should|whether)\b)/gi;

/** What becomes of each question in the customer's newest message. */
export function readAnswers(context: CheckContext): Answered[] {
  const questions = context.customer.facts
    .filter(({ kind, turn }) => kind === 'question' && turn === context.customer.turn)
    .flatMap(partsOf)
    .map(toAsked);
  const telling = context.clauses.filter((read) => informs(read, context));
  const meant = new Map(questions.map((asked) => [asked, telling.filter((read) => meets(asked, read))]));
  // A statement that answers none of the others may answer this one, in other words.
  const taken = new Set([...meant.values()].flat());
  const spare = telling.filter((read) => !read.deed && !taken.has(read)).length;
  const open = questions.filter(
    (asked) => (meant.get(asked)?.length ?? 0) === 0 && !isReplied(asked, context),
  ).length;
  // Two things asked for and one done: the other was passed over.
  const wanted = questions.filter(({ lower }) => ASKED_TO_ACT.test(lower)).length;
  const done = context.clauses.filter(({ deed, recognition }) => deed?.concrete && !recognition).length;
  const short = wanted > 1 && done > 0 && done < wanted;
  return questions.map((asked) => {
    const answered = (meant.get(asked)?.length ?? 0) > 0 || isReplied(asked, context);
    return {
      question: asked.question,
      answered,
      passedOver:
        !answered &&
        !isNear(asked, context) &&
        open > spare &&
        (short && ASKED_TO_ACT.test(asked.lower) ? true : asked.telling && !isDone(asked, context)),
    };
  });
}

interface Asked {
  question: Fact;
  lower: string;
  topics: Set<string>;
  /** It names a thing, so that an answer in wholly other words is unlikely. */
  telling: boolean;
}

function toAsked(question: Fact): Asked {
  const turning = readText(question.text).tokens.filter(isTopic);
  const topics = new Set(turning.map(({ lemma }) => keyOf(lemma)));
  // "Am I stuck with it?" can be answered in any words.
  const telling = topics.size > 1 || turning.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  return { question, lower: question.text.toLowerCase(), topics, telling };
}

/** Is the clause about the same things, or of the kind that was asked for? */
function meets({ lower, topics }: Asked, { clause, when }: ReadClause): boolean {
  const shared = sharedKeys(topics, clause.tokens);
  if (topics.size > 0 && shared >= Math.min(2, topics.size)) return true;
  if (ASKED_WHEN.test(lower)) return when || saysWhen(clause.lower);
  return KINDS.find(({ asked }) => asked.test(lower))?.answer.test(clause.lower) ?? false;
}

/** "Yes", or steps to someone who asked how. */
function isReplied({ lower }: Asked, { clauses, sentences }: CheckContext): boolean {
  if (/\bhow\b/.test(lower) && clauses.some(({ deed }) => deed?.by === 'you')) return true;
  return YES_OR_NO.test(lower) && sentences.some((sentence) => REPLIES.test(sentence.lower));
}

/** "Can you send it?" is answered by sending it. */
function isDone({ lower }: Asked, { clauses }: CheckContext): boolean {
  return ASKED_TO_ACT.test(lower) && clauses.some(({ deed }) => deed?.concrete);
}

function isNear({ topics }: Asked, { sentences }: CheckContext): boolean {
  return sentences.some(({ tokens }) => sharedKeys(topics, tokens) > 0);
}

function sharedKeys(topics: Set<string>, tokens: Token[]): number {
  return new Set(tokens.map(({ lemma }) => keyOf(lemma)).filter((key) => topics.has(key))).size;
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
