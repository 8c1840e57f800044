/** The web origin of an address, or null where it is none. */
export function originOf(address: string | undefined): string | null {
  if (!address) return null;
  const parsed = URL.parse(address);
  return parsed && /^https?:$/.test(parsed.protocol) ? parsed.origin : null;
}

/** The browser's pattern for every page of an origin; patterns know no ports. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
