import type { Silence, Suggestion } from '../types.ts';
import { composeAcknowledgements } from './acknowledge.ts';
import type { SuggestInput } from './input.ts';
import { composeStep } from './missing-step.ts';
import { isAlreadyGood, silenceBefore } from './silence.ts';
import { gather } from './told.ts';

export { saysPhrase, wordingOf } from './pack-phrase.ts';

export interface Composed {
  suggestions: Suggestion[];
  silent: Silence | null;
}

/**
 * Composes up to three statements for the draft, best first, or says why it stays silent.
 * `suggestions` is empty exactly when `silent` is not null.
 */
export function composeSuggestions(input: SuggestInput): Composed {
  const told = gather(input.conversation, input.customer, input.draft);
  const silent = silenceBefore(input, told);
  if (silent) return { suggestions: [], silent };
  if (isAlreadyGood(input, told)) return { suggestions: [], silent: 'already-good' };
  const acknowledged = input.reading.acknowledges === 2;
  const suggestions = acknowledged ? composeStep(input, told) : composeAcknowledgements(input, told);
  if (suggestions.length > 0) return { suggestions, silent: null };
  return { suggestions, silent: input.customer.gates.includes('bereavement') ? 'gate' : 'unsure' };
}
