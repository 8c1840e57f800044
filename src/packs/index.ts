import general from '../../assets/packs/general.json' with { type: 'json' };
import { sayFault } from './fault.ts';
import { parsePack } from './parse.ts';
import type { Pack } from './schema.ts';

export { type Fault, sayFault } from './fault.ts';
export { parsePack } from './parse.ts';
export { readPackFile } from './read-file.ts';
export type { Pack, Phrase } from './schema.ts';
export { PHRASE_SLOTS } from './slots.ts';

/** The packs that come with Attune, freshly parsed. Throws where one of them is faulty, which the tests would show. */
export function builtInPacks(): Pack[] {
  return [general].map((raw) => {
    const result = parsePack(raw);
    if (!result.ok) throw new Error(`A built-in pack is faulty: ${result.faults.map(sayFault).join('; ')}`);
    return result.pack;
  });
}
