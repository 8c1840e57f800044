/** Moments as the person reads and writes them: in their own zone. */

const MINUTE = 60_000;
const DAY = 86_400_000;

/** For a field of date and time: "2026-11-25T16:00". */
export function localTime(moment: number): string {
  const zone = new Date(moment).getTimezoneOffset() * MINUTE;
  return new Date(moment - zone).toISOString().slice(0, 16);
}

/** What such a field says, in milliseconds since 1970; null where it says nothing whole. */
export function timeOf(field: string): number | null {
  const moment = new Date(field).getTime();
  return Number.isNaN(moment) ? null : moment;
}

/** "16:00", "tomorrow 09:00", "Fri 27 Nov 09:00". */
export function saidTime(moment: number, now: number): string {
  const at = new Date(moment);
  const clock = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (at.toDateString() === new Date(now).toDateString()) return clock;
  if (at.toDateString() === new Date(now + DAY).toDateString()) return `tomorrow ${clock}`;
  return `${at.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short' })} ${clock}`;
}
