import type { PageLine } from './connection.ts';

const HOUR = 3_600_000;
let goOn: ReturnType<typeof setTimeout> | undefined;

/** Reads nothing for an hour, or until the person goes on by hand or opens the panel anew. */
export function pauseForAnHour(line: Pick<PageLine, 'pause'>): void {
  clearTimeout(goOn);
  line.pause(true);
  goOn = setTimeout(() => line.pause(false), HOUR);
}
