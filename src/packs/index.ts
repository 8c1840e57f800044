import general from '../../assets/packs/general.json' with { type: 'json' };
import care from '../../assets/packs/health-and-care.json' with { type: 'json' };
import home from '../../assets/packs/home-and-repairs.json' with { type: 'json' };
import money from '../../assets/packs/money-insurance-energy.json' with { type: 'json' };
import retail from '../../assets/packs/retail-and-delivery.json' with { type: 'json' };
import software from '../../assets/packs/software-and-billing.json' with { type: 'json' };
import travel from '../../assets/packs/travel-and-events.json' with { type: 'json' };
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
  return [general, retail, software, money, travel, care, home].map((raw) => {
    const result = parsePack(raw);
    if (!result.ok) throw new Error(`A built-in pack is faulty: ${result.faults.map(sayFault).join('; ')}`);
    return result.pack;
  });
}
