import type { Span } from '../types.ts';

const REFUSAL =
  /\b(?:unfortunately|regret(?:tably)?|afraid)\b[^.!?\n]{0,60}\b(?:can'?t|cannot|can not|unable|not able|won'?t|isn'?t|not (?:possible|eligible|covered)|no longer)\b|\b(?:we|i)(?:'re| are|'m| am)? (?:can'?t|cannot|can not|unable to|not able to|won'?t be able to) (?:accept|offer|refund|change|extend|approve|honou?r|replace|exchange|cancel|waive|make an exception|process|agree)\b|\b(?:has|have) been (?:declined|rejected|turned down)\b|\bnon-?refundable\b|\bdecision is final\b|\bregret that (?:we|i)\b|\b(?:is|are|was|were)(?: not|n'?t) (?:eligible|covered|possible|refundable)\b/i;
const LONGEST_READ = 20_000;

/** Where the draft turns down what was asked for; null where it does not. */
export function refusalIn(draft: string): Span | null {
  const found = REFUSAL.exec(draft.slice(0, LONGEST_READ));
  return found ? { from: found.index, to: found.index + found[0].length } : null;
}
