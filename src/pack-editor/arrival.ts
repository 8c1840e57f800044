/** How a pack that comes in stands to those that are here. */
import { type Change, changesBetween, type Merged, mergePacks } from '../packs/merge.ts';
import type { Pack } from '../packs/schema.ts';
import { unsigned } from '../packs/sign.ts';
import type { TeamPack } from '../storage/index.ts';

/** How an incoming pack stands to the one of the same id that is here. */
export type Arrival =
  | { kind: 'new' }
  | { kind: 'managed' }
  | { kind: 'same' }
  | {
      kind: 'update';
      held: TeamPack;
      /** How its version compares. */
      age: 'newer' | 'older' | 'same';
      changes: Change[];
      merged: Merged;
    };

export function arrivalOf(pack: Pack, held: TeamPack | undefined): Arrival {
  if (!held) return { kind: 'new' };
  if (held.origin === 'managed') return { kind: 'managed' };
  const changes = changesBetween(held.base, pack);
  const order = compareVersions(pack.version, held.base.version);
  const resigned = pack.signature?.value !== held.base.signature?.value;
  if (changes.length === 0 && order === 0 && !resigned) return { kind: 'same' };
  return {
    kind: 'update',
    held,
    age: order > 0 ? 'newer' : order < 0 ? 'older' : 'same',
    changes,
    merged: mergePacks(held.base, held.pack, pack),
  };
}

/** One pack laid into another: what both name alike and say differently is a conflict. */
export function joinPacks(into: Pack, other: Pack): { merged: Merged; twice: number } {
  const said = new Set(into.phrases.map(({ text }) => text.toLowerCase()));
  const known = new Set(into.phrases.map(({ id }) => id));
  const phrases = other.phrases.filter(({ id, text }) => known.has(id) || !said.has(text.toLowerCase()));
  const left = new Set(other.phrases.filter((phrase) => !phrases.includes(phrase)).map(({ id }) => id));
  const { words: _, examples: __, scenarios: ___, ...about } = unsigned(into);
  const { words, examples, scenarios } = other;
  const kept = examples?.filter(({ phrase }) => !left.has(phrase));
  const base: Pack = { ...about, phrases: [], actions: {}, jargon: [], safety: {} };
  const theirs: Pack = {
    ...base,
    phrases,
    actions: other.actions,
    jargon: other.jargon,
    safety: other.safety,
    ...(words && { words }),
    ...(kept && kept.length > 0 && { examples: kept }),
    ...(scenarios && { scenarios }),
  };
  return { merged: mergePacks(base, into, theirs), twice: left.size };
}

/** Below 0 where the first is older, above where it is newer. */
export function compareVersions(one: string, other: string): number {
  const numbers = (version: string) => version.split('.').map(Number);
  const [a, b] = [numbers(one), numbers(other)];
  for (let i = 0; i < 3; i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
