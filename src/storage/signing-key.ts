/**
 * The key with which this browser signs packs: Ed25519, made here. The private half cannot be taken out, not even by
 * Attune: the browser's database holds it as a key to sign with, and nothing more.
 */
const DATABASE = 'attune-keys';
const STORE = 'keys';
const OWN = 'own';

export interface SigningKey {
  publicKey: Uint8Array;
  sign(text: Uint8Array): Promise<Uint8Array>;
}

/** The key of this browser; made when `make` is set and there is none. Null where there is none or none can be made. */
export async function signingKey(make: boolean): Promise<SigningKey | null> {
  try {
    const stored = await within('readonly', (store) => store.get(OWN));
    const pair = isPair(stored) ? stored : make ? await makePair() : null;
    if (!pair) return null;
    const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    return {
      publicKey,
      sign: async (text) =>
        new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, new Uint8Array(text))),
    };
  } catch {
    return null;
  }
}

export async function eraseSigningKey(): Promise<void> {
  await within('readwrite', (store) => store.delete(OWN));
}

/** Whether a signature fits; false as well where the key is none. */
export async function verifySignature(
  publicKey: Uint8Array,
  signature: Uint8Array,
  text: Uint8Array,
): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', new Uint8Array(publicKey), 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, new Uint8Array(signature), new Uint8Array(text));
}

async function makePair(): Promise<CryptoKeyPair> {
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  if (!isPair(pair)) throw new Error('The browser made no pair of keys.');
  await within('readwrite', (store) => store.put(pair, OWN));
  return pair;
}

function isPair(value: unknown): value is CryptoKeyPair {
  return (
    typeof value === 'object' &&
    value !== null &&
    'privateKey' in value &&
    value.privateKey instanceof CryptoKey &&
    'publicKey' in value &&
    value.publicKey instanceof CryptoKey
  );
}

/** Runs one request on the store of keys. */
async function within(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    return await new Promise<unknown>((resolve, reject) => {
      const request = ask(database.transaction(STORE, mode).objectStore(STORE));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  } finally {
    database.close();
  }
}
