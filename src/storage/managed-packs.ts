/** The packs of the browser's policy. They are read only. */
import { browser } from 'wxt/browser';
import { sayFault } from '../packs/fault.ts';
import { readPackText } from '../packs/read-file.ts';
import type { Pack } from '../packs/schema.ts';
import { isShareCode, readShareCode } from '../packs/share-code.ts';
import { readPolicy } from './policy.ts';

export interface ManagedPacks {
  packs: Pack[];
  /** What is wrong in the policy, in words. */
  faults: string[];
}

/** Reads them; one that cannot be used is said and passed over. */
export async function readManagedPacks(): Promise<ManagedPacks> {
  const policy = await readPolicy();
  const found: ManagedPacks = { packs: [], faults: policy.fault === null ? [] : [policy.fault] };
  for (const [index, text] of policy.packs.entries()) {
    const read = isShareCode(text) ? readShareCode(text) : readPackText(text);
    const [fault] = read.ok ? [] : read.faults;
    if (read.ok) found.packs.push(read.pack);
    else if (fault) found.faults.push(`Pack ${index + 1} of the policy: ${sayFault(fault)}`);
  }
  return found;
}

/** Tells them now and after every change of the policy, until it is stopped. */
export function followManagedPacks(hear: (managed: ManagedPacks) => void): () => void {
  let stopped = false;
  const tell = async () => {
    const managed = await readManagedPacks();
    if (!stopped) hear(managed);
  };
  const changed = (_changes: unknown, area: string) => {
    if (area === 'managed') void tell();
  };
  browser.storage.onChanged.addListener(changed);
  void tell();
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(changed);
  };
}
