/** Any text as one line for a chat: a start that says what it is, a checksum, and the compressed text. */
import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

declare const btoa: (latin: string) => string;
declare const atob: (base64: string) => string;

const MOST_CHARACTERS = 60_000;
const MOST_BYTES = 1_000_000;
const CHECK_BYTES = 4;
/** Bytes that are inflated at once, so that a bomb is seen after a megabyte and not after a gigabyte. */
const SLICE = 512;

export type ReadCode = { ok: true; text: string } | { ok: false; reason: string };

/** The code of a text, or null where it is too long for a chat and wants a file. */
export function codeOf(start: string, text: string): string | null {
  const packed = deflateSync(strToU8(text), { level: 9 });
  const bytes = new Uint8Array(CHECK_BYTES + packed.length);
  new DataView(bytes.buffer).setUint32(0, checksum(packed));
  bytes.set(packed, CHECK_BYTES);
  const code = start + encode(bytes);
  return code.length > MOST_CHARACTERS ? null : code;
}

/** Reads a code back; spaces and line breaks that a chat put in are passed over. Never throws. `what` is named where to ask for a file. */
export function textOf(start: string, written: string, what: string): ReadCode {
  const code = written.slice(0, MOST_CHARACTERS * 2).replace(/\s+/g, '');
  const refuse = (reason: string): ReadCode => ({ ok: false, reason });
  if (!code.startsWith(start)) return refuse(`a share code begins with ${start}; copy all of it`);
  if (code.length > MOST_CHARACTERS) return refuse(`the code is too long; ask for the ${what} as a file`);
  const bytes = decode(code.slice(start.length));
  if (!bytes || bytes.length <= CHECK_BYTES) return refuse('the code is cut short or changed; copy it again');
  const packed = bytes.subarray(CHECK_BYTES);
  if (new DataView(bytes.buffer).getUint32(0) !== checksum(packed)) {
    return refuse('the code is cut short or changed; copy it again');
  }
  const text = inflate(packed);
  return text === null
    ? refuse(`what the code holds is too large or broken; ask for the ${what} as a file`)
    : { ok: true, text };
}

function encode(bytes: Uint8Array): string {
  return btoa(strFromU8(bytes, true)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function decode(code: string): Uint8Array | null {
  try {
    const bytes = strToU8(atob(code.replace(/-/g, '+').replace(/_/g, '/')), true);
    // The last character may carry bits that decoding drops.
    return encode(bytes) === code ? bytes : null;
  } catch {
    return null;
  }
}

function inflate(packed: Uint8Array): string | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size <= MOST_BYTES) chunks.push(chunk.slice());
  });
  try {
    for (let at = 0; at < packed.length && size <= MOST_BYTES; at += SLICE) {
      stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  } catch {
    return null;
  }
  if (size > MOST_BYTES) return null;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return strFromU8(whole);
}

/** FNV-1a in 32 bits: it finds slips of copying and is no seal against anyone. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
