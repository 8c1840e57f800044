import type { Match } from './cues.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = new RegExp(
  `(?<![\\w'])(?:(?:(?<which>last|next|this|coming) )?(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: the (?<dayOfWeekday>\\d{1,2})(?:st|nd|rd|th))?(?: (?:morning|afternoon|evening|night))?(?!')` +
    `|(?<relative>today|tonight|tomorrow|yesterday)(?: (?:morning|afternoon|evening|night))?(?!')` +
    `|(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${MONTH})(?: (?<year>20\\d\\d))?` +
    `|(?<monthB>${MONTH}) (?<dayB>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<yearB>20\\d\\d))?` +
    `|(?<dmDay>\\d{1,2})[/.](?<dmMonth>\\d{1,2})[/.](?<dmYear>20\\d\\d)|(?<iso>20\\d\\d-\\d\\d-\\d\\d)|the (?<dayOnly>\\d{1,2})(?:st|nd|rd|th))(?!\\w)`,
  'gi',
);
const DAY = 86_400_000;

export interface FoundDate extends Match {
  /** ISO date, where it could be resolved. */
  date?: string;
  past?: boolean;
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** Does the clause speak of what has been? "was", "last", "should have arrived on". */
function looksBack(text: string, from: number): boolean {
  const clause =
    text
      .slice(Math.max(0, from - 40), from)
      .split(/[.!?;\n]/)
      .at(-1) ?? '';
  return /\b(?:was|were|died|since|last|ago|had|did|been|arrived|ordered|bought|paid|said|told|came|sent|called|emailed|promised|due|supposed|(?!need|expect|schedul|book|plann|requir|invit|clos|open)[a-z]{2,12}ed)\b[^,]*$/i.test(
    clause,
  );
}

function nearest(year: number, month: number, day: number, today: number): number {
  const options = [year - 1, year, year + 1].map((y) => Date.UTC(y, month, day));
  return options.reduce((best, time) => (Math.abs(time - today) < Math.abs(best - today) ? time : best));
}

/** 24/11/2026 can be read in one way only; 3/4/2026 is the third of April or the fourth of March, so nobody knows. */
function numeric(one: number, other: number, year: number): number | null {
  if (one > 12 && one <= 31 && other <= 12) return Date.UTC(year, other - 1, one);
  if (other > 12 && other <= 31 && one <= 12) return Date.UTC(year, one - 1, other);
  return one === other ? Date.UTC(year, one - 1, one) : null;
}

function resolve(groups: Record<string, string | undefined>, back: boolean, now: Date): number | null {
  const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
  const relative = groups.relative?.toLowerCase();
  if (relative) return today + (relative === 'tomorrow' ? DAY : relative === 'yesterday' ? -DAY : 0);
  if (groups.dayOfWeekday) {
    return nearest(now.getUTCFullYear(), now.getUTCMonth(), Number(groups.dayOfWeekday), today);
  }
  if (groups.dmYear) return numeric(Number(groups.dmDay), Number(groups.dmMonth), Number(groups.dmYear));
  if (groups.weekday) {
    const ahead = (WEEKDAYS.indexOf(groups.weekday.toLowerCase()) - now.getUTCDay() + 7) % 7;
    const which = groups.which?.toLowerCase();
    if (which === 'last') return today + (ahead - 7) * DAY;
    if (which === undefined && back) return today + (ahead === 0 ? 0 : ahead - 7) * DAY;
    return today + ahead * DAY;
  }
  if (groups.iso) return Date.parse(groups.iso);
  const name = groups.month ?? groups.monthB;
  const day = Number(groups.day ?? groups.dayB ?? groups.dayOnly);
  if (day < 1 || day > 31) return null;
  if (!name) {
    const month = now.getUTCMonth();
    return groups.dayOnly ? Date.UTC(now.getUTCFullYear(), month, day) : null;
  }
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  const year = groups.year ?? groups.yearB;
  return year ? Date.UTC(Number(year), month, day) : nearest(now.getUTCFullYear(), month, day, today);
}

/**
 * Days named in a text. With `now`, each is resolved to the day that is most likely meant (in UTC):
 * a weekday is the coming one unless its clause looks back; a date without a year is the nearest one.
 */
export function findDates(text: string, now: Date | undefined): FoundDate[] {
  return [...text.matchAll(DATE)].map((hit) => {
    const match = { from: hit.index, to: hit.index + hit[0].length };
    if (!now || Number.isNaN(now.getTime())) return match;
    const time = resolve(hit.groups ?? {}, looksBack(text, hit.index), now);
    if (time === null || Number.isNaN(time)) return match;
    const today = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate());
    return { ...match, date: iso(time), past: time < today };
  });
}
