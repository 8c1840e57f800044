/** Conversations in CSV or TSV: a row a message, or a row a ticket with its reply. */
import Papa from 'papaparse';
import { gathering } from './gathering.ts';
import { momentOf } from './moments.ts';
import { channelOf, type PastTurn, type Read } from './transcript.ts';

export const TABLE_FIELDS = ['id', 'text', 'role', 'name', 'at', 'channel', 'reply'] as const;
export type TableField = (typeof TABLE_FIELDS)[number];
/** Which field stands in which column, counted from 0. */
export type TableMapping = Partial<Record<TableField, number>>;

const HEADINGS: Record<TableField, RegExp> = {
  id: /^(?:(?:ticket|conversation|case|chat|thread|session)?[ _]?(?:id|number|no\.?)|ticket|conversation|case)$/,
  text: /^(?:text|message|body|content|comment|description|customer[ _]message|question|transcript|utterance)$/,
  role: /^(?:role|author[ _]?(?:type|role)?|sender|speaker|from|direction|inbound|is[ _]customer|type|user[ _]type)$/,
  name: /^(?:name|customer[ _]name|requester|requester[ _]name|author[ _]name)$/,
  at: /^(?:at|time|timestamp|date|created|created[ _]at|sent[ _]at|datetime|created[ _]date)$/,
  channel: /^(?:channel|via|source|medium)$/,
  reply: /^(?:reply|response|answer|agent[ _](?:reply|response|message)|first[ _]reply|resolution)$/,
};
const CUSTOMER =
  /^(?:customer|client|user|end-?user|requester|visitor|guest|contact|consumer|caller|buyer|in|inbound|incoming|true|yes|1)$/i;
const AGENT =
  /^(?:agent|support|staff|admin|operator|assistant|rep|representative|advisor|adviser|bot|system|out|outbound|outgoing|false|no|0|company)$/i;
const LONGEST_ROW = 2_000_000;

/** Guesses which column is which by the headings. */
export function guessTable(header: readonly string[]): TableMapping {
  const mapping: TableMapping = {};
  for (const [index, heading] of header.entries()) {
    const name = heading.trim().toLowerCase();
    const field = TABLE_FIELDS.find((each) => mapping[each] === undefined && HEADINGS[each].test(name));
    if (field) mapping[field] = index;
  }
  return mapping;
}

/** Reads a table piece by piece; the first row has to be its headings. */
export function tableReader(given?: TableMapping) {
  const conversations = gathering();
  let rest = '';
  let mapping = given;
  let headed = false;
  let width = 0;
  let rows = 0;

  function read(text: string): Read[] {
    const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
    return data.flatMap((row): Read[] => {
      if (!headed) {
        headed = true;
        width = row.length;
        mapping ??= guessTable(row);
        return [];
      }
      rows += 1;
      if (mapping?.text === undefined) return [{ reason: 'no column holds the text' }];
      if (row.length < Math.min(width, mapping.text + 1)) return [{ reason: 'a row with columns missing' }];
      return readRow(row, mapping, rows);
    });
  }

  function readRow(row: string[], columns: TableMapping, number: number): Read[] {
    const cell = (field: TableField) => {
      const at = columns[field];
      return at === undefined ? '' : (row[at] ?? '').trim();
    };
    const role = AGENT.test(cell('role')) ? 'agent' : 'customer';
    if (
      cell('role') !== '' &&
      role === 'customer' &&
      !CUSTOMER.test(cell('role')) &&
      columns.name === undefined
    ) {
      return [{ reason: 'a row by neither customer nor agent' }];
    }
    const id = cell('id') || `row ${number}`;
    const channel = channelOf(cell('channel'));
    const turn: PastTurn = { role, name: cell('name') || null, text: cell('text'), at: momentOf(cell('at')) };
    const out = conversations.add(id, channel, turn);
    if (cell('reply') === '') return out;
    return [
      ...out,
      ...conversations.add(id, channel, { role: 'agent', name: null, text: cell('reply'), at: turn.at }),
    ];
  }

  return {
    push(piece: string): Read[] {
      rest += piece;
      const end = lastRowEnd(rest);
      if (end === 0 && rest.length <= LONGEST_ROW) return [];
      const rows_ = end === 0 ? rest.length : end;
      const found = read(rest.slice(0, rows_));
      rest = rest.slice(rows_);
      return end === 0 ? [...found, { reason: 'a quote that is never closed' }] : found;
    },
    end(): Read[] {
      const found = rest.trim() === '' ? [] : read(rest);
      rest = '';
      return [...found, ...conversations.end()];
    },
  };
}

/** Where the last whole row ends, 0 where none does. */
function lastRowEnd(text: string): number {
  let quoted = false;
  let end = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 34) quoted = !quoted;
    else if (unit === 10 && !quoted) end = i + 1;
  }
  return end;
}
