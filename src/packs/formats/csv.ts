/** Tables: CSV and TSV in any order of columns, and TextExpander's, which has three columns and no heading. */
import Papa from 'papaparse';
import * as v from 'valibot';
import { type Pack, type Phrase, phraseSchema } from '../schema.ts';
import { closeSlots, mapPlaceholders } from './placeholders.ts';
import { bodyOf, type Dropped, type Imported, phrasesOf, type Snippet } from './snippet.ts';

export const COLUMNS = [
  'id',
  'text',
  'situations',
  'feelings',
  'channels',
  'formality',
  'title',
  'shortcut',
  'active',
] as const;
export type Column = (typeof COLUMNS)[number];
/** Which of our columns stands in which of the file's, counted from 0. */
export type Mapping = Partial<Record<Column, number>>;

export interface Table {
  /** The headings; empty where the file has none. */
  header: string[];
  rows: string[][];
  /** What papaparse found odd, in its words, with the row. */
  dropped: Dropped[];
}

/** Other names for a column, all lower case. */
const OTHER_NAMES: Record<Column, readonly string[]> = {
  id: ['key'],
  text: [
    'phrase',
    'body',
    'content',
    'message',
    'reply',
    'response',
    'snippet',
    'value',
    'template',
    'comment',
  ],
  situations: ['situation', 'category', 'topic'],
  feelings: ['feeling', 'emotion'],
  channels: ['channel'],
  formality: ['register', 'tone'],
  title: ['name', 'label', 'subject', 'description'],
  shortcut: ['abbreviation', 'abbr', 'trigger', 'keyword', 'shortkey'],
  active: ['enabled', 'status'],
};
const LISTS: ReadonlySet<Column> = new Set(['situations', 'feelings', 'channels']);
const TEXT_EXPANDER: Mapping = { shortcut: 0, text: 1, title: 2 };

/** Reads a table; the separator is found out. */
export function readTable(text: string): Table {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const rows = data.map((row) => row.map((cell) => cell.trim()));
  const [first = [], ...rest] = rows;
  const headed = first.some((cell) => columnFor(cell) !== null);
  const dropped = errors
    .filter(({ code }) => code !== 'UndetectableDelimiter')
    .slice(0, 20)
    .map(({ row, message }) => ({
      where: `row ${(row ?? 0) + 1}`,
      what: `${message.toLowerCase()}; check it`,
    }));
  return { header: headed ? first : [], rows: headed ? rest : rows, dropped };
}

/** Guesses which column is which by the headings; a file without is taken to be TextExpander's. */
export function guessMapping({ header, rows }: Table): Mapping {
  if (header.length === 0) {
    return (rows[0]?.length ?? 0) >= 2 ? TEXT_EXPANDER : { text: 0 };
  }
  const mapping: Mapping = {};
  for (const [index, heading] of header.entries()) {
    const column = columnFor(heading);
    if (column !== null && mapping[column] === undefined) mapping[column] = index;
  }
  return mapping;
}

function columnFor(heading: string): Column | null {
  const name = heading.toLowerCase().trim();
  return COLUMNS.find((column) => column === name || OTHER_NAMES[column].includes(name)) ?? null;
}

/** Phrases of a table. Throws an error in plain words where no column holds the text. */
export function importTable(table: Table, mapping: Mapping): Imported {
  if (mapping.text === undefined) {
    throw new Error('No column holds the text of the phrases; name one "text", or say which it is.');
  }
  const dropped = [...table.dropped];
  const snippets = table.rows.flatMap(
    (row, index) => snippetOf(row, mapping, `row ${index + 1}`, dropped) ?? [],
  );
  return phrasesOf(snippets, dropped);
}

const fields = { ...phraseSchema.entries };

function snippetOf(row: string[], mapping: Mapping, place: string, dropped: Dropped[]): Snippet | null {
  const cell = (column: Column) => {
    const at = mapping[column];
    // A quote that guards a spreadsheet against a formula is not the writer's.
    return at === undefined ? '' : (row[at] ?? '').replace(/^'(?=[=+\-@])/, '');
  };
  const where = cell('title') || cell('shortcut') || place;
  const words = bodyOf(plainFills(cell('text')), where, dropped);
  const { text, unknown } = mapPlaceholders(words, PLACEHOLDER);
  if (unknown.length > 0 || COMMAND.test(text)) {
    dropped.push({
      where,
      what: `${unknown.join(' ') || 'its date, clipboard or script'} has no slot here; left out`,
    });
    return null;
  }
  const snippet: Snippet = { text: closeSlots(text) };
  const put = <Name extends Column>(
    column: Name,
    schema: v.GenericSchema<unknown, Phrase[Name]>,
    value: unknown,
  ) => {
    if (value === '' || (Array.isArray(value) && value.length === 0)) return;
    const parsed = v.safeParse(schema, value);
    if (parsed.success) Object.assign(snippet, { [column]: parsed.output });
    else dropped.push({ where, what: `${column} "${String(value).slice(0, 60)}" is not known; left out` });
  };
  for (const column of COLUMNS) {
    if (column === 'text' || column === 'active') continue;
    put(column, fields[column], LISTS.has(column) ? listOf(cell(column)) : cell(column));
  }
  if (/^(?:false|no|0|inactive|disabled)$/i.test(cell('active'))) snippet.active = false;
  return snippet;
}

const listOf = (cell: string) =>
  cell
    .split(/[;,|]/)
    .map((each) => each.trim().toLowerCase().replace(/\s+/g, '-'))
    .filter((each) => each !== '');

/** {{first name}}, and TextExpander's %filltext:name=first name%. */
const PLACEHOLDER = /\{\{\s*([^{}]{1,80}?)\s*\}\}/g;
/** TextExpander's dates, clipboard, nested snippets and keys. */
const COMMAND = /%(?:clipboard|snippet:|fill|key:|date:|[YmdBbAaHIMSpj1]\b|@)/;
const plainFills = (text: string) =>
  text.replace(/%filltext:name=([^:%]{1,60})(?::[^%]*)?%/g, '{{$1}}').replace(/%\|/g, '');

/** The phrases of a pack as CSV with every column. */
export function exportCsv(pack: Pack): { text: string; dropped: Dropped[] } {
  const rows = pack.phrases.map((phrase) =>
    COLUMNS.map((column) => {
      const value = phrase[column];
      return Array.isArray(value) ? value.join(';') : value === undefined ? '' : String(value);
    }),
  );
  const text = Papa.unparse({ fields: [...COLUMNS], data: rows }, { escapeFormulae: true, newline: '\n' });
  return { text: `${text}\n`, dropped: [] };
}
