/** Many typed values of one kind, each under a key of its own: what is large is read and written alone. */
import { browser } from 'wxt/browser';
import { alone } from './alone.ts';
import { open, type Shape, seal } from './envelope.ts';
import { attempt, type Saved } from './saved.ts';
import { setAside } from './set-aside.ts';

export interface CollectionOptions<T> extends Shape<T> {
  /** Comes before each id in the storage, such as `pack`. */
  name: string;
  /** How many there may be. */
  most: number;
}
export interface Collection<T> {
  name: string;
  /** All of them by id, in the order of the ids. One that cannot be read is set aside and left out. */
  all(): Promise<ReadonlyMap<string, T>>;
  /** Stores one, in place of the one of the same id. */
  put(id: string, value: T): Promise<Saved>;
  erase(id: string): Promise<Saved>;
  eraseAll(): Promise<Saved>;
  /** Tells all of them now and after every change, made here or elsewhere, until it is stopped. */
  follow(hear: (all: ReadonlyMap<string, T>) => void): () => void;
}

export function collection<T>({ name, most, ...shape }: CollectionOptions<T>): Collection<T> {
  const prefix = `${name}:`;

  async function keys(): Promise<string[]> {
    const names = await storedNames();
    return names.filter((key) => key.startsWith(prefix));
  }
  async function read(): Promise<ReadonlyMap<string, T>> {
    const stored = await browser.storage.local.get(await keys());
    const found = new Map<string, T>();
    for (const key of Object.keys(stored).sort()) {
      const opened = open(shape, stored[key]);
      if (opened.kind === 'good') found.set(key.slice(prefix.length), opened.value);
      if (opened.kind === 'bad') await setAside(key, opened.why, stored[key]);
    }
    return found;
  }
  const all = () => alone(name, read);

  return {
    name,
    all,
    put: (id, value) =>
      alone(name, async () => {
        const others = (await keys()).filter((key) => key !== prefix + id);
        if (others.length >= most) return { ok: false, why: `At most ${most} can be kept. Erase one first.` };
        return attempt(() => browser.storage.local.set({ [prefix + id]: seal(shape, value) }));
      }),
    erase: (id) => attempt(() => alone(name, () => browser.storage.local.remove(prefix + id))),
    eraseAll: () => attempt(() => alone(name, async () => browser.storage.local.remove(await keys()))),
    follow(hear) {
      let stopped = false;
      const tell = async () => {
        const found = await all();
        if (!stopped) hear(found);
      };
      const changed = (changes: Record<string, unknown>) => {
        if (Object.keys(changes).some((key) => key.startsWith(prefix))) void tell();
      };
      browser.storage.local.onChanged.addListener(changed);
      void tell();
      return () => {
        stopped = true;
        browser.storage.local.onChanged.removeListener(changed);
      };
    },
  };
}

/** The names alone, without megabytes of packs, in the browsers that can tell them. */
async function storedNames(): Promise<string[]> {
  try {
    return await browser.storage.local.getKeys();
  } catch {
    return Object.keys(await browser.storage.local.get(null));
  }
}
