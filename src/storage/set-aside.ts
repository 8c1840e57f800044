/** Stored values that could not be read are kept as they are, under another key, until the person has seen them. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const PREFIX = 'set-aside:';
const keptSchema = v.object({ of: v.string(), why: v.string(), value: v.unknown() });

export interface SetAside {
  /** Names it for `eraseSetAside`. */
  key: string;
  /** The key under which it stood. */
  of: string;
  why: string;
  /** As it was stored, for the person to copy. */
  json: string;
}

/** Moves a stored value out of the way. Nothing is lost: an older one of the same key stays beside it. */
export async function setAside(of: string, why: string, value: unknown): Promise<void> {
  const all = await browser.storage.local.get(null);
  let number = 1;
  while (Object.hasOwn(all, `${PREFIX}${of}:${number}`)) number += 1;
  await browser.storage.local.set({ [`${PREFIX}${of}:${number}`]: { of, why, value } });
  await browser.storage.local.remove(of);
}

/** Everything that stands aside, in the order of its keys. */
export async function listSetAside(): Promise<SetAside[]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, raw]) => {
      const parsed = v.safeParse(keptSchema, raw);
      return parsed.success
        ? { key, of: parsed.output.of, why: parsed.output.why, json: printed(parsed.output.value) }
        : { key, of: key.slice(PREFIX.length), why: 'It could not be read.', json: printed(raw) };
    })
    .sort((one, other) => one.key.localeCompare(other.key));
}

export async function eraseSetAside(key: string): Promise<void> {
  if (key.startsWith(PREFIX)) await browser.storage.local.remove(key);
}

function printed(value: unknown): string {
  return JSON.stringify(value, null, 2) ?? '';
}
