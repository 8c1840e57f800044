/** Who made a pack: a signature over its canonical text, Ed25519 by the browser's own WebCrypto. */
import { strFromU8, strToU8 } from 'fflate';
import { canonical } from './canonical.ts';
import type { Pack } from './schema.ts';

declare const btoa: (latin: string) => string;
declare const atob: (base64: string) => string;

/** What the platform does, passed in. Keys and signatures are raw bytes. */
export interface Signer {
  publicKey: Uint8Array;
  sign(text: Uint8Array): Promise<Uint8Array>;
}
export type Verify = (publicKey: Uint8Array, signature: Uint8Array, text: Uint8Array) => Promise<boolean>;

/** What a pack's signature is worth. */
export type Seal = { kind: 'unsigned' } | { kind: 'broken' } | { kind: 'signed'; key: string };

/** The pack with the author's signature in it; an older one is replaced. */
export async function signPack(pack: Pack, signer: Signer): Promise<Pack> {
  const value = await signer.sign(signedText(pack));
  return { ...pack, signature: { key: base64(signer.publicKey), value: base64(value) } };
}

/** The pack without its signature, which no longer fits once a word is changed. */
export function unsigned({ signature: _, ...pack }: Pack): Pack {
  return pack;
}

/** Reads the seal of a pack: one changed letter breaks it. */
export async function sealOf(pack: Pack, verify: Verify): Promise<Seal> {
  if (!pack.signature) return { kind: 'unsigned' };
  const { key, value } = pack.signature;
  const [publicKey, signature] = [bytes(key), bytes(value)];
  if (!publicKey || !signature) return { kind: 'broken' };
  const good = await verify(publicKey, signature, signedText(pack)).catch(() => false);
  return good ? { kind: 'signed', key } : { kind: 'broken' };
}

/** What to warn of when a newer version of a pack comes in, or null where its maker is the same. */
export function sealWarning(older: Seal, newer: Seal): string | null {
  if (newer.kind === 'broken') return 'It was changed after it was signed. Ask its author for it again.';
  if (older.kind !== 'signed') return null;
  if (newer.kind === 'unsigned') return 'The version you have is signed, and this one is not.';
  return newer.key === older.key ? null : 'It is signed by someone else than the version you have.';
}

/** A public key as packs carry it. */
export const publicKeyText = (raw: Uint8Array) => base64(raw);

/** Eight characters by which two people can compare a key by voice. */
export function fingerprint(key: string): string {
  return key
    .replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 8)
    .replace(/(.{4})/, '$1 ');
}

function signedText(pack: Pack): Uint8Array {
  return strToU8(canonical({ ...pack, signature: undefined }));
}

const base64 = (raw: Uint8Array) => btoa(strFromU8(raw, true));

function bytes(text: string): Uint8Array | null {
  try {
    return strToU8(atob(text), true);
  } catch {
    return null;
  }
}
