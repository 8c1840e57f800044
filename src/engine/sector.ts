import type { Pack } from '../packs/schema.ts';
import type { Conversation } from './types.ts';

const LONGEST_READ = 20_000;

/**
 * The packs that speak to this conversation: those of no sector, and those of the one sector whose words its customer
 * uses most. Where two sectors are level, which of them it is remains a guess and neither speaks.
 */
export function packsFor(packs: readonly Pack[], { thread }: Conversation): Pack[] {
  const words = wordsOf(thread.filter(({ role }) => role === 'customer').map(({ text }) => text));
  const counts = packs.map(({ sector }) => (sector ? timesTold(sector, words) : 0));
  const most = Math.max(0, ...counts);
  const leading = new Set(packs.filter((_pack, index) => counts[index] === most).map(({ id }) => id));
  return packs.filter(
    ({ sector }, index) => !sector || (most > 0 && leading.size === 1 && counts[index] === most),
  );
}

/** All words told and all pairs of neighbours, in lower case. */
function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const list =
    texts
      .join(' ')
      .slice(-LONGEST_READ)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(list.flatMap((word, index) => [word, `${word} ${list[index + 1] ?? ''}`]));
}

/** How many of a sector's words are among them, each counted once, in the singular or with an s. */
function timesTold(sector: readonly string[], words: ReadonlySet<string>): number {
  return sector.filter((word) => words.has(word) || words.has(`${word}s`)).length;
}
