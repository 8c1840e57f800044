/** Every layout that phrases may come in or go out as. A new one is a file here and a row in this table. */
import { PACK_FORMAT, type Pack } from '../schema.ts';
import { slugOf } from '../text.ts';
import { exportCsv, guessMapping, importTable, readTable } from './csv.ts';
import { exportEspanso, importEspanso } from './espanso.ts';
import { importPlainList } from './plain-list.ts';
import type { Dropped, Imported } from './snippet.ts';
import { importTextBlaze } from './text-blaze.ts';
import { exportZendesk, importZendesk } from './zendesk.ts';

export {
  COLUMNS,
  type Column,
  guessMapping,
  importTable,
  type Mapping,
  readTable,
  type Table,
} from './csv.ts';
export type { Dropped, Imported } from './snippet.ts';

export interface Exported {
  text: string;
  dropped: Dropped[];
}

export interface Format {
  id: 'attune' | 'csv' | 'espanso' | 'zendesk' | 'text-blaze' | 'text';
  name: string;
  extensions: readonly string[];
  /** Throws an error in plain words where the text is not of this layout. */
  read?(text: string, plainText: (html: string) => string): Imported;
  write?(pack: Pack): Exported;
}

export const FORMATS: readonly Format[] = [
  {
    id: 'attune',
    name: 'Attune pack (JSON)',
    extensions: ['json'],
    write: (pack) => ({ text: `${JSON.stringify(pack, null, 2)}\n`, dropped: [] }),
  },
  {
    id: 'zendesk',
    name: 'Zendesk macros (JSON)',
    extensions: ['zendesk.json'],
    read: (text, plainText) => importZendesk(JSON.parse(text), plainText),
    write: (pack) => {
      const { value, dropped } = exportZendesk(pack);
      return { text: `${JSON.stringify(value, null, 2)}\n`, dropped: [...dropped, ...besidesPhrases(pack)] };
    },
  },
  {
    id: 'csv',
    name: 'Table (CSV, TSV, TextExpander)',
    extensions: ['csv', 'tsv', 'tab'],
    read: (text) => {
      const table = readTable(text);
      return importTable(table, guessMapping(table));
    },
    write: (pack) => {
      const { text, dropped } = exportCsv(pack);
      return { text, dropped: [...dropped, ...besidesPhrases(pack)] };
    },
  },
  {
    id: 'espanso',
    name: 'Espanso matches (YAML)',
    extensions: ['yml', 'yaml'],
    read: importEspanso,
    write: (pack) => {
      const { text, dropped } = exportEspanso(pack);
      return { text, dropped: [...dropped, ...besidesPhrases(pack)] };
    },
  },
  {
    id: 'text-blaze',
    name: 'Text Blaze (JSON)',
    extensions: ['blaze.json'],
    read: (text, plainText) => importTextBlaze(JSON.parse(text), plainText),
  },
  {
    id: 'text',
    name: 'Plain text, Gmail templates',
    extensions: ['txt', 'text', 'md'],
    read: importPlainList,
  },
];

/** What a list of phrases has no room for. */
function besidesPhrases(pack: Pack): Dropped[] {
  const parts: [string, number][] = [
    ['next steps', Object.keys(pack.actions).length],
    ['jargon', pack.jargon.length],
    ['vocabulary', pack.words ? 1 : 0],
    ['safety cards', Object.keys(pack.safety).length],
    ['practice scenarios', pack.scenarios?.length ?? 0],
    ['examples', pack.examples?.length ?? 0],
  ];
  const left = parts.filter(([, count]) => count > 0).map(([name]) => name);
  return left.length === 0
    ? []
    : [{ where: 'the pack', what: `${left.join(', ')}; only phrases go out this way` }];
}

/** The layout of a file by its name, and by what stands in it where JSON may be of several. */
export function formatOf(fileName: string, text: string): Format | null {
  const name = fileName.toLowerCase();
  if (name.endsWith('.json')) {
    const id = jsonLayout(text);
    return FORMATS.find((format) => format.id === id) ?? null;
  }
  return (
    FORMATS.find(({ extensions }) => extensions.some((extension) => name.endsWith(`.${extension}`))) ?? null
  );
}

function jsonLayout(text: string): Format['id'] {
  if (/"macros?"\s*:/.test(text.slice(0, 2_000)) || /"comment_value(?:_html)?"/.test(text)) return 'zendesk';
  if (/"format"\s*:\s*\d/.test(text.slice(0, 2_000))) return 'attune';
  return /"(?:snippets|folders)"\s*:/.test(text.slice(0, 2_000)) ? 'text-blaze' : 'attune';
}

/** A pack around imported phrases, for a person to name and finish. */
export function packAround(name: string, phrases: Imported['phrases']): Pack {
  return {
    format: PACK_FORMAT,
    id: slugOf(name),
    name: name.slice(0, 80),
    version: '1.0.0',
    author: 'Unknown',
    licence: 'Private',
    language: 'en',
    description: 'Imported phrases, to be placed under the situations that they answer.',
    phrases,
    actions: {},
    jargon: [],
    safety: {},
  };
}
