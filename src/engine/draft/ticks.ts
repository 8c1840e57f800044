import { readText } from '../language/index.ts';
import type { Finding, Tick } from '../types.ts';
import { informs } from './answers.ts';
import type { CheckContext } from './context.ts';
import { keyOf } from './keys.ts';

const OWNS =
  /\b(?:our|my) (?:mistake|fault|error|responsibility)\b|\b(?:we|i) (?:got (?:this|that|it) wrong|let you down|made a mistake|take responsibility)\b/;
const ROUTE =
  /(?<!not |n't |never )\breply (?:here|to this)\b|\b(?:call|ring|text|email|e-mail|message) me\b|\bcomes? (?:straight )?to me\b/;
const FEWEST_WORDS_FOR_PLAIN = 15;

/** What the draft does well. Only what is certain earns a tick. */
export function earnTicks(context: CheckContext, findings: Finding[]): Tick[] {
  if (context.customer.gates.includes('self-harm')) return [];
  const ticks: Tick[] = [];
  const mine = context.clauses.some(({ deed }) => deed?.concrete && deed.by === 'I' && deed.tense !== 'can');
  if (context.upset && context.acknowledges === 2) ticks.push('acknowledges-specifically');
  if (mine || context.sentences.some(({ lower }) => OWNS.test(lower))) ticks.push('owns');
  if (context.acts === 2) ticks.push('concrete-action');
  if (context.time) ticks.push('time-given');
  if (answersQuestions(context)) ticks.push('answers-question');
  const obscure = findings.some(({ rubric }) => rubric.startsWith('PLN') || rubric === 'SIN-01');
  if (context.words >= FEWEST_WORDS_FOR_PLAIN && !obscure) ticks.push('plain');
  const ahead = context.clauses.some(({ deed, when }) => deed?.tense === 'will' && deed.concrete && when);
  if (ahead || context.sentences.some(({ lower }) => ROUTE.test(lower))) ticks.push('next-step');
  return ticks;
}

/** Is each question of the customer met by a statement about the same things? */
function answersQuestions(context: CheckContext): boolean {
  const questions = context.customer.facts.filter((fact) => fact.kind === 'question');
  if (questions.length === 0) return false;
  return questions.every((question) => {
    const asked = new Set(
      readText(question.text)
        .tokens.filter((token) => token.tag === 'NOUN' || token.tag === 'PROPN')
        .map((token) => keyOf(token.lemma)),
    );
    if (asked.size === 0) return false;
    return context.clauses.some(
      (read) =>
        informs(read, context) &&
        read.clause.tokens.filter((token) => asked.has(keyOf(token.lemma))).length >= Math.min(2, asked.size),
    );
  });
}
