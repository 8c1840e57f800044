import type { Pack } from '../../packs/schema.ts';
import type { Conversation, CustomerReading, DraftReading } from '../types.ts';
import { listActs, readContext } from './context.ts';
import { findAll } from './findings.ts';
import { earnTicks } from './ticks.ts';

export type { Check, CheckEntry, Example, ScorecardTerm } from './check.ts';
export { CHECKS } from './checks/index.ts';

/**
 * Judges the agent's reply as it stands: what each clause does, what is missing, what jars, what is well done.
 * Reads at most `LONGEST_READ` code units; offsets are UTF-16 code units into `draft`.
 */
export function judgeDraft(
  draft: string,
  customer: CustomerReading,
  conversation: Conversation,
  packs: Pack[],
  off: readonly string[] = [],
): DraftReading {
  const context = readContext(draft, customer, conversation, packs);
  const all = findAll(context, draft);
  return {
    acknowledges: context.acknowledges,
    acts: context.acts,
    time: context.time,
    findings: off.length > 0 ? findAll(context, draft, off) : all,
    // A tick is earned by the draft, whatever the agent wants to hear of.
    ticks: earnTicks(context, all),
    draftActs: listActs(context),
    greeting: context.letter.greeting,
    signOff: context.letter.signOff,
  };
}
