import { readCustomer } from './customer/index.ts';
import { judgeDraft } from './draft/index.ts';
import type { AnalyseRequest } from './request.ts';
import { composeSuggestions } from './suggest/index.ts';
import type { Analysis } from './types.ts';

/**
 * Reads the customer, judges the draft and composes statements.
 * Pure: the same request always gives the same answer. `suggestions` is empty exactly when `silent` is not null.
 */
export function analyse(request: AnalyseRequest): Analysis {
  const { customer, draft } = assess(request);
  const { suggestions, silent } = composeSuggestions({ ...request, customer, reading: draft });
  return { customer, draft, suggestions, silent };
}

/** The reading and the judgement alone, for replies that were sent long ago and want no suggestion. */
export function assess(request: AnalyseRequest): Pick<Analysis, 'customer' | 'draft'> {
  const customer = readCustomer(request.conversation, request.now, request.override);
  const draft = judgeDraft(request.draft, customer, request.conversation, request.packs);
  return { customer, draft };
}
