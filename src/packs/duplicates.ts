import type { Phrase } from './schema.ts';

export interface Pair {
  a: string;
  b: string;
  /** Share of words in common, 0 to 1; 1 says the same. */
  alike: number;
}

const LEAST_ALIKE = 0.75;
const RAREST = 4;
const MOST_PAIRS = 500;

/** Phrases that say the same, or nearly: pairs of ids with the share of their words in common, most alike first. */
export function nearDuplicates(phrases: readonly Pick<Phrase, 'id' | 'text'>[]): Pair[] {
  const words = phrases.map(
    ({ text }) => new Set(text.toLowerCase().match(/\{[a-z]+\}|[\p{L}\p{N}']+/gu) ?? []),
  );
  const uses = new Map<string, number>();
  for (const set of words) for (const word of set) uses.set(word, (uses.get(word) ?? 0) + 1);
  // Two phrases that are this alike share one of their rarest words, so only those are compared.
  const byWord = new Map<string, number[]>();
  const pairs: Pair[] = [];
  for (const [index, set] of words.entries()) {
    const rare = [...set].sort((x, y) => (uses.get(x) ?? 0) - (uses.get(y) ?? 0)).slice(0, RAREST);
    const seen = new Set<number>();
    for (const word of rare) {
      const others = byWord.get(word) ?? [];
      for (const other of others) {
        if (seen.has(other) || pairs.length >= MOST_PAIRS) continue;
        seen.add(other);
        const alike = share(set, words[other] ?? new Set());
        const [a, b] = [phrases[other]?.id, phrases[index]?.id];
        if (alike >= LEAST_ALIKE && a !== undefined && b !== undefined) pairs.push({ a, b, alike });
      }
      others.push(index);
      byWord.set(word, others);
    }
  }
  return pairs.sort((x, y) => y.alike - x.alike);
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}
