/** Which packs are used, and in which order: everywhere, or on one site. */
import * as v from 'valibot';
import { setting } from './setting.ts';

const MOST_SITES = 200;
const MOST_PACKS = 200;
const ids = v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(MOST_PACKS));

const useSchema = v.strictObject({
  /** The origin of a site, or null for all that have no arrangement of their own. */
  site: v.nullish(v.pipe(v.string(), v.maxLength(300)), null),
  /** Ids of packs, the one that comes first to mind first. A pack that is not named is new and comes before them. */
  order: v.optional(ids, []),
  off: v.optional(ids, []),
});
export type PackUse = v.InferOutput<typeof useSchema>;

export const packUses = setting<PackUse[]>({
  key: 'pack-use',
  version: 1,
  schema: v.pipe(v.array(useSchema), v.maxLength(MOST_SITES + 1)),
  fallback: [],
});

/** What holds on a site. */
export function useOn(uses: readonly PackUse[], site: string | null): PackUse {
  const everywhere = uses.find((use) => use.site === null) ?? { site: null, order: [], off: [] };
  return uses.find((use) => use.site === site) ?? everywhere;
}

/** The uses with one in place of that of the same site, or without any of that site. */
export function withUse(uses: readonly PackUse[], site: string | null, use: PackUse | null): PackUse[] {
  const others = uses.filter((each) => each.site !== site);
  return use ? [...others, { ...use, site }].slice(-MOST_SITES) : others;
}

/** Packs in the order of their use, with those that are off. */
export function arrange<T extends { id: string }>(
  packs: readonly T[],
  { order, off }: PackUse,
): { pack: T; on: boolean }[] {
  const place = new Map(order.map((id, index) => [id, index]));
  return packs
    .map((pack) => ({ pack, on: !off.includes(pack.id) }))
    .sort((a, b) => (place.get(a.pack.id) ?? -1) - (place.get(b.pack.id) ?? -1));
}
