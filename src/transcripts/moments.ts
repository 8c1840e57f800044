const DAY_FIRST =
  /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:[ T,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?)?$/i;
const SQL = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;
const SECONDS_END = 100_000_000_000;
const EARLIEST = Date.UTC(1995, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/**
 * The moment that an export means, in milliseconds since 1970; null where it is unclear. Without a zone it is taken as
 * UTC, so that every machine reads the same. "03/04/2025" may be March or April, and is null; "23/04/2025" is not.
 */
export function momentOf(value: unknown): number | null {
  const moment =
    typeof value === 'number' ? ofNumber(value) : typeof value === 'string' ? ofText(value.trim()) : null;
  return moment !== null && moment >= EARLIEST && moment < LATEST ? moment : null;
}

function ofNumber(value: number): number | null {
  if (!Number.isFinite(value)) return null;
  return value < SECONDS_END ? value * 1000 : value;
}

function ofText(text: string): number | null {
  if (/^\d{9,13}(?:\.\d+)?$/.test(text)) return ofNumber(Number(text));
  const sql = SQL.exec(text);
  if (sql) {
    const zone =
      sql[3] === undefined || /utc/i.test(sql[3]) ? 'Z' : sql[3].replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
    return parsed(`${sql[1]}T${sql[2]}${zone}`);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return parsed(`${text}T00:00:00Z`);
  const numeric = DAY_FIRST.exec(text);
  if (numeric) return ofDay(numeric);
  // Only what says its month by name and its zone is left to the platform, whose own guesses differ.
  if (/[a-z]{3}/i.test(text))
    return parsed(/(?:GMT|UTC|Z|[+-]\d{4})\s*(?:\([^)]*\))?$/i.test(text) ? text : `${text} UTC`);
  return null;
}

function ofDay([, first, second, year, hour = '0', minute = '0', seconds = '0', half]: RegExpExecArray):
  | number
  | null {
  const [a, b] = [Number(first), Number(second)];
  if (a > 31 || b > 31 || (a <= 12 && b <= 12 && a !== b) || (a > 12 && b > 12)) return null;
  const [day, month] = a > 12 ? [a, b] : [b, a];
  const noon = half?.toLowerCase() === 'pm' ? 12 : 0;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + noon;
  return Date.UTC(Number(year), month - 1, day, hours, Number(minute), Number(seconds));
}

function parsed(text: string): number | null {
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? null : moment;
}
