/** Which statements stand in the card. They do not change under the agent's eyes unless the ticket did. */
import type { Suggestion, Turn } from '../engine/types.ts';

export interface Offer {
  suggestions: Suggestion[];
  /** Schema of the one that is shown. */
  chosen: string | null;
  /** A newer set waits until the agent has finished with this one. */
  newer: Suggestion[] | null;
}
export const NO_OFFER: Offer = { suggestions: [], chosen: null, newer: null };

/** Takes over a new set at once, and stays with the chosen schema where it is still offered. */
export function takeOver(offer: Offer, suggestions: Suggestion[]): Offer {
  const kept = suggestions.find(({ schema }) => schema === offer.chosen) ?? suggestions[0];
  return { suggestions, chosen: kept?.schema ?? null, newer: null };
}

/**
 * The card after a new analysis. `engaged`: a slot has the focus or the pointer is over the card.
 * `sameTicket`: neither the ticket nor its conversation nor the agent's own reading changed.
 */
export function settleOffer(
  offer: Offer,
  suggestions: Suggestion[],
  { engaged, sameTicket }: { engaged: boolean; sameTicket: boolean },
): Offer {
  if (!sameTicket) return takeOver(NO_OFFER, suggestions);
  const worthHolding = engaged && offer.suggestions.length > 0 && suggestions.length > 0;
  if (!worthHolding || sameWords(offer.suggestions, suggestions)) return takeOver(offer, suggestions);
  return { ...offer, newer: suggestions };
}

/** What the newest analysis makes of a statement that is shown: its place above all. Null where it is gone. */
export function newestOf(offer: Offer, suggestion: Suggestion): Suggestion | null {
  return (offer.newer ?? offer.suggestions).find(({ schema }) => schema === suggestion.schema) ?? null;
}

function sameWords(some: Suggestion[], others: Suggestion[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ text, schema }, index) => others[index]?.text === text && others[index].schema === schema)
  );
}

/** Do two threads say the same? */
export function sameThread(some: Turn[], others: Turn[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ role, text }, index) => others[index]?.role === role && others[index].text === text)
  );
}
