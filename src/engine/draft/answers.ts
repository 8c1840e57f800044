import type { CheckContext, ReadClause } from './context.ts';
import { sharedThings } from './ticket.ts';

const COURTESY =
  /\b(?:thank(?:s| you)|here (?:to|for) (?:help|you|assist)|happy to (?:help|assist)|(?:my|our) pleasure|valued|important to us|take (?:this|it|that|your|such|these|all)\b.{0,30}\bserious|we strive|we value|we care|rest assured|patience|feedback|at your (?:service|disposal)|feel free|hesitate|welcome|have a (?:great|good|nice|lovely)|wish you|let (?:me|us) know if|reaching out|getting in touch|contacting us|hope)\b/;

/** Does any clause tell the customer something: a fact, a cause, a state of things? Courtesy and sympathy do not. */
export function answersSomething(context: CheckContext): boolean {
  return context.clauses.some((read) => informs(read, context));
}

/** Does the clause state a fact about the matter? */
export function informs(read: ReadClause, context: CheckContext): boolean {
  const { clause, recognition, deed, asks, when, sentence } = read;
  if (recognition || asks || COURTESY.test(clause.lower)) return false;
  if (deed) return deed.concrete;
  if (sentence.link || when || /\d/.test(clause.text)) return true;
  if (/^(?:yes|no)\b/.test(clause.lower)) return true;
  if (sharedThings(clause.tokens, context.ticket).length > 0) return true;
  return !context.upset && clause.tokens.length >= 5;
}
