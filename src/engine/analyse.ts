import type { Pack } from '../packs/schema.ts';
import { readCustomer } from './customer/index.ts';
import { judgeDraft } from './draft/index.ts';
import { composeSuggestions } from './suggest/index.ts';
import type { Analysis, Conversation, Override } from './types.ts';

export interface AnalyseRequest {
  conversation: Conversation;
  /** The agent's reply as it stands; may be empty. */
  draft: string;
  /** UTF-16 offset of the caret in `draft`, where known. */
  caret?: number;
  /** The built-in packs and the team's own; later ones come first where both have something to say. */
  packs: Pack[];
  /** Schemas of the statements inserted lately, newest first: the engine varies away from them. */
  history: string[];
  /** For "by Friday" and deadlines that have passed; without it no date is resolved. */
  now?: Date;
  override?: Override;
}

/**
 * Reads the customer, judges the draft and composes statements.
 * Pure: the same request always gives the same answer. `suggestions` is empty exactly when `silent` is not null.
 */
export function analyse(request: AnalyseRequest): Analysis {
  const customer = readCustomer(request.conversation, request.now, request.override);
  const draft = judgeDraft(request.draft, customer, request.conversation, request.packs);
  const { suggestions, silent } = composeSuggestions({ ...request, customer, reading: draft });
  return { customer, draft, suggestions, silent };
}
