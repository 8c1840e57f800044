import { effect } from '@preact/signals';
import { render } from 'preact';
import '../design/base.css';
import { canonical } from '../packs/canonical.ts';
import { builtInPacks } from '../packs/index.ts';
import { sealOf } from '../packs/sign.ts';
import {
  closingDrafts,
  followPacks,
  listSetAside,
  packDrafts,
  packUses,
  phraseCounts,
  verifySignature,
} from '../storage/index.ts';
import { Packs } from './components/Packs.tsx';
import { createDesk } from './desk.ts';
import { createOpening } from './opening.ts';
import { readOwnKey } from './own-key.ts';
import './incoming.css';
import './packs.css';
import './phrases.css';
import { createShelf } from './shelf.ts';
import { createEditorState, TABS } from './state.ts';

/** Starts the packs page: what is stored, the engine that judges, and the pack that the address names. */
export function mountPacks(root: HTMLElement): void {
  const desk = createDesk(
    () => new Worker(new URL('../engine/engine.worker.ts', import.meta.url), { type: 'module' }),
  );
  const state = createEditorState(desk, builtInPacks());
  const shelf = createShelf(state);
  const opening = createOpening(state, shelf);

  /** "#ours/tests": the pack, and the part of it. */
  async function go(): Promise<void> {
    const [id = '', part = ''] = decodeURIComponent(location.hash.slice(1)).split('/');
    state.tab.value = TABS.find((tab) => tab === part) ?? 'phrases';
    await opening.show(id === '' || id === 'packs' ? null : id);
  }

  render(<Packs state={state} shelf={shelf} opening={opening} />, root);
  addEventListener('hashchange', () => void go());
  addEventListener('pagehide', () => state.open.peek()?.working.leave());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void state.open.peek()?.working.keep();
  });
  effect(() => {
    const open = state.open.value;
    document.title = open ? `${open.working.pack.value.name} – Attune` : 'Phrase packs – Attune';
  });

  packUses.follow((uses) => {
    state.uses.value = uses;
  });
  phraseCounts.follow((counts) => {
    state.counts.value = counts;
  });
  void readOwnKey().then((key) => {
    state.ownKey.value = key;
  });
  void packDrafts.all().then((drafts) => {
    state.drafts.value = new Set([...state.drafts.peek(), ...closingDrafts.ids(), ...drafts.keys()]);
  });
  followPacks((team, faults) => {
    state.team.value = team;
    state.policyFaults.value = faults;
    const working = state.open.peek()?.working;
    const now = team.find(({ id }) => id === working?.id);
    if (working && now && canonical(now.pack) !== canonical(working.saved.peek())) working.rebase(now.pack);
    void sealAll();
    void listSetAside().then((found) => {
      state.setAside.value = found;
    });
    opening.arrived();
    if (!state.open.peek()) void go();
  });

  async function sealAll(): Promise<void> {
    const seals = await Promise.all(
      (state.team.peek() ?? []).map(
        async ({ id, base }) => [id, await sealOf(base, verifySignature)] as const,
      ),
    );
    state.seals.value = new Map(seals);
  }
}
