/** What comes in by file, paste or code: read, told apart, and compared with what is here. Nothing is stored here. */

import {
  FORMATS,
  formatOf,
  guessMapping,
  type Imported,
  importTable,
  type Mapping,
  packAround,
  readTable,
  type Table,
} from '../packs/formats/index.ts';
import { decodeText, type FileFault, readPackText, sayFileFault } from '../packs/read-file.ts';
import type { Pack } from '../packs/schema.ts';
import { isShareCode, readShareCode } from '../packs/share-code.ts';

export type Incoming =
  | { kind: 'refused'; name: string; faults: string[] }
  | { kind: 'pack'; name: string; pack: Pack; origin: 'file' | 'code'; text: string }
  | { kind: 'table'; name: string; table: Table; mapping: Mapping }
  | { kind: 'phrases'; name: string; imported: Imported };

const MOST_BYTES = 5_000_000;

/** Reads the bytes of a file by its name. Never throws. */
export function readIncoming(name: string, bytes: Uint8Array, plainText: (html: string) => string): Incoming {
  const text = bytes.length > MOST_BYTES ? null : decodeText(bytes);
  if (typeof text === 'string') return readWords(name, text, plainText);
  const faults = text?.faults ?? [
    { path: [], line: null, reason: `it is ${(bytes.length / 1_000_000).toFixed(0)} MB; at most 5 MB fit` },
  ];
  return refusal(name, faults);
}

/** Reads words that were pasted, whatever they are. Never throws. */
export function readPasted(text: string, plainText: (html: string) => string): Incoming {
  if (isShareCode(text)) {
    const read = readShareCode(text);
    return read.ok
      ? { kind: 'pack', name: 'share code', pack: read.pack, origin: 'code', text: '' }
      : refusal('share code', read.faults);
  }
  return readWords(`pasted.${endingFor(text)}`, text, plainText);
}

function endingFor(text: string): string {
  const start = text.trimStart();
  if (/^[{[]/.test(start)) return 'json';
  if (/^(?:matches|global_vars)\s*:/m.test(start)) return 'yml';
  const table = readTable(text.slice(0, 4_000));
  if (table.header.length > 1) return 'csv';
  return (start.split('\n')[0] ?? '').includes('\t') ? 'tsv' : 'txt';
}

function readWords(name: string, text: string, plainText: (html: string) => string): Incoming {
  if (isShareCode(text)) return { ...readPasted(text, plainText), name };
  const format = formatOf(name, text);
  if (!format) {
    const endings = FORMATS.flatMap(({ extensions }) => extensions.map((each) => `.${each}`)).join(', ');
    return { kind: 'refused', name, faults: [`${name}: its name has to end in ${endings}; rename it`] };
  }
  try {
    if (format.id === 'csv') {
      const table = readTable(text);
      return { kind: 'table', name, table, mapping: guessMapping(table) };
    }
    if (format.read) return { kind: 'phrases', name, imported: format.read(text, plainText) };
    const read = readPackText(text);
    return read.ok
      ? { kind: 'pack', name, pack: read.pack, origin: 'file', text }
      : refusal(name, read.faults);
  } catch (fault) {
    const said = fault instanceof SyntaxError ? 'This is not JSON; export it again.' : wordsOf(fault);
    return { kind: 'refused', name, faults: [`${name}: ${said}`] };
  }
}

const wordsOf = (fault: unknown) => (fault instanceof Error ? fault.message : String(fault));
const refusal = (name: string, faults: readonly FileFault[]): Incoming => ({
  kind: 'refused',
  name,
  faults: faults.map((fault) => sayFileFault(name, fault)),
});

/** The phrases of a table by a mapping of its columns, or why there are none. */
export function mapTable(table: Table, mapping: Mapping): Imported | string {
  try {
    return importTable(table, mapping);
  } catch (fault) {
    return wordsOf(fault);
  }
}

/** A name for a new pack out of a file's. */
export function packNameFor(file: string): string {
  const words = file
    .replace(/\.[a-z.]{1,20}$/i, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return words === '' || words === 'pasted' ? 'New pack' : words.charAt(0).toUpperCase() + words.slice(1);
}

/** A new pack around imported phrases, with an id that no other has. */
export function newPack(name: string, phrases: Pack['phrases'], taken: ReadonlySet<string>): Pack {
  const pack = packAround(name, phrases);
  let { id } = pack;
  for (let n = 2; taken.has(id); n += 1) id = `${pack.id}-${n}`;
  return { ...pack, id };
}
