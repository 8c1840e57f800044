import * as v from 'valibot';
import { setting } from './setting.ts';

const MOST_SITES = 300;
const origin = v.pipe(
  v.string(),
  v.maxLength(300),
  v.check((text) => /^https?:/.test(text) && URL.parse(text)?.origin === text, 'not the address of a site'),
);

/** Origins on which the draft is not checked at all, in the order in which they were switched off. */
export const quietSites = setting<string[]>({
  key: 'quiet-sites',
  version: 1,
  schema: v.pipe(v.array(origin), v.maxLength(MOST_SITES)),
  fallback: [],
});

/** The sites with one of them quiet or not. */
export function withSite(sites: readonly string[], site: string, quiet: boolean): string[] {
  const others = sites.filter((each) => each !== site);
  return quiet ? [...others, site].slice(-MOST_SITES) : others;
}
