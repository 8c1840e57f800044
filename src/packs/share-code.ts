/** A small pack as one line for a chat: "attune1." and its compressed text, with a checksum. */
import { canonical } from './canonical.ts';
import { codeOf, textOf } from './compact.ts';
import { type ReadPack, readPackText } from './read-file.ts';
import type { Pack } from './schema.ts';

const START = 'attune1.';

/** The code of a pack, or null where it is too long for a chat and wants a file. */
export function shareCodeOf(pack: Pack): string | null {
  return codeOf(START, canonical(pack));
}

export const isShareCode = (text: string) => text.trimStart().startsWith(START);

/** Reads a code back; spaces and line breaks that a chat put in are passed over. Never throws. */
export function readShareCode(text: string): ReadPack {
  const read = textOf(START, text, 'pack');
  return read.ok
    ? readPackText(read.text)
    : { ok: false, faults: [{ path: [], line: null, reason: read.reason }] };
}
