import * as v from 'valibot';
import { type Pack, packSchema } from './schema.ts';

/** What a phrase may name in braces: facts of the ticket, and words that agree with {object}. */
export const PHRASE_SLOTS = [
  'duration',
  'object',
  'count',
  'stake',
  'money',
  'date',
  'adjective',
  'is',
  'was',
  'has',
  'does',
  'it',
  'them',
] as const;
const KNOWN: ReadonlySet<string> = new Set(PHRASE_SLOTS);
/** More faults than this say nothing new; a broken file can have one on every line. */
const MOST_FAULTS = 50;

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; faults: string[] };

/**
 * Reads a phrase pack from any value. Never throws: a pack that cannot be used comes back with every fault,
 * each as where it is, what is wrong and what to do.
 */
export function parsePack(value: unknown): ParsedPack {
  const parsed = v.safeParse(packSchema, value);
  if (!parsed.success) {
    return { ok: false, faults: parsed.issues.slice(0, MOST_FAULTS).map(faultOf) };
  }
  const faults = parsed.output.phrases.flatMap(({ text }, index) =>
    phraseFaults(text).map((fault) => `phrases[${index}].text: ${fault}`),
  );
  const seen = new Set<string>();
  for (const [index, { id }] of parsed.output.phrases.entries()) {
    if (seen.has(id)) faults.push(`phrases[${index}].id: "${id}" is used twice; give each phrase its own id`);
    seen.add(id);
  }
  for (const [situation, actions] of Object.entries(parsed.output.actions)) {
    for (const [index, action] of actions.entries()) {
      if (/[[\]{}]/.test(action)) {
        faults.push(`actions.${situation}[${index}]: leave out brackets and braces; write plain words`);
      }
    }
  }
  return faults.length > 0
    ? { ok: false, faults: faults.slice(0, MOST_FAULTS) }
    : { ok: true, pack: parsed.output };
}

function phraseFaults(text: string): string[] {
  const faults: string[] = [];
  for (const [, name = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
    if (!KNOWN.has(name)) {
      faults.push(
        `{${name.slice(0, 40)}} is not a slot; use one of ${PHRASE_SLOTS.map((slot) => `{${slot}}`).join(' ')}`,
      );
    }
  }
  if (/[{}[\]<>]/.test(text.replace(/\{[^{}]*\}/g, ''))) {
    faults.push('a bracket or brace stands alone; write slots as {duration} and leave out other brackets');
  }
  if (!/[.?]$/.test(text)) faults.push('end the phrase with a full stop or a question mark');
  if (text.includes('!')) faults.push('leave out exclamation marks');
  return faults;
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? [])
    .map(({ key }, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
    .join('');
  return `${path || 'the pack'}: ${adviceFor(issue)}`;
}

function adviceFor({ type, expected, received, requirement, message }: v.BaseIssue<unknown>): string {
  if (type === 'strict_object' && expected === 'never')
    return `${received} is not a field of a pack; remove it`;
  if (type === 'strict_object') return `${expected} is missing; add it`;
  if (type === 'max_length') return `too long; at most ${String(requirement)} fit here`;
  if (type === 'min_length') return `empty; give at least ${String(requirement)}`;
  if (type === 'regex') return message;
  return `expected ${expected ?? 'another value'} but found ${received}; correct it`;
}
