import general from '../../assets/packs/general.json' with { type: 'json' };
import { parsePack } from './parse.ts';
import type { Pack } from './schema.ts';

export { PHRASE_SLOTS, parsePack } from './parse.ts';
export type { Pack, Phrase } from './schema.ts';

/** The packs that come with Attune, freshly parsed. Throws where one of them is faulty, which the tests would show. */
export function builtInPacks(): Pack[] {
  return [general].map((raw) => {
    const result = parsePack(raw);
    if (!result.ok) throw new Error(`A built-in pack is faulty: ${result.faults.join('; ')}`);
    return result.pack;
  });
}
