import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { type Fault, MOST_FAULTS, sayFault } from './fault.ts';
import { parsePack } from './parse.ts';
import type { Pack } from './schema.ts';

/** The platform's own, which Node and every browser have and the language's own types leave out. */
declare const TextDecoder: new (
  encoding: string,
  options: { fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** A fault with the line of the file it stands on, from 1; null where the file cannot say. */
export interface FileFault extends Fault {
  line: number | null;
}
export type ReadPack = { ok: true; pack: Pack } | { ok: false; faults: FileFault[] };

const MOST_BYTES = 5_000_000;
const DEEPEST = 16;

/** Reads a pack from the bytes of a file. Never throws; every fault at once, each with its line. */
export function readPackFile(bytes: Uint8Array): ReadPack {
  const text = decodeText(bytes);
  return typeof text === 'string' ? readPackText(text) : text;
}

/** Reads a pack from JSON. Never throws; every fault at once, each with its line. */
export function readPackText(text: string): ReadPack {
  if (text.length > MOST_BYTES) return refuse(tooLarge(text.length));
  const deep = depthFault(text);
  if (deep) return { ok: false, faults: [deep] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, faults: [syntaxFault(text)] };
  }
  const bad = badKeys(text);
  const parsed = parsePack(value);
  if (parsed.ok && bad.length === 0) return parsed;
  const found = parsed.ok ? [] : locate(text, parsed.faults);
  return { ok: false, faults: [...bad, ...found].slice(0, MOST_FAULTS) };
}

/** Finds the line of each fault in the JSON that the pack was read from. */
export function locate(text: string, faults: readonly Fault[]): FileFault[] {
  const root = faults.length > 0 ? parseTree(text) : undefined;
  return faults.map((fault) => ({ ...fault, line: lineOf(text, root, fault.path) }));
}

/** "pack.json:12: phrases[3].text: end the phrase with a full stop". */
export function sayFileFault(file: string, fault: FileFault): string {
  return `${file}:${fault.line ?? 1}: ${sayFault(fault)}`;
}

function refuse(reason: string): { ok: false; faults: FileFault[] } {
  return { ok: false, faults: [{ path: [], line: null, reason }] };
}

const tooLarge = (size: number) =>
  `it is ${(size / 1_000_000).toFixed(1)} MB; at most ${MOST_BYTES / 1_000_000} MB fit, so split it into several packs`;

/** The text of a file, or why there is none. */
export function decodeText(bytes: Uint8Array): string | { ok: false; faults: FileFault[] } {
  if (bytes.length > MOST_BYTES) return refuse(tooLarge(bytes.length));
  if (bytes.length === 0) return refuse('the file is empty; choose another');
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    return refuse('it is a zip archive; unpack it and choose the .json file');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return refuse('it is saved as UTF-16; save it again as UTF-8');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('it is not saved as UTF-8; save it again with that encoding');
  }
}

/** Refused before anything recursive sees it. */
function depthFault(text: string): FileFault | null {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text[i];
    if (inString) {
      if (unit === '\\') i += 1;
      else if (unit === '"') inString = false;
    } else if (unit === '"') inString = true;
    else if (unit === '{' || unit === '[') {
      depth += 1;
      if (depth > DEEPEST) {
        const reason = `nested deeper than ${DEEPEST} levels, which no pack is; check the brackets`;
        return { path: [], line: lineAt(text, i), reason };
      }
    } else if (unit === '}' || unit === ']') depth -= 1;
  }
  return null;
}

function syntaxFault(text: string): FileFault {
  const errors: { error: number; offset: number; length: number }[] = [];
  parseTree(text, errors, { disallowComments: true });
  const at = errors[0]?.offset ?? 0;
  const cut = at >= text.trimEnd().length;
  const reason = cut
    ? 'the file ends in the middle; it was cut short, so fetch it again'
    : `this is not JSON near ${JSON.stringify(text.slice(at, at + 20))}; look for a missing comma, quote or bracket`;
  return { path: [], line: lineAt(text, at), reason };
}

/** Names that reach into how objects work; JSON lets them through, and a schema may pass over them in silence. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

/** JSON takes the last of two equal keys in silence, which loses what stood under the first. */
function badKeys(text: string): FileFault[] {
  const faults: FileFault[] = [];
  const root = parseTree(text);
  const walk = (node: Node, path: (string | number)[]) => {
    const keys = new Set<string>();
    for (const [index, child] of (node.children ?? []).entries()) {
      if (node.type === 'array') {
        walk(child, [...path, index]);
        continue;
      }
      const [key, value] = child.children ?? [];
      const name = String(key?.value);
      const reason = FORBIDDEN.has(name)
        ? 'is no name for a field; remove it'
        : keys.has(name)
          ? 'stands twice here; keep one of them'
          : null;
      if (reason !== null) faults.push({ path: [...path, name], line: lineAt(text, child.offset), reason });
      keys.add(name);
      if (value) walk(value, [...path, name]);
    }
  };
  if (root) walk(root, []);
  return faults;
}

/** The line of the thing itself, or of the nearest thing around it that is there. */
function lineOf(text: string, root: Node | undefined, path: Fault['path']): number | null {
  if (!root) return null;
  for (let length = path.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return lineAt(text, node.offset);
  }
  return null;
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}
