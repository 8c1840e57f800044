import { publicKeyText } from '../packs/sign.ts';
import { signingKey } from '../storage/index.ts';

/** The public half of this browser's key as packs carry it, or null where there is none. */
export async function readOwnKey(): Promise<string | null> {
  const key = await signingKey(false);
  return key && publicKeyText(key.publicKey);
}
