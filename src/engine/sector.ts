import type { Pack } from '../packs/schema.ts';
import type { Conversation } from './types.ts';

const LONGEST_READ = 20_000;

/**
 * The packs that speak to this conversation: those of no sector, and those of the one sector whose words its customer
 * uses most. Where two sectors are level, which of them it is remains a guess and neither speaks.
 */
export function packsFor(packs: readonly Pack[], { thread }: Conversation): Pack[] {
  const told = thread.filter(({ role }) => role === 'customer').map(({ text }) => text);
  const words = ` ${
    told
      .join(' ')
      .slice(-LONGEST_READ)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;
  const counts = packs.map(({ sector }) => (sector ? timesTold(sector, words) : 0));
  const most = Math.max(0, ...counts);
  const leading = new Set(packs.filter((_pack, index) => counts[index] === most).map(({ id }) => id));
  return packs.filter(
    ({ sector }, index) => !sector || (most > 0 && leading.size === 1 && counts[index] === most),
  );
}

/** How many of a sector's words stand in the text, each counted once, in the singular or with an s. */
function timesTold(sector: readonly string[], words: string): number {
  return sector.filter((word) => words.includes(` ${word} `) || words.includes(` ${word}s `)).length;
}
