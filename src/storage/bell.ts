/**
 * The promises as the background reads them: by hand, for a schema library would be most of that script.
 * What it cannot read it leaves as it is; the panel sets it aside and says so.
 */
import { browser } from 'wxt/browser';
import { alone } from './alone.ts';

/** The key and the version under which `promises.ts` stores. A test holds the two together. */
export const PROMISES_KEY = 'promises';

export interface Due {
  id: string;
  what: string;
  url: string;
  due: number;
  told: boolean;
}
type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function openPromise(value: unknown): Due | null {
  if (!isFields(value) || value.done !== null) return null;
  const { id, what, url, due, told } = value;
  if (typeof id !== 'string' || typeof what !== 'string' || typeof url !== 'string') return null;
  if (typeof due !== 'number' || typeof told !== 'boolean' || !/^https?:/.test(url)) return null;
  return { id, what, url, due, told };
}

async function stored(): Promise<{ sealed: Fields; list: unknown[] } | null> {
  const { [PROMISES_KEY]: sealed } = await browser.storage.local.get(PROMISES_KEY);
  return isFields(sealed) && Array.isArray(sealed.value) ? { sealed, list: sealed.value } : null;
}

/** All promises that are open. */
export async function openPromises(): Promise<Due[]> {
  return ((await stored())?.list ?? []).flatMap((each) => openPromise(each) ?? []);
}

/** The open promises that are due at `now` and were not told of; from now on they are. */
export function takeDue(now: number): Promise<Due[]> {
  return alone(PROMISES_KEY, async () => {
    const found = await stored();
    const due = (await openPromises()).filter((each) => !each.told && each.due <= now);
    if (!found || due.length === 0) return [];
    const ids = new Set(due.map(({ id }) => id));
    const value = found.list.map((each) =>
      isFields(each) && typeof each.id === 'string' && ids.has(each.id) ? { ...each, told: true } : each,
    );
    await browser.storage.local.set({ [PROMISES_KEY]: { ...found.sealed, value } });
    return due;
  });
}
