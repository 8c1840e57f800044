import { PACK_FORMAT } from './schema.ts';
import { slugOf } from './text.ts';

type Raw = Record<string, unknown>;

/** How a pack of each older format becomes one of the next. */
const STEPS: ReadonlyMap<number, (pack: Raw) => Raw> = new Map([
  [1, (pack) => ({ ...pack, format: 2, id: slugOf(typeof pack.name === 'string' ? pack.name : '') })],
]);

/**
 * A pack of any released format in the present one. What is no object, or says no format that is known, comes back
 * as it is, for the schema to refuse.
 */
export function migratePack(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  let pack: Raw = { ...value };
  while (typeof pack.format === 'number' && pack.format < PACK_FORMAT) {
    const step = STEPS.get(pack.format);
    if (!step) return pack;
    pack = step(pack);
  }
  return pack;
}
