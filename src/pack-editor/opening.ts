/** Opening a pack in the editor, and saving it. */

import { canonical } from '../packs/canonical.ts';
import { sayFault } from '../packs/fault.ts';
import { parsePack } from '../packs/parse.ts';
import type { Pack } from '../packs/schema.ts';
import { unsigned } from '../packs/sign.ts';
import { closingDrafts, packDrafts, packs } from '../storage/index.ts';
import { EVERYTHING } from './listing.ts';
import type { Shelf } from './shelf.ts';
import type { EditorState, Open } from './state.ts';
import { counted } from './words.ts';
import { createWorking } from './working.ts';

export interface Opening {
  /** Opens a pack by its id, or goes back to the list. */
  show(id: string | null): Promise<void>;
  /** Goes to a pack as soon as the storage has told of it. */
  whenThere(id: string): Promise<void>;
  /** The storage has told of packs. */
  arrived(): void;
  /** Checks everything, then puts it in force. What is faulty stays a draft. */
  save(): Promise<void>;
}

const READ_ONLY = {
  managed: 'Your administrator rolled this pack out; it is read only.',
  'built-in': 'This pack comes with Attune; it is read only.',
};

export function createOpening(state: EditorState, shelf: Shelf): Opening {
  let release: (() => void) | null = null;
  /** The id of the pack that is open, or about to be. */
  let wanted: string | null = null;
  let awaited: { id: string; there: () => void } | null = null;

  /** One tab at a time writes a pack. Gives false where another one does. */
  function claim(id: string): Promise<boolean> {
    return new Promise((answer) => {
      void navigator.locks.request(`attune:editing:${id}`, { ifAvailable: true }, (lock) => {
        answer(lock !== null);
        if (!lock) return undefined;
        return new Promise<void>((done) => {
          release = done;
        });
      });
    });
  }
  const store = {
    async put(...[id, draft]: Parameters<typeof packDrafts.put>) {
      state.drafts.value = new Set([...state.drafts.peek(), id]);
      const saved = await packDrafts.put(id, draft);
      if (saved.ok) closingDrafts.erase(id);
      return saved;
    },
    async erase(id: string) {
      state.drafts.value = new Set([...state.drafts.peek()].filter((each) => each !== id));
      closingDrafts.erase(id);
      return packDrafts.erase(id);
    },
    leave: closingDrafts.put,
  };

  async function show(id: string | null): Promise<void> {
    if (wanted === id) return;
    wanted = id;
    const before = state.open.peek();
    state.open.value = null;
    await before?.working.keep();
    release?.();
    release = null;
    state.query.value = EVERYTHING;
    state.selected.value = null;
    state.alike.value = null;
    if (id === null) return;
    const builtIn = state.builtIn.find((pack) => pack.id === id);
    const team = state.team.peek()?.find((pack) => pack.id === id);
    const pack = team?.pack ?? builtIn;
    if (!pack) {
      // It may be on its way from the storage.
      wanted = null;
      return;
    }
    const origin = team?.origin ?? 'built-in';
    const fixed = origin === 'managed' || origin === 'built-in' ? READ_ONLY[origin] : null;
    const free = fixed !== null || (await claim(id));
    const left = fixed === null ? closingDrafts.get(id) : null;
    const draft = left ?? (fixed === null ? ((await packDrafts.all()).get(id) ?? null) : null);
    if (wanted !== id) return;
    const open: Open = {
      working: createWorking(pack, draft, store),
      origin,
      readOnly: fixed ?? (free ? null : 'This pack is being edited in another tab.'),
    };
    state.open.value = open;
    if (left) void open.working.keep();
    state.selected.value = open.working.pack.peek().phrases[0]?.id ?? null;
    state.checking.want(open.working.pack.peek().phrases.map(({ text }) => text));
  }

  /** Why a pack cannot be put in force, or null. */
  async function obstacle(pack: Pack): Promise<string | null> {
    const parsed = parsePack(pack);
    if (!parsed.ok) {
      const [first] = parsed.faults;
      const more = parsed.faults.length > 1 ? ` And ${counted(parsed.faults.length - 1, 'more fault')}.` : '';
      return `${first ? sayFault(first) : ''}.${more}`;
    }
    state.checking.want(
      pack.phrases.map(({ text }) => text),
      true,
    );
    if (!(await state.checking.settled())) return 'The engine could not judge the phrases. Reload this page.';
    const flagged = pack.phrases.filter(({ text }) => (state.checking.of(text)?.length ?? 0) > 0);
    if (flagged.length > 0) {
      state.tab.value = 'phrases';
      state.query.value = { ...EVERYTHING, state: 'faulty' };
      return `${counted(flagged.length, 'phrase needs', 'phrases need')} a change first.`;
    }
    const { faults } = await state.desk.ask({ kind: 'examples', pack });
    if (faults.length === 0) return null;
    state.tab.value = 'tests';
    return `${counted(faults.length, 'test fails', 'tests fail')}.`;
  }

  function arrived(): void {
    if (!awaited || !state.team.peek()?.some(({ id }) => id === awaited?.id)) return;
    const { id, there } = awaited;
    awaited = null;
    location.hash = id;
    there();
  }

  return {
    show,
    arrived,
    whenThere: (id) =>
      new Promise((there) => {
        awaited = { id, there };
        arrived();
      }),
    async save() {
      const open = state.open.peek();
      if (!open || open.readOnly !== null) return;
      const { working } = open;
      const pack = unsigned(working.pack.peek());
      const why = await obstacle(pack);
      if (why !== null) return shelf.say(`Not saved; your draft is kept. ${why}`);
      const stored = (await packs.all()).get(pack.id);
      const made = !stored || stored.origin === 'made';
      const base = unsigned(stored?.base ?? pack);
      const mine = canonical(pack) === canonical(base) ? null : pack;
      const saved = await packs.put(
        pack.id,
        made ? { origin: 'made', base: pack, mine: null } : { ...stored, mine },
      );
      if (!saved.ok) return shelf.say(saved.why);
      working.rebase(mine === null && !made ? (stored?.base ?? pack) : pack);
      await working.keep();
      shelf.say('Saved. The panel uses it from now on.');
    },
  };
}
