/** Packs on the command line: `check FILE…`, `test FILE…`, `convert FROM TO`, `code FILE`, `schema`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { parseHTML } from 'linkedom';
import { proofOf, sameStems } from '../engine/proof.ts';
import { FORMATS, formatOf, packAround } from '../packs/formats/index.ts';
import { parsePack, sayFault } from '../packs/index.ts';
import { type FileFault, locate, readPackFile, sayFileFault } from '../packs/read-file.ts';
import { type Pack, packSchema } from '../packs/schema.ts';
import { shareCodeOf } from '../packs/share-code.ts';

const HELP = `Usage:
  npm run -s pack -- check FILE…      every fault of each pack, with file, line and reason
  npm run -s pack -- test FILE…       the same, and how many phrases and examples were tried
  npm run -s pack -- convert FROM TO  imports and exports: ${FORMATS.map(({ name }) => name).join(', ')}
  npm run -s pack -- code FILE        the share code of a pack, for a chat or a policy of the browser
  npm run -s pack -- schema           the JSON Schema of a pack

convert tells the layouts by the files' names; a TO that ends in .zendesk.json is written as Zendesk macros.`;

type Checked = { pack: Pack; faults: FileFault[] } | { pack: null; faults: FileFault[] };

function check(file: string): Checked {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    return {
      pack: null,
      faults: [{ path: [], line: null, reason: 'this file cannot be read; check its name' }],
    };
  }
  const read = readPackFile(bytes);
  if (!read.ok) return { pack: null, faults: read.faults };
  return { pack: read.pack, faults: locate(new TextDecoder().decode(bytes), proofOf(read.pack)) };
}

function report(files: string[], counts: boolean): number {
  let faulty = 0;
  for (const file of files) {
    const { pack, faults } = check(file);
    if (faults.length > 0) faulty += 1;
    for (const fault of faults) console.log(sayFileFault(file, fault));
    if (!pack) continue;
    for (const fault of sameStems(pack)) console.error(`${file}: note: ${fault.reason}`);
    if (counts) {
      const { phrases, examples = [], jargon } = pack;
      const tried = jargon.reduce((sum, { hits = [], passes = [] }) => sum + hits.length + passes.length, 0);
      console.log(
        `${file}: ${phrases.length} phrases, ${examples.length + tried} examples tried, ${faults.length} faults`,
      );
    }
  }
  return faulty > 0 ? 1 : 0;
}

function plainText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll('br, p, div, li')) element.append('\n');
  return document.body.textContent ?? '';
}

function convert(from: string, to: string): number {
  const text = readFileSync(from, 'utf8');
  const source = formatOf(from, text);
  const target = FORMATS.filter(({ write }) => write).findLast(({ extensions }) =>
    extensions.some((extension) => to.toLowerCase().endsWith(`.${extension}`)),
  );
  if (!source) throw new Error(`${from}: unknown kind of file; it has to end in ${endings()}`);
  if (!target?.write)
    throw new Error(`${to}: unknown kind of file; it has to end in .json, .zendesk.json, .csv or .yml`);
  let pack: Pack;
  if (source.read) {
    const { phrases, dropped } = source.read(text, plainText);
    for (const { where, what } of dropped) console.error(`${from}: ${where}: ${what}`);
    pack = packAround(basename(from).replace(/\.[a-z.]+$/i, ''), phrases);
    const parsed = parsePack(pack);
    if (!parsed.ok) for (const fault of parsed.faults) console.error(`${to}: to mend: ${sayFault(fault)}`);
  } else {
    const read = readPackFile(readFileSync(from));
    if (!read.ok) {
      for (const fault of read.faults) console.log(sayFileFault(from, fault));
      return 1;
    }
    pack = read.pack;
  }
  const { text: written, dropped } = target.write(pack);
  for (const { where, what } of dropped) console.error(`${to}: ${where}: ${what}`);
  writeFileSync(to, written);
  console.error(`${to}: ${pack.phrases.length} phrases written`);
  return 0;
}

function printCode(file: string): number {
  const { pack, faults } = check(file);
  for (const fault of faults) console.log(sayFileFault(file, fault));
  if (!pack || faults.length > 0) return 1;
  const code = shareCodeOf(pack);
  if (code === null) throw new Error(`${file}: too large for a code; give the file itself`);
  console.log(code);
  return 0;
}

const endings = () => FORMATS.flatMap(({ extensions }) => extensions.map((each) => `.${each}`)).join(', ');

function main([verb, ...files]: string[]): number {
  const [from, to] = files;
  if (verb === 'check' && from !== undefined) return report(files, false);
  if (verb === 'test' && from !== undefined) return report(files, true);
  if (verb === 'convert' && from !== undefined && to !== undefined) return convert(from, to);
  if (verb === 'code' && from !== undefined) return printCode(from);
  if (verb === 'schema') {
    console.log(JSON.stringify(toJsonSchema(packSchema, { errorMode: 'ignore' }), null, 2));
    return 0;
  }
  console.error(HELP);
  return 2;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}
