import type { Suggestion } from '../types.ts';
import type { SuggestInput } from './input.ts';
import { placeAfter, placeOverVague } from './placement.ts';
import { spokenSituation } from './silence.ts';
import { present } from './statement.ts';
import { leavingStep, offerStep, quietStep, type Step, stepFor, timeStep } from './steps.ts';
import type { Told } from './told.ts';

/** The draft acknowledges well; what it lacks is a step or a time, put straight after the sentence it belongs to. */
export function composeStep(input: SuggestInput, told: Told): Suggestion[] {
  const { reading, customer, draft, conversation } = input;
  const { channel } = conversation;
  const acts = reading.acts === 2;
  const anchor = acts
    ? reading.draftActs.findLast(({ kind, specific }) => kind === 'action' && specific)
    : reading.draftActs.findLast(
        ({ kind, specific }) => (kind === 'acknowledgement' || kind === 'apology') && specific,
      );
  if (!anchor) return [];
  const after = placeAfter(draft, anchor, reading);
  const placement = (acts ? null : placeOverVague(draft, reading)) ?? after;
  const situation = spokenSituation(input, told);
  const steps: { schema: string; step: Step; why: string }[] = [];
  if (acts && customer.gates.includes('bereavement')) return [];
  if (!acts && told.refuses)
    steps.push({
      schema: 'step-offer',
      step: offerStep(),
      why: 'says what you can still do, which you fill in',
    });
  else if (acts)
    steps.push({ schema: 'step-time', step: timeStep(channel), why: 'says when they will hear from you' });
  else if (customer.gates.includes('bereavement')) {
    steps.push({ schema: 'step-quiet', step: quietStep(), why: 'leaves the step to you' });
  } else {
    const first = situation === 'wants-to-leave' ? leavingStep(channel) : stepFor(channel, 0);
    steps.push({ schema: 'step-next', step: first, why: 'adds the step and the time, which you fill in' });
    steps.push({ schema: 'step-here', step: stepFor(channel, 1), why: 'the same, put as what you can do' });
  }
  return steps.flatMap(({ schema, step, why }) => {
    const suggestion = present(
      { schema, lead: '', slots: [], step, placement, why, packText: '', situation },
      input,
      told,
    );
    return suggestion ? [suggestion] : [];
  });
}
