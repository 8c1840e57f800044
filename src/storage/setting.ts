/** One typed value in the browser's storage. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { alone } from './alone.ts';
import { open, type Shape, seal } from './envelope.ts';
import { readPolicy } from './policy.ts';
import { attempt, type Saved } from './saved.ts';
import { setAside } from './set-aside.ts';

export interface SettingOptions<T> extends Shape<T> {
  key: string;
  /** What holds where nothing is stored and the administrator's policy says nothing. */
  fallback: T;
}
export interface Setting<T> {
  key: string;
  /** The stored value, or the fallback. A value that cannot be read is set aside first, never written over. */
  get(): Promise<T>;
  /** Changes what is stored. Two windows that change it at once change it one after the other. */
  update(change: (current: T) => T): Promise<Saved>;
  /** Takes it out of the storage: the fallback holds again. */
  erase(): Promise<Saved>;
  /** Tells the value now and after every change, made here or elsewhere, until it is stopped. */
  follow(hear: (value: T) => void): () => void;
}

export function setting<T>({ key, fallback, ...shape }: SettingOptions<T>): Setting<T> {
  async function read(): Promise<T> {
    const { [key]: raw } = await browser.storage.local.get(key);
    const opened = open(shape, raw);
    if (opened.kind === 'good') return opened.value;
    if (opened.kind === 'bad') await setAside(key, opened.why, raw);
    const { settings } = await readPolicy();
    const given = v.safeParse(shape.schema, Object.hasOwn(settings, key) ? settings[key] : undefined);
    return given.success ? given.output : fallback;
  }
  const get = () => alone(key, read);

  return {
    key,
    get,
    update: (change) =>
      attempt(() =>
        alone(key, async () => {
          const next = change(await read());
          await browser.storage.local.set({ [key]: seal(shape, next) });
        }),
      ),
    erase: () => attempt(() => alone(key, () => browser.storage.local.remove(key))),
    follow(hear) {
      let stopped = false;
      const tell = async () => {
        const value = await get();
        if (!stopped) hear(value);
      };
      const changed = (changes: Record<string, unknown>) => {
        if (Object.hasOwn(changes, key)) void tell();
      };
      const policyChanged = (_changes: unknown, area: string) => {
        if (area === 'managed') void tell();
      };
      browser.storage.local.onChanged.addListener(changed);
      browser.storage.onChanged.addListener(policyChanged);
      void tell();
      return () => {
        stopped = true;
        browser.storage.local.onChanged.removeListener(changed);
        browser.storage.onChanged.removeListener(policyChanged);
      };
    },
  };
}
