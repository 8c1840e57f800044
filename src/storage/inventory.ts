/** All that is stored, as it stands: how large each kind is, and the whole of it to take away. */
import { browser } from 'wxt/browser';

export interface Inventory {
  /** Bytes as JSON, by the key of a setting or the name of a collection. */
  sizes: ReadonlyMap<string, number>;
  /** Everything, to be saved as a file. A signing key cannot leave the browser and is not in it. */
  json: string;
}

export async function takeInventory(): Promise<Inventory> {
  const all = await browser.storage.local.get(null);
  const sizes = new Map<string, number>();
  for (const [key, value] of Object.entries(all)) {
    const kind = key.split(':')[0] ?? key;
    const size = new TextEncoder().encode(JSON.stringify(value)).length;
    sizes.set(kind, (sizes.get(kind) ?? 0) + size);
  }
  return { sizes, json: JSON.stringify(all, null, 2) };
}

/** "1.2 kB". */
export function saidSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
