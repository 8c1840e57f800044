import type * as v from 'valibot';

/** Something wrong in a pack: where, and what is wrong and what to do about it. */
export interface Fault {
  path: readonly (string | number)[];
  reason: string;
}

/** More faults than this say nothing new; a broken file can have one on every line. */
export const MOST_FAULTS = 50;
const LONGEST_SHOWN = 60;

/** "phrases[3].text: end the phrase with a full stop". */
export function sayFault({ path, reason }: Fault): string {
  const where = path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${key}`))
    .join('');
  return `${where || 'the pack'}: ${reason}`;
}

/** What a schema found, in words for the person who wrote the file. */
export function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { path, reason: adviceFor(issue) };
}

function adviceFor({ type, expected, received, requirement, message }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never')
    return `${shown(received)} is not a field here; remove it`;
  if (type === 'strict_object' && expected?.startsWith('"')) return `${shown(expected)} is missing; add it`;
  if (type === 'max_length') return `too long; at most ${String(requirement)} fit here`;
  if (type === 'min_length') return `empty; give at least ${String(requirement)}`;
  if (type === 'length') return `give exactly ${String(requirement)}`;
  if (type === 'regex' || type === 'check' || type === 'iso_timestamp') return message;
  return `expected ${expected ?? 'another value'} but found ${shown(received)}; correct it`;
}

function shown(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
