import type { Gate } from '../types.ts';
import { readRecognition } from './acknowledgement.ts';
import type { CheckContext } from './context.ts';
import { readLetter } from './letter.ts';
import { readSentences } from './sentences.ts';

/** Below this nothing is said of what the customer feels unless they show it themselves. */
const PLAINLY_UPSET = 0.75;
/** The same where neither a feeling nor a situation stands behind it. */
const PLAINLY_UPSET_ALONE = 0.9;
const SHORT_CHAT_WORDS = 15;

/** Self-harm, or a customer who abuses the agent: nobody is pressed for empathy or a next step. */
export function silencedByGate(context: CheckContext): boolean {
  return context.customer.gates.includes('self-harm') || context.customer.gates.includes('abuse');
}

/** Is any of these gates open? */
export function atGate(context: CheckContext, ...gates: Gate[]): boolean {
  return gates.some((gate) => context.customer.gates.includes(gate));
}

/** A one-line chat turn in the middle of a conversation. */
export function isPassingRemark(context: CheckContext): boolean {
  const { channel, thread } = context.conversation;
  return (
    channel === 'chat' && context.words < SHORT_CHAT_WORDS && thread.some((turn) => turn.role === 'agent')
  );
}

/** Did the agent's turn just before acknowledge these very facts? Then this reply may go straight on. */
export function alreadyAcknowledged(context: CheckContext): boolean {
  const before = context.conversation.thread.slice(0, Math.max(0, context.customer.turn)).at(-1);
  if (before?.role !== 'agent') return false;
  return readSentences(readLetter(before.text)).some((sentence) =>
    sentence.clauses.some((clause) => readRecognition(clause, context.ticket, false)?.specific),
  );
}

/** Clearly beyond the line that makes a customer upset: a neutral question must not be met with sympathy. */
export function isPlainlyUpset({ customer, upset }: CheckContext): boolean {
  const alone = customer.feelings.length === 0 && customer.situation === null;
  const line = alone ? PLAINLY_UPSET_ALONE : PLAINLY_UPSET;
  return upset && (customer.upset >= line || customer.feelings.some(({ strength }) => strength !== 'guess'));
}
