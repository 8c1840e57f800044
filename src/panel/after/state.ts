/** What comes after the writing: the tag of the conversation, what was promised, and the agent's own care. */
import { computed, effect, signal } from '@preact/signals';
import { askToNotify, goTo, openAddress, wakeForNext } from '../../browser/due-promises.ts';
import type { FoundPromise } from '../../engine/promises.ts';
import {
  addTag,
  breakWord,
  DEFAULT_TAGS,
  followPacks,
  type Promised,
  removeTag,
  type Saved,
  stillKept,
  promises as storedPromises,
  tagging as storedTagging,
  type Tagged,
  withPromise,
} from '../../storage/index.ts';
import type { Actions } from '../actions.ts';
import type { PageLine } from '../connection.ts';
import type { Reading } from '../conversation.ts';
import type { PanelState } from '../state.ts';
import { isHard, NO_SPELL, type Spell, seen, wantsBreak } from './care.ts';
import { likelyTag, localDay, taggedOf } from './tagging.ts';

export interface TagName {
  id: string;
  name: string;
}

export function createAfter(state: PanelState, actions: Pick<Actions, 'say'>, line: () => PageLine | null) {
  const tagging = signal(false);
  const tags = signal<readonly TagName[]>(DEFAULT_TAGS);
  /** What was tagged while the panel was open, by ticket. */
  const tagged = signal<ReadonlyMap<string, Tagged>>(new Map());
  const promises = signal<Promised[]>([]);
  /** Promises that the agent does not want remembered, in their own words. */
  const declined = signal<ReadonlySet<string>>(new Set());
  const spell = signal<Spell>(NO_SPELL);
  const breaks = signal(false);
  const now = signal(Date.now());

  const reading = computed((): Reading | null => {
    const view = state.view.value;
    return view.kind === 'read' ? view.reading : null;
  });
  const say = async (saving: Promise<Saved>): Promise<boolean> => {
    const saved = await saving;
    if (!saved.ok) actions.say(saved.why);
    return saved.ok;
  };
  const change = (to: (all: Promised[]) => Promised[]) =>
    say(storedPromises.update((all) => to(stillKept(all, Date.now()))));

  return {
    tagging,
    tags,
    promises,
    now,
    reading,
    tagHere: computed(() => tagged.value.get(reading.value?.key ?? '') ?? null),
    likely: computed(() => {
      const read = reading.value;
      return read ? likelyTag(read.analysis, read.thread) : null;
    }),
    /** The first promise of the draft that is neither remembered nor declined. */
    offered: computed((): FoundPromise | null => {
      const known = new Set(promises.value.map(({ what }) => what));
      const fresh = reading.value?.promises.filter(
        ({ what }) => !known.has(what) && !declined.value.has(what),
      );
      return fresh?.[0] ?? null;
    }),
    tired: computed(() => breaks.value && wantsBreak(spell.value, now.value)),
    /** Keeps a tag for this ticket in place of the one before; the same one again takes it away. */
    async tag(id: string): Promise<void> {
      const read = reading.value;
      const ticket = state.ticket.value;
      if (!read || !ticket) return;
      const before = tagged.value.get(read.key);
      const next = new Map(tagged.value);
      next.delete(read.key);
      if (before && !(await say(removeTag(before)))) return;
      if (before?.tag !== id) {
        const kept = taggedOf(id, read.analysis, {
          day: localDay(new Date()),
          channel: ticket.channel,
          site: state.site.value,
          phrase: state.history.value[0],
        });
        if (await say(addTag(kept))) next.set(read.key, kept);
      }
      tagged.value = next;
    },
    /** Adds a note or an outcome to the tag of this ticket. */
    async addTo(more: Pick<Tagged, 'note' | 'outcome'>): Promise<void> {
      const key = reading.value?.key ?? '';
      const before = tagged.value.get(key);
      if (!before || !(await say(removeTag(before)))) return;
      const kept = { ...before, ...more };
      if (await say(addTag(kept))) tagged.value = new Map(tagged.value).set(key, kept);
    },
    /** Call it first thing in a click: it asks for notifications. */
    async remember({ what, due }: Pick<FoundPromise, 'what' | 'due'>): Promise<void> {
      const allowed = askToNotify().catch(() => false);
      const windowId = line()?.windowId;
      const url = windowId === undefined ? null : await openAddress(windowId);
      if (url === null) {
        actions.say('The address of this ticket cannot be read, so the promise was not kept.');
        return;
      }
      const id = crypto.randomUUID();
      if (!(await change((all) => withPromise(all, { id, what, due, url, done: null, told: false })))) return;
      await wakeForNext(Date.now());
      if (!(await allowed)) actions.say('Kept. Without notifications, look at the list here.');
    },
    decline({ what }: Pick<FoundPromise, 'what'>): void {
      declined.value = new Set([...declined.value, what]);
    },
    async finish(id: string): Promise<void> {
      const before = promises.value.find((each) => each.id === id);
      await change((all) => all.map((each) => (each.id === id ? { ...each, done: Date.now() } : each)));
      await wakeForNext(Date.now());
      if (before) {
        actions.say('Done. It is erased in a week.', {
          undo: () => void change((all) => all.map((each) => (each.id === id ? before : each))),
        });
      }
    },
    async move(id: string, due: number): Promise<void> {
      await change((all) => all.map((each) => (each.id === id ? { ...each, due, told: false } : each)));
      await wakeForNext(Date.now());
    },
    goTo: (url: string) => void goTo(url),
    rested(): void {
      spell.value = { hard: [], said: Date.now() };
    },
    switchBreaks: (on: boolean) => say(breakWord.update(() => on)),
    follow(): void {
      storedTagging.follow((on) => {
        tagging.value = on;
      });
      breakWord.follow((on) => {
        breaks.value = on;
      });
      followPacks((packs) => {
        tags.value = packs.find(({ pack }) => pack.tags)?.pack.tags ?? DEFAULT_TAGS;
      });
      storedPromises.follow((all) => {
        now.value = Date.now();
        promises.value = stillKept(all, now.value);
      });
      effect(() => {
        const read = reading.value;
        if (!read) return;
        now.value = Date.now();
        spell.value = seen(spell.peek(), read.key, isHard(read.analysis));
      });
    },
  };
}
export type After = ReturnType<typeof createAfter>;
