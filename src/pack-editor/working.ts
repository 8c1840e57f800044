/** The pack that is being edited: every step can be taken back, and what is not saved is kept as a draft. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { allChangesBetween, applyChanges } from '../packs/merge.ts';
import { parseUnfinished } from '../packs/parse.ts';
import type { Pack } from '../packs/schema.ts';
import type { PackDraft, Saved } from '../storage/index.ts';

const MOST_STEPS = 500;
/** Letters typed into one field with less than this between them are one step, in milliseconds. */
const ONE_STEP = 1_000;
/** How long typing rests before the draft is written, in milliseconds. */
const REST = 300;

export interface DraftStore {
  put(id: string, draft: PackDraft): Promise<Saved>;
  erase(id: string): Promise<Saved>;
  /** Writes it before the next line is run, for a page that closes. */
  leave(id: string, draft: PackDraft): void;
}
export interface Working {
  id: string;
  /** As it stands in the storage. */
  saved: ReadonlySignal<Pack>;
  pack: ReadonlySignal<Pack>;
  /** Differs from what is saved. */
  dirty: ReadonlySignal<boolean>;
  /** The draft is written as far as it goes; a sentence where that failed. */
  kept: ReadonlySignal<'yes' | 'soon' | { why: string }>;
  canUndo: ReadonlySignal<boolean>;
  canRedo: ReadonlySignal<boolean>;
  /** Changes when phrases were added, taken away or brought back. */
  shape: ReadonlySignal<number>;
  /** Makes one step. Steps in the same field, shortly after one another, are one. */
  edit(next: Pack, field?: string): void;
  undo(): void;
  redo(): void;
  /** What was saved is this pack now; unsaved changes are laid over it. */
  rebase(saved: Pack): void;
  /** Gives up what is not saved. It can be taken back by undo. */
  revert(): void;
  /** Writes the draft now. */
  keep(): Promise<void>;
  /** Writes what is not written yet while the page closes. */
  leave(): void;
}

/** Starts from what is saved, with an older draft laid over it. */
export function createWorking(
  start: Pack,
  draft: PackDraft | null,
  store: DraftStore,
  now: () => number = () => performance.now(),
): Working {
  const saved = signal(start);
  const pack = signal(withDraft(start, draft?.changes ?? []));
  const past = signal<readonly Pack[]>([]);
  const future = signal<readonly Pack[]>([]);
  const shape = signal(0);
  const kept = signal<'yes' | 'soon' | { why: string }>('yes');
  let last = { field: '', at: Number.NEGATIVE_INFINITY };
  let timer: ReturnType<typeof setTimeout> | null = null;

  const draftNow = (): PackDraft => ({
    changes: allChangesBetween(saved.peek(), pack.peek()).map(({ part, after }) => ({
      part,
      ...(after !== undefined && { after }),
    })),
  });
  async function keep(): Promise<void> {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const written = pack.peek();
    const { changes } = draftNow();
    const { id } = start;
    const result = await (changes.length === 0 ? store.erase(id) : store.put(id, { changes }));
    if (written === pack.peek()) kept.value = result.ok ? 'yes' : { why: result.why };
  }
  function go(next: Pack): void {
    const before = pack.peek().phrases;
    pack.value = next;
    if (before.length !== next.phrases.length || before.some(({ id }, i) => id !== next.phrases[i]?.id)) {
      shape.value += 1;
    }
    kept.value = 'soon';
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void keep(), REST);
  }

  return {
    id: start.id,
    saved,
    pack,
    dirty: computed(() => pack.value !== saved.value),
    kept,
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    shape,
    edit(next, field = '') {
      if (next === pack.peek()) return;
      const at = now();
      const goesOn = field !== '' && field === last.field && at - last.at < ONE_STEP;
      batch(() => {
        if (!goesOn) past.value = [...past.value, pack.peek()].slice(-MOST_STEPS);
        future.value = [];
        go(next);
      });
      last = { field, at };
    },
    undo() {
      const before = past.peek().at(-1);
      if (!before) return;
      last = { field: '', at: 0 };
      batch(() => {
        past.value = past.peek().slice(0, -1);
        future.value = [...future.peek(), pack.peek()];
        go(before);
      });
    },
    redo() {
      const after = future.peek().at(-1);
      if (!after) return;
      last = { field: '', at: 0 };
      batch(() => {
        future.value = future.peek().slice(0, -1);
        past.value = [...past.peek(), pack.peek()];
        go(after);
      });
    },
    rebase(next) {
      const unsaved = allChangesBetween(saved.peek(), pack.peek());
      batch(() => {
        saved.value = next;
        go(unsaved.length === 0 ? next : withDraft(next, unsaved));
      });
    },
    revert() {
      this.edit(saved.peek());
    },
    keep,
    leave() {
      if (kept.peek() !== 'yes') store.leave(start.id, draftNow());
    },
  };
}

/** A pack with a draft over it. A part that is no longer of its kind is passed over, and the others stay. */
export function withDraft(pack: Pack, changes: PackDraft['changes']): Pack {
  if (changes.length === 0) return pack;
  const whole = parseUnfinished(applyChanges(pack, changes));
  if (whole) return keepObjects(pack, whole);
  let result = pack;
  for (const change of changes) result = parseUnfinished(applyChanges(result, [change])) ?? result;
  return result;
}

/** Parsing makes everything anew; phrases that say the same stay the objects that they were, which spares comparing. */
function keepObjects(before: Pack, after: Pack): Pack {
  const known = new Map(before.phrases.map((phrase) => [phrase.id, phrase]));
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  return {
    ...after,
    phrases: after.phrases.map((phrase) => {
      const old = known.get(phrase.id);
      return old && same(old, phrase) ? old : phrase;
    }),
  };
}
