/** All packs of this browser in one list: what the policy gives, and what the person added or wrote. */
import type { Pack } from '../packs/schema.ts';
import { followManagedPacks, type ManagedPacks } from './managed-packs.ts';
import { type ORIGINS, packInUse, packs, type StoredPack } from './packs.ts';

export interface TeamPack {
  id: string;
  origin: (typeof ORIGINS)[number] | 'managed';
  /** As it is used. */
  pack: Pack;
  /** As its author gave it out. */
  base: Pack;
  /** Changed by the person. */
  edited: boolean;
}

/** A pack of the policy stands in place of a stored one of the same id. */
export function listPacks(stored: ReadonlyMap<string, StoredPack>, managed: readonly Pack[]): TeamPack[] {
  const list = new Map<string, TeamPack>();
  for (const [id, each] of stored) {
    const { base, mine, origin } = each;
    list.set(id, { id, origin, pack: packInUse(each), base, edited: mine !== null });
  }
  for (const pack of managed) {
    list.set(pack.id, { id: pack.id, origin: 'managed', pack, base: pack, edited: false });
  }
  return [...list.values()];
}

/** Tells all packs once both places have been read, and after every change, until it is stopped. */
export function followPacks(hear: (packs: TeamPack[], faults: readonly string[]) => void): () => void {
  let stored: ReadonlyMap<string, StoredPack> | null = null;
  let managed: ManagedPacks | null = null;
  const tell = () => {
    if (stored && managed) hear(listPacks(stored, managed.packs), managed.faults);
  };
  const stops = [
    packs.follow((all) => {
      stored = all;
      tell();
    }),
    followManagedPacks((now) => {
      managed = now;
      tell();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
