/** What can be done to packs as a whole: add, take in a newer version, switch, order, remove, sign, give out. */

import { canonical } from '../packs/canonical.ts';
import { FORMATS, type Format } from '../packs/formats/index.ts';
import { allChangesBetween, type Merged, settle } from '../packs/merge.ts';
import { parsePack, parseUnfinished } from '../packs/parse.ts';
import type { Pack } from '../packs/schema.ts';
import { type Seal, sealOf, signPack, unsigned } from '../packs/sign.ts';
import {
  arrange,
  closingDrafts,
  packDrafts,
  packs,
  packUses,
  type Saved,
  type StoredPack,
  signingKey,
  type TeamPack,
  useOn,
  verifySignature,
  withUse,
} from '../storage/index.ts';
import type { Arrival } from './arrival.ts';
import { download } from './download.ts';
import { newPack } from './incoming.ts';
import { withNewPhrases } from './phrases.ts';
import type { EditorState } from './state.ts';

export interface Shelf {
  say(text: string, undo?: () => void): void;
  /** Stores a pack that has not been here. */
  add(pack: Pack, origin: StoredPack['origin']): Promise<boolean>;
  /** Takes a newer version in; parts named in `mine` stay as the person has them. */
  update(
    pack: Pack,
    arrival: Extract<Arrival, { kind: 'update' }>,
    mine: ReadonlySet<string>,
  ): Promise<boolean>;
  /** Makes an empty pack, or one whose phrases wait as a draft; gives its id, or null where it could not be stored. */
  create(name: string, phrases: Pack['phrases']): Promise<string | null>;
  /** Lays phrases over a pack as a draft. */
  draftInto(id: string, phrases: Pack['phrases']): Promise<boolean>;
  /** Lays a pack into another as a draft; parts named in `mine` stay as that one has them. */
  join(id: string, merged: Merged, mine: ReadonlySet<string>): Promise<boolean>;
  /** A pack of one's own that starts as a copy of another. */
  copy(pack: Pack): Promise<string | null>;
  remove(team: TeamPack): Promise<void>;
  turn(id: string, on: boolean): Promise<void>;
  move(id: string, by: 1 | -1): Promise<void>;
  /** Gives the site that is shown an arrangement of its own, or takes it away. */
  ownArrangement(site: string, own: boolean): Promise<void>;
  /** Saves the pack in a layout, signed where this browser has a key. */
  give(pack: Pack, format: Format): Promise<void>;
  signed(pack: Pack): Promise<Pack>;
  seal(pack: Pack): Promise<Seal>;
}

