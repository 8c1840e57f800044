/** A set of tickets on its way from a lead to a trainee: as a file, or as one line in a chat. */
import * as v from 'valibot';
import { codeOf, textOf } from '../packs/compact.ts';
import { faultOf, sayFault } from '../packs/fault.ts';
import { type TicketSet, ticketSetSchema } from '../storage/practice.ts';

const START = 'attune-set1.';
const KIND = 'attune-practice-set';

const fileSchema = v.strictObject({ kind: v.literal(KIND), format: v.literal(1), set: ticketSetSchema });

export type ReadSet = { ok: true; set: TicketSet } | { ok: false; why: string };

export function setFile(set: TicketSet): string {
  return `${JSON.stringify({ kind: KIND, format: 1, set }, null, 2)}\n`;
}

/** One line for a chat, or null where it is too long and wants a file. */
export function setCode(set: TicketSet): string | null {
  return codeOf(START, JSON.stringify({ kind: KIND, format: 1, set }));
}

/** Reads a set from a file's text or from a code. Never throws; says what is wrong and what to do. */
export function readSet(text: string): ReadSet {
  const trimmed = text.trim();
  if (trimmed.startsWith('{')) return parse(trimmed);
  const read = textOf(START, trimmed, 'set');
  return read.ok ? parse(read.text) : { ok: false, why: `This cannot be read: ${read.reason}.` };
}

function parse(json: string): ReadSet {
  if (json.length > 100_000)
    return { ok: false, why: 'This is too large for a set of tickets. Ask for it again.' };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, why: 'This file is cut short or changed. Ask for it again.' };
  }
  const parsed = v.safeParse(fileSchema, value);
  if (parsed.success) return { ok: true, set: parsed.output.set };
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== KIND) {
    return { ok: false, why: 'This is no set of practice tickets. Choose the file that your lead sent.' };
  }
  return { ok: false, why: `This set cannot be used: ${sayFault(faultOf(parsed.issues[0]))}.` };
}
