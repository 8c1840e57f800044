/** What a reply promises to do by when, so that the agent can keep it. */
import { findDates, numberOf } from './language/index.ts';
import type { DraftAct, Span } from './types.ts';

export interface FoundPromise extends Span {
  /** The sentence, without "I'll": "call you back by noon tomorrow". */
  what: string;
  /** Milliseconds since 1970. */
  due: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const UNITS: ReadonlyMap<string, number> = new Map([
  ['minute', MINUTE],
  ['min', MINUTE],
  ['hour', HOUR],
  ['hr', HOUR],
  ['day', DAY],
  ['week', 7 * DAY],
]);
const AMOUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|sixty)';
const WITHIN = new RegExp(
  `\\b(?:in|within)(?: the next)? (?:(?:${AMOUNT})(?:\\s*(?:-|–|to)\\s*))?(${AMOUNT}) (working |business )?(minute|min|hour|hr|day|week)s?\\b`,
  'i',
);
const CLOCK = /\b(?:(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\b|([01]?\d|2[0-3]):([0-5]\d)\b)/i;
/** Hours of the day by name. */
const NAMED: readonly [RegExp, number][] = [
  [/\b(?:noon|midday|lunchtime)\b/i, 12],
  [/\bmorning\b/i, 12],
  [/\bafternoon\b/i, 17],
  [/\b(?:evening|tonight)\b/i, 20],
  [/\bmidnight\b/i, 24],
  [/\b(?:end|close) of (?:the )?(?:day|business|play|week)|\b(?:EOD|COB)\b/i, 17],
];
/** When a day is named and no hour. */
const CLOSING = 17;
const OPENER =
  /^(?:(?:and|then|so|meanwhile),? )?(?:(?:i|we)(?:'ll|’ll| will| am going to|'m going to| shall)|you(?:'ll|’ll| will) (?=hear|have|get|receive)) /i;
/** Somebody here acts; what the customer is asked to do by Friday is no promise. */
const OURS =
  /\b(?:i|we)(?:['’](?:ll|m|re)| will| am| are| shall| can)\b|\byou(?:['’]ll| will) (?:hear|have|get|receive)\b/i;
const LONGEST = 120;

/**
 * The promises among the acts of a draft: actions under way or to come that say when. What has no time that can be
 * told is left out, and so is what is over at `now`.
 * @param zone minutes that local time is ahead of UTC
 */
export function promisesIn(
  draft: string,
  acts: readonly DraftAct[],
  now: Date,
  zone: number,
): FoundPromise[] {
  return acts.flatMap(({ kind, tense, time, from, to }) => {
    if (kind !== 'action' || !time || tense === 'done') return [];
    const sentence = draft.slice(from, to).replace(/\s+/g, ' ').trim();
    const due = OURS.test(sentence) ? dueOf(sentence, now, zone) : null;
    if (due === null || due <= now.getTime()) return [];
    const what = sentence.replace(OPENER, '').replace(/[.!]$/, '').slice(0, LONGEST);
    return [{ from, to, what, due }];
  });
}

/** The moment that a sentence names, in milliseconds since 1970; null where it names none. */
export function dueOf(sentence: string, now: Date, zone: number): number | null {
  const within = WITHIN.exec(sentence);
  if (within) {
    const amount = numberOf(within[1] ?? '') ?? 1;
    const unit = UNITS.get(within[3]?.toLowerCase() ?? '') ?? DAY;
    if (unit < DAY) return now.getTime() + amount * unit;
    const days = within[2] ? workingDays(amount, localDay(now, zone)) : (amount * unit) / DAY;
    return atHour(localDay(now, zone) + days * DAY, CLOSING * 60, zone);
  }
  const [date] = findDates(sentence, new Date(now.getTime() + zone * MINUTE));
  const minutes = minutesOf(sentence);
  if (!date?.date && minutes === null) return null;
  const day = date?.date ? Date.parse(date.date) : localDay(now, zone);
  const due = atHour(day, minutes ?? CLOSING * 60, zone);
  // "By noon", said in the afternoon, is tomorrow's.
  return !date && due <= now.getTime() ? due + DAY : due;
}

function minutesOf(sentence: string): number | null {
  const clock = CLOCK.exec(sentence);
  if (clock) {
    const [, hour, minute = '0', half, plainHour, plainMinute] = clock;
    if (plainHour !== undefined) return Number(plainHour) * 60 + Number(plainMinute);
    return ((Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minute);
  }
  const named = NAMED.find(([words]) => words.test(sentence));
  return named ? named[1] * 60 : null;
}

/** Midnight of the local day, written as if it were UTC. */
function localDay(now: Date, zone: number): number {
  return Math.floor((now.getTime() + zone * MINUTE) / DAY) * DAY;
}

function atHour(day: number, minutes: number, zone: number): number {
  return day + (minutes - zone) * MINUTE;
}

function workingDays(amount: number, from: number): number {
  let days = 0;
  for (let left = amount; left > 0; ) {
    days += 1;
    const weekday = new Date(from + days * DAY).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return days;
}
