/** Which packs the engine goes by: those that are switched on for the site of the ticket, in the person's order. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { PacksInUse } from '../engine/engine.worker.ts';
import { arrange, followPacks, type PackUse, packUses, type TeamPack, useOn } from '../storage/index.ts';

/** The packs for a site; the one that comes first to the person comes last to the engine. */
export function packsFor(
  packs: readonly TeamPack[],
  uses: readonly PackUse[],
  site: string | null,
): PacksInUse {
  const use = useOn(uses, site);
  const on = arrange(packs, use).filter((each) => each.on);
  return { packs: on.map(({ pack }) => pack.pack).reverse(), off: use.off };
}

/** Tells which packs to use once they are read, and whenever storage, policy or site change that. */
export function followPacksInUse(site: ReadonlySignal<string | null>, tell: (use: PacksInUse) => void): void {
  const packs = signal<readonly TeamPack[] | null>(null);
  const uses = signal<readonly PackUse[] | null>(null);
  let told: PacksInUse | null = null;
  followPacks((list) => {
    packs.value = list;
  });
  packUses.follow((list) => {
    uses.value = list;
  });
  effect(() => {
    if (!packs.value || !uses.value) return;
    const now = packsFor(packs.value, uses.value, site.value);
    if (told && sameItems(told.packs, now.packs) && sameItems(told.off, now.off)) return;
    told = now;
    tell(now);
  });
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
