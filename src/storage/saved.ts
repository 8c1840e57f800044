/** What came of an attempt to store something. `why` is a sentence for the person, with what to do. */
export type Saved = { ok: true } | { ok: false; why: string };

/** Runs what stores something and puts what the browser refuses into words. */
export async function attempt(store: () => Promise<void>): Promise<Saved> {
  try {
    await store();
    return { ok: true };
  } catch (fault) {
    return { ok: false, why: wordsFor(fault) };
  }
}

function wordsFor(fault: unknown): string {
  const said = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
  return /quota/i.test(said)
    ? 'There is no room left for what Attune stores. Erase something on the options page, then try again.'
    : `The browser did not store this (${said.slice(0, 200)}). Try again, or restart the browser.`;
}
