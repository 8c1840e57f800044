/** How much a fact is worth to the customer: what they counted or fear weighs more than what it is called. */
const FACT_WORTH: ReadonlyMap<string, number> = new Map([
  ['stake', 4],
  ['count', 4],
  ['nth', 4],
  ['occurrence', 3.5],
  ['times', 3.5],
  ['repeat', 3.5],
  ['duration', 3.5],
  ['overdue', 3.5],
  ['since', 1.5],
  ['event', 3.5],
  ['colleague', 3],
  ['date', 3],
  ['lacking', 2.5],
  ['object', 2],
  ['awaited', 2],
  ['money', 2],
  ['tenure', 1.5],
  ['adjective', 0.5],
]);

/** The worth of all facts that a sentence names, by the names of its slots. */
export function worthOf(slots: readonly string[]): number {
  return slots.reduce((sum, name) => sum + (FACT_WORTH.get(name) ?? 0), 0);
}
