import { readCustomer } from './customer/index.ts';
import { judgeDraft } from './draft/index.ts';
import type { AnalyseRequest } from './request.ts';
import { packsFor } from './sector.ts';
import { composeSuggestions } from './suggest/index.ts';
import type { Analysis } from './types.ts';

/**
 * Reads the customer, judges the draft and composes statements.
 * Pure: the same request always gives the same answer. `suggestions` is empty exactly when `silent` is not null.
 */
export function analyse(request: AnalyseRequest): Analysis {
  const customer = readCustomer(request.conversation, request.now, request.override);
  const packs = packsFor(request.packs, request.conversation);
  const draft = judgeDraft(request.draft, customer, request.conversation, packs, request.off);
  const { suggestions, silent } = composeSuggestions({ ...request, packs, customer, reading: draft });
  return { customer, draft, suggestions, silent };
}
