/** All that the packs page knows, in one place. */
import { type Signal, signal } from '@preact/signals';
import type { Note } from '../design/NoteBar.tsx';
import type { Pack } from '../packs/schema.ts';
import type { Seal } from '../packs/sign.ts';
import type { PackUse, PhraseCounts, SetAside, TeamPack } from '../storage/index.ts';
import { type Checking, createChecking } from './checking.ts';
import type { Desk } from './desk.ts';
import type { Incoming } from './incoming.ts';
import { EVERYTHING, type Query } from './listing.ts';
import type { Working } from './working.ts';

export const TABS = ['phrases', 'steps', 'terms', 'words', 'safety', 'practice', 'tests', 'about'] as const;
export type Tab = (typeof TABS)[number];

/** A pack that is open: to be edited, or to be looked at with the reason why it cannot be edited. */
export interface Open {
  working: Working;
  origin: TeamPack['origin'] | 'built-in';
  readOnly: string | null;
}

export interface EditorState {
  desk: Desk;
  checking: Checking;
  builtIn: readonly Pack[];
  /** Null until the storage has been read. */
  team: Signal<readonly TeamPack[] | null>;
  policyFaults: Signal<readonly string[]>;
  uses: Signal<readonly PackUse[]>;
  /** The site whose arrangement is shown; null for all others. */
  site: Signal<string | null>;
  /** Ids of packs with changes that are not saved. */
  drafts: Signal<ReadonlySet<string>>;
  seals: Signal<ReadonlyMap<string, Seal>>;
  counts: Signal<PhraseCounts>;
  setAside: Signal<readonly SetAside[]>;
  /** The public half of this browser's key, in base64; null where there is none. */
  ownKey: Signal<string | null>;
  open: Signal<Open | null>;
  tab: Signal<Tab>;
  query: Signal<Query>;
  /** The id of the phrase that is shown beside the table. */
  selected: Signal<string | null>;
  /** Phrases that nearly say the same, by id: their place among these, and which others they are like. */
  alike: Signal<ReadonlyMap<string, { place: number; others: string[] }> | null>;
  incoming: Signal<Incoming | null>;
  note: Signal<Note | null>;
}

export function createEditorState(desk: Desk, builtIn: readonly Pack[]): EditorState {
  return {
    desk,
    checking: createChecking(desk),
    builtIn,
    team: signal<readonly TeamPack[] | null>(null),
    policyFaults: signal<readonly string[]>([]),
    uses: signal<readonly PackUse[]>([]),
    site: signal<string | null>(null),
    drafts: signal<ReadonlySet<string>>(new Set()),
    seals: signal<ReadonlyMap<string, Seal>>(new Map()),
    counts: signal<PhraseCounts>({ on: false, phrases: [] }),
    setAside: signal<readonly SetAside[]>([]),
    ownKey: signal<string | null>(null),
    open: signal<Open | null>(null),
    tab: signal<Tab>('phrases'),
    query: signal(EVERYTHING),
    selected: signal<string | null>(null),
    alike: signal<ReadonlyMap<string, { place: number; others: string[] }> | null>(null),
    incoming: signal<Incoming | null>(null),
    note: signal<Note | null>(null),
  };
}
