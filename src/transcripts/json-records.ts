/** Cuts a stream of JSON into its records, whatever holds them: lines, one list, or a list inside an object. */

/** Fields of an export that hold its conversations. */
const HOLDERS: ReadonlySet<string> = new Set([
  'tickets',
  'conversations',
  'data',
  'results',
  'items',
  'records',
]);
/** A record itself says who it is before it lists anything. */
const OWN_FIELDS: ReadonlySet<string> = new Set(['id', 'display_id', 'helpdesk_ticket', 'thread', 'type']);
const LONGEST_RECORD = 5_000_000;

export interface Cutter {
  /** The records that end in this piece of text, in order; too long a record comes as null. */
  push(piece: string): (string | null)[];
  /** Whether the text ended in the middle of a record. */
  end(): boolean;
}

/** Records come out the same however the text is cut into pieces. */
export function jsonCutter(): Cutter {
  /** Open brackets, outermost first. */
  const open: string[] = [];
  let inString = false;
  let escaped = false;
  /** Depth of the record being read, or -1 between records. */
  let recordDepth = -1;
  let parts: string[] = [];
  let size = 0;
  /** Of the outermost object: its latest key, and whether it is a record of its own. */
  let word = '';
  let key = '';
  let isRecord = false;
  let holding = false;
  let lineStart = false;

  function push(piece: string): (string | null)[] {
    const records: (string | null)[] = [];
    let start = recordDepth >= 0 ? 0 : -1;
    for (let i = 0; i < piece.length; i += 1) {
      const unit = piece[i] ?? '';
      const first = lineStart;
      lineStart = unit === '\n';
      // No string of JSON runs over a line: this one was cut off.
      if (lineStart) inString = false;
      if (first && unit === '{' && recordDepth === 1) {
        // A new line of its own begins while the last is not closed, so the last was cut off.
        if (start >= 0) keep(piece.slice(start, i));
        records.push(parts.join(''));
        reset();
        start = -1;
        open.length = 0;
      }
      if (inString) {
        if (escaped) escaped = false;
        else if (unit === '\\') escaped = true;
        else if (unit === '"') inString = false;
        else if (open.length === 1 && word.length < 40) word += unit;
        continue;
      }
      if (unit === '"') {
        inString = true;
        word = '';
      } else if (unit === ':' && open.length === 1) {
        key = word;
        if (OWN_FIELDS.has(key)) isRecord = true;
      } else if (unit === '{' || unit === '[') {
        const inHolder =
          open.length === 1 && unit === '[' && open[0] === '{' && !isRecord && HOLDERS.has(key);
        if (inHolder) {
          // The outermost object only holds the list: what was kept of it is no record.
          holding = true;
          reset();
          start = -1;
        }
        open.push(unit);
        const starts =
          recordDepth < 0 &&
          unit === '{' &&
          (open.length === 1 || (open.length === 2 && open[0] === '[') || (holding && open.length === 3));
        if (starts) {
          recordDepth = open.length;
          start = i;
          if (open.length === 1) isRecord = false;
        }
      } else if (unit === '}' || unit === ']') {
        if (open.length === recordDepth) {
          if (start >= 0) keep(piece.slice(start, i + 1));
          records.push(size > LONGEST_RECORD ? null : parts.join(''));
          reset();
          start = -1;
        }
        open.pop();
        if (open.length === 0) {
          holding = false;
          isRecord = false;
          key = '';
        }
      }
    }
    if (start >= 0) keep(piece.slice(start));
    return records;
  }

  function reset() {
    recordDepth = -1;
    parts = [];
    size = 0;
  }

  function keep(text: string) {
    size += text.length;
    if (size <= LONGEST_RECORD) parts.push(text);
    else parts = [];
  }

  return { push, end: () => recordDepth >= 0 || open.length > 0 };
}