export function createShelf(state: EditorState): Shelf {
  const say: Shelf['say'] = (text, undo) => {
    state.note.value = { text, copy: null, undo: undo ?? null };
  };
  function went(saved: Saved): boolean {
    if (!saved.ok) say(saved.why);
    return saved.ok;
  }
  const taken = () => new Set([...(state.team.peek() ?? []), ...state.builtIn].map(({ id }) => id));

  async function draft(pack: Pack, phrases: Pack['phrases']): Promise<boolean> {
    const added = withNewPhrases(pack, phrases).phrases.slice(pack.phrases.length);
    const known = (await packDrafts.all()).get(pack.id)?.changes ?? [];
    const changes = [...known, ...added.map((phrase) => ({ part: `phrases/${phrase.id}`, after: phrase }))];
    if (!went(await packDrafts.put(pack.id, { changes }))) return false;
    state.drafts.value = new Set([...state.drafts.peek(), pack.id]);
    return true;
  }
  async function add(pack: Pack, origin: StoredPack['origin']): Promise<boolean> {
    return went(await packs.put(pack.id, { origin, base: pack, mine: null }));
  }
  async function rearrange(change: (ids: string[], off: string[]) => { order: string[]; off: string[] }) {
    const site = state.site.peek();
    const team = state.team.peek() ?? [];
    const saved = await packUses.update((uses) => {
      const use = useOn(uses, site);
      const ids = arrange(team, use).map(({ pack }) => pack.id);
      return withUse(uses, site, { site, ...change(ids, use.off) });
    });
    went(saved);
  }

  return {
    say,
    add,
    async update(pack, { held, merged }, mine) {
      let result: unknown = pack;
      try {
        result = settle(merged, mine, (value) => {
          const parsed = parsePack(value);
          if (!parsed.ok) throw new Error('unfit');
          return parsed.pack;
        });
      } catch {
        say('Your changes and the new version do not fit together. Save or undo your changes first.');
        return false;
      }
      const parsed = parsePack(result);
      if (!parsed.ok) {
        say('What would come of it is faulty. Keep theirs in the parts that differ.');
        return false;
      }
      const edited = canonical(parsed.pack) !== canonical(unsigned(pack));
      const origin = held.origin === 'code' || held.origin === 'made' ? held.origin : 'file';
      return went(await packs.put(pack.id, { origin, base: pack, mine: edited ? parsed.pack : null }));
    },
    async create(name, phrases) {
      const pack = newPack(name, [], taken());
      if (!(await add(pack, 'made'))) return null;
      if (phrases.length > 0 && !(await draft(pack, phrases))) return null;
      return pack.id;
    },
    async draftInto(id, phrases) {
      const team = state.team.peek()?.find((each) => each.id === id);
      return team ? draft(team.pack, phrases) : false;
    },
    async join(id, merged, mine) {
      const team = state.team.peek()?.find((each) => each.id === id);
      const joined = parseUnfinished(settle(merged, mine, asUnfinished));
      if (!team || !joined) return false;
      const changes = allChangesBetween(team.pack, joined).map(({ part, after }) => ({ part, after }));
      if (!went(await packDrafts.put(id, { changes }))) return false;
      state.drafts.value = new Set([...state.drafts.peek(), id]);
      return true;
    },
    async copy(pack) {
      const { id } = newPack(`${pack.name} copy`, [], taken());
      const name = `${pack.name.slice(0, 70)} copy`;
      return (await add({ ...unsigned(pack), id, name, version: '1.0.0' }, 'made')) ? id : null;
    },
    async remove({ id, pack }) {
      const stored = (await packs.all()).get(id);
      const unsaved = (await packDrafts.all()).get(id);
      if (!went(await packs.erase(id))) return;
      await packDrafts.erase(id);
      closingDrafts.erase(id);
      say(`${pack.name} is removed.`, () => {
        if (stored) void packs.put(id, stored);
        if (unsaved) void packDrafts.put(id, unsaved);
      });
    },
    turn: (id, on) =>
      rearrange((order, off) => ({
        order,
        off: on ? off.filter((each) => each !== id) : [...off.filter((each) => each !== id), id],
      })),
    move: (id, by) =>
      rearrange((order, off) => {
        const at = order.indexOf(id);
        const to = at + by;
        if (at < 0 || to < 0 || to >= order.length) return { order, off };
        const next = order.filter((each) => each !== id);
        next.splice(to, 0, id);
        return { order: next, off };
      }),
    async ownArrangement(site, own) {
      const saved = await packUses.update((uses) => withUse(uses, site, own ? useOn(uses, null) : null));
      if (went(saved)) state.site.value = own ? site : null;
    },
    async give(pack, format) {
      if (!format.write) return;
      const ready = format.id === 'attune' ? await this.signed(pack) : pack;
      const { text, dropped } = format.write(ready);
      const [extension = 'json'] = format.extensions;
      download(`${pack.id}.${extension}`, text);
      const [first] = dropped;
      say(
        first
          ? `Saved. Left behind: ${dropped
              .map(({ where, what }) => `${where}: ${what}`)
              .slice(0, 3)
              .join('; ')}.`
          : 'Saved.',
      );
    },
    async signed(pack) {
      const key = state.ownKey.peek() === null ? null : await signingKey(false);
      return key ? signPack(unsigned(pack), key) : pack;
    },
    seal: (pack) => sealOf(pack, verifySignature),
  };
}

function asUnfinished(value: unknown): Pack {
  const pack = parseUnfinished(value);
  if (!pack) throw new Error('What came of two packs is no pack.');
  return pack;
}

/** Every layout that a pack can be given out in. */
export const GIVEN = FORMATS.filter(({ write }) => write !== undefined);
