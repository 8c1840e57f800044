/** All checks with what is said of them. It comes in a file of its own, so that the panel paints without it. */
import * as v from 'valibot';
import { LEVELS } from '../engine/types.ts';

const entrySchema = v.object({
  id: v.string(),
  level: v.picklist(LEVELS),
  title: v.string(),
  /** The word of common quality scorecards. */
  term: v.string(),
  why: v.string(),
  /** Numbers of the evidence, such as "E19, E57", or what else speaks for it. */
  source: v.string(),
  off: v.optional(v.boolean(), false),
});
const catalogueSchema = v.object({ checks: v.array(entrySchema) });
const evidenceSchema = v.object({ works: v.record(v.string(), v.string()) });

export interface CatalogueEntry extends Omit<v.InferOutput<typeof entrySchema>, 'source'> {
  /** What speaks for it, in words. */
  sources: string[];
}
/** By the check's id, in the catalogue's order. */
export type Catalogue = ReadonlyMap<string, CatalogueEntry>;

/** Reads the catalogue that the checks themselves are written into, with the names of the works that it cites. */
export async function loadCatalogue(): Promise<Catalogue> {
  const [checks, evidence] = await Promise.all([
    import('../../assets/words/checks.json'),
    import('../../assets/words/evidence.json'),
  ]);
  return readCatalogue(checks.default, evidence.default);
}

/** Throws where a file is not what it should be; a number without a work is left out. */
export function readCatalogue(checks: unknown, evidence: unknown): Catalogue {
  const { works } = v.parse(evidenceSchema, evidence);
  return new Map(
    v
      .parse(catalogueSchema, checks)
      .checks.map(({ source, ...entry }) => [entry.id, { ...entry, sources: sourcesIn(source, works) }]),
  );
}

function sourcesIn(source: string, works: Readonly<Record<string, string>>): string[] {
  const numbers = source.match(/\bE\d+\b/g);
  if (!numbers) return source === '' ? [] : [`${source.charAt(0).toUpperCase()}${source.slice(1)}`];
  return numbers.flatMap((number) => (Object.hasOwn(works, number) ? (works[number] ?? []) : []));
}
