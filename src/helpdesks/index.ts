/** The helpdesks that are known. A new one is a file beside this one and an entry in the list. */
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import type { Helpdesk } from './types.ts';
import { zendesk } from './zendesk.ts';

export { Desk } from './desk.ts';
export type { Helpdesk } from './types.ts';
export { generic };

/** All but the fallback. */
export const helpdesks: readonly Helpdesk[] = [zendesk, gmail];

/** Pages of the lab, where the first part of the path names the helpdesk. Only in builds for tests and the demo. */
export const LAB = 'http://localhost/*';

/** Patterns for the manifest: every helpdesk's, and the lab's where the build is for it. */
export function allMatches(lab: boolean): string[] {
  return [...helpdesks.flatMap(({ matches }) => [...matches]), ...(lab ? [LAB] : [])];
}

/** The helpdesk that serves an address; the fallback where none does. */
export function choose(address: string, lab = false): Helpdesk {
  const { protocol, hostname, pathname } = new URL(address);
  if (lab && protocol === 'http:' && hostname === 'localhost') {
    return helpdesks.find(({ id }) => pathname.startsWith(`/${id}/`)) ?? generic;
  }
  return (
    helpdesks.find(({ matches }) => matches.some((pattern) => matchesAddress(pattern, address))) ?? generic
  );
}

/** Does a match pattern of the form `https://*.zendesk.com/*` or `https://mail.google.com/*` cover the address? */
export function matchesAddress(pattern: string, address: string): boolean {
  const source = pattern.replaceAll('.', '\\.').replace('//*\\.', '//([^/]+\\.)?').replace(/\*$/, '.*');
  return new RegExp(`^${source}$`).test(new URL(address).href);
}
