/** What a phrase may name in braces: facts of the ticket, and words that agree with {object}. */
export const PHRASE_SLOTS = [
  'duration',
  'object',
  'count',
  'stake',
  'money',
  'date',
  'name',
  'adjective',
  'is',
  'was',
  'has',
  'does',
  'it',
  'them',
] as const;

const KNOWN: ReadonlySet<string> = new Set(PHRASE_SLOTS);
const SLOT = /\{([^{}]*)\}/g;

/** What is wrong with the wording of a phrase before any check reads it, each with what to do. */
export function wordingFaults(text: string): string[] {
  const faults: string[] = [];
  for (const [, name = ''] of text.matchAll(SLOT)) {
    if (!KNOWN.has(name)) {
      faults.push(
        `{${name.slice(0, 40)}} is not a slot; use one of ${PHRASE_SLOTS.map((slot) => `{${slot}}`).join(' ')}`,
      );
    }
  }
  if (/[{}[\]]/.test(text.replace(SLOT, ''))) {
    faults.push('a bracket or brace stands alone; write slots as {duration} and leave out other brackets');
  }
  if (!/[.?]$/.test(text)) faults.push('end the phrase with a full stop or a question mark');
  if (text.includes('!')) faults.push('leave out exclamation marks');
  return faults;
}
