/** Two packs that grew from one: what changed, and a three-way merge with the conflicts for a person to settle. */
import { canonical } from './canonical.ts';
import type { Pack } from './schema.ts';

/** The parts of a pack by name: "phrases/late-parcel", "actions/wait-late", "jargon/RMA", "about/name". */
type Parts = Map<string, unknown>;

export interface Change {
  part: string;
  kind: 'added' | 'removed' | 'changed';
  before?: unknown;
  after?: unknown;
}
export interface Conflict {
  part: string;
  /** Undefined where it was not there, or was taken out. */
  base: unknown;
  mine: unknown;
  theirs: unknown;
}
export interface Merged {
  /** With theirs wherever the two disagree. */
  pack: unknown;
  conflicts: Conflict[];
}

const LISTS = [
  ['phrases', 'id'],
  ['scenarios', 'id'],
  ['jargon', 'term'],
] as const;
const TABLES = ['actions', 'safety'] as const;
const WHOLE = ['sector', 'words', 'examples'] as const;
/** Not a part of it: it seals one version as a whole. */
const SIGNATURE = 'signature';
const PARTED: ReadonlySet<string> = new Set([...LISTS.map(([list]) => list), ...TABLES, ...WHOLE, SIGNATURE]);

function partsOf(pack: Pack): Parts {
  const parts: Parts = new Map();
  for (const [field, value] of Object.entries(pack)) {
    if (!PARTED.has(field)) parts.set(`about/${field}`, value);
  }
  for (const [list, key] of LISTS) {
    for (const item of pack[list] ?? []) {
      const name: unknown = Object.hasOwn(item, key) ? Reflect.get(item, key) : '';
      parts.set(`${list}/${String(name)}`, item);
    }
  }
  for (const table of TABLES) {
    for (const [name, value] of Object.entries(pack[table])) parts.set(`${table}/${name}`, value);
  }
  for (const field of WHOLE) if (pack[field] !== undefined) parts.set(`${field}/all`, pack[field]);
  return parts;
}

function packFrom(parts: Parts): unknown {
  const about = [...parts].filter(([part]) => part.startsWith('about/'));
  const pack: Record<string, unknown> = {
    ...Object.fromEntries(about.map(([part, value]) => [part.slice('about/'.length), value])),
    phrases: [],
    actions: {},
    jargon: [],
    safety: {},
  };
  for (const [part, value] of parts) {
    const [section = '', ...rest] = part.split('/');
    const name = rest.join('/');
    if (section === 'about') continue;
    if (name === 'all') pack[section] = value;
    else if (section === 'actions' || section === 'safety') {
      pack[section] = { ...(pack[section] ?? {}), [name]: value };
    } else {
      const list = pack[section];
      if (Array.isArray(list)) list.push(value);
      else pack[section] = [value];
    }
  }
  return pack;
}

// What was not touched is the very same object, which spares a large pack the comparing.
const same = (a: unknown, b: unknown) => a === b || canonical(a) === canonical(b);

/** A pack with changes laid over it; each part goes as the change has it. The pack wants parsing again. */
export function applyChanges(pack: Pack, changes: readonly Pick<Change, 'part' | 'after'>[]): unknown {
  const parts = partsOf(pack);
  for (const { part, after } of changes) {
    if (after === undefined) parts.delete(part);
    else parts.set(part, after);
  }
  return packFrom(parts);
}

/** Everything in which a pack differs from another. */
export function allChangesBetween(older: Pack, newer: Pack): Change[] {
  const before = partsOf(older);
  const after = partsOf(newer);
  const changes: Change[] = [];
  for (const [part, value] of after) {
    if (!before.has(part)) changes.push({ part, kind: 'added', after: value });
    else if (!same(before.get(part), value)) {
      changes.push({ part, kind: 'changed', before: before.get(part), after: value });
    }
  }
  for (const [part, value] of before) {
    if (!after.has(part)) changes.push({ part, kind: 'removed', before: value });
  }
  return changes;
}

/** What a newer pack brings, takes away and changes; its version, which always differs, is left out. */
export function changesBetween(older: Pack, newer: Pack): Change[] {
  return allChangesBetween(older, newer).filter(({ part }) => part !== 'about/version');
}

/**
 * Merges what both sides did to `base`. A part that one side alone touched goes as that side has it; a part that both
 * made different is a conflict. The pack wants parsing again, for two good packs can make a faulty one.
 */
export function mergePacks(base: Pack, mine: Pack, theirs: Pack): Merged {
  const was = partsOf(base);
  const ours = partsOf(mine);
  const other = partsOf(theirs);
  const parts: Parts = new Map();
  const conflicts: Conflict[] = [];
  for (const part of new Set([...other.keys(), ...ours.keys()])) {
    const [b, m, t] = [was.get(part), ours.get(part), other.get(part)];
    const taken = same(m, t) || same(b, m) ? t : same(b, t) ? m : t;
    if (!same(m, t) && !same(b, m) && !same(b, t) && part !== 'about/version') {
      conflicts.push({ part, base: b, mine: m, theirs: t });
    }
    if (taken !== undefined) parts.set(part, taken);
  }
  return { pack: packFrom(parts), conflicts };
}

/** The merge with conflicts settled: each part named in `mine` goes as mine has it. */
export function settle(merged: Merged, mine: ReadonlySet<string>, parse: (pack: unknown) => Pack): unknown {
  const parts = partsOf(parse(merged.pack));
  for (const conflict of merged.conflicts) {
    if (!mine.has(conflict.part)) continue;
    if (conflict.mine === undefined) parts.delete(conflict.part);
    else parts.set(conflict.part, conflict.mine);
  }
  return packFrom(parts);
}
