import * as v from 'valibot';
import { type Fault, faultOf, MOST_FAULTS } from './fault.ts';
import { migratePack } from './migrate.ts';
import { type Pack, packSchema } from './schema.ts';
import { wordingFaults } from './slots.ts';

export type ParsedPack = { ok: true; pack: Pack } | { ok: false; faults: Fault[] };

/**
 * Reads a phrase pack of any released format from any value. Never throws: a pack that cannot be used comes back with
 * every fault, at most fifty. What only the engine can judge, `proofOf` in the engine says.
 */
export function parsePack(value: unknown): ParsedPack {
  if (Array.isArray(value)) {
    return {
      ok: false,
      faults: [{ path: [], reason: 'expected one pack in braces but found a list; correct it' }],
    };
  }
  const parsed = v.safeParse(packSchema, migratePack(value));
  const faults = parsed.success ? innerFaults(parsed.output) : parsed.issues.map(faultOf);
  if (parsed.success && faults.length === 0) return { ok: true, pack: parsed.output };
  return { ok: false, faults: faults.slice(0, MOST_FAULTS) };
}

/**
 * Reads a pack that is being written: every field is of its kind, but words may be missing or wrong, ids may stand
 * twice. Null for anything else.
 */
export function parseUnfinished(value: unknown): Pack | null {
  const parsed = v.safeParse(packSchema, migratePack(value));
  return parsed.typed ? parsed.output : null;
}

/** What no schema says: wording, ids that stand twice, examples of phrases that are not there. */
function innerFaults(pack: Pack): Fault[] {
  const faults: Fault[] = [];
  for (const [index, { text }] of pack.phrases.entries()) {
    for (const reason of wordingFaults(text)) faults.push({ path: ['phrases', index, 'text'], reason });
  }
  const ids = twice(pack.phrases, 'phrases', faults);
  twice(pack.scenarios ?? [], 'scenarios', faults);
  for (const [situation, actions] of Object.entries(pack.actions)) {
    for (const [index, action] of actions.entries()) {
      if (/[[\]{}]/.test(action)) {
        const reason = 'leave out brackets and braces; write plain words';
        faults.push({ path: ['actions', situation, index], reason });
      }
    }
  }
  for (const [index, { phrase }] of (pack.examples ?? []).entries()) {
    if (!ids.has(phrase)) {
      faults.push({
        path: ['examples', index, 'phrase'],
        reason: `no phrase has the id "${phrase}"; correct it`,
      });
    }
  }
  return faults;
}

function twice(items: readonly { id: string }[], list: string, faults: Fault[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const [index, { id }] of items.entries()) {
    if (seen.has(id)) {
      faults.push({ path: [list, index, 'id'], reason: `"${id}" is used twice; give each its own id` });
    }
    seen.add(id);
  }
  return seen;
}
