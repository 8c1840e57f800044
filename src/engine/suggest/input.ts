import type { AnalyseRequest } from '../request.ts';
import type { CustomerReading, DraftReading } from '../types.ts';

/** What was asked, with what has been read of it so far. */
export type SuggestInput = AnalyseRequest & { customer: CustomerReading; reading: DraftReading };
