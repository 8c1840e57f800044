import { type Features, HASH_BITS } from '../engine/model/features.ts';
import { rowsOf } from '../engine/model/head.ts';

/** A text with the numbers of the classes that it belongs to. */
export interface Told {
  features: Features;
  classes: readonly number[];
}
const SMOOTH = 0.5;

/**
 * Buckets by how much they tell the classes apart (chi-squared), those met in fewer than `least` texts left out; at
 * most `most` of them.
 */
export function telling(
  texts: readonly Told[],
  { classes, least, most }: { classes: number; least: number; most: number },
): number[] {
  const met = new Uint32Array(1 << HASH_BITS);
  const counts = new Uint32Array(classes << HASH_BITS);
  const sizes = new Float64Array(classes);
  for (const { features, classes: own } of texts) {
    for (const c of own) sizes[c] = (sizes[c] ?? 0) + 1;
    for (const group of [features.words, features.characters]) {
      for (const bucket of group) {
        met[bucket] = (met[bucket] ?? 0) + 1;
        for (const c of own) counts[bucket * classes + c] = (counts[bucket * classes + c] ?? 0) + 1;
      }
    }
  }
  const worth = new Float64Array(1 << HASH_BITS);
  for (let bucket = 0; bucket < met.length; bucket++) {
    const times = met[bucket] ?? 0;
    if (times < least) continue;
    for (let c = 0; c < classes; c++) {
      const expected = (times * (sizes[c] ?? 0)) / texts.length;
      const gap = (counts[bucket * classes + c] ?? 0) - expected;
      worth[bucket] = (worth[bucket] ?? 0) + (gap * gap) / (expected + SMOOTH);
    }
  }
  const candidates = Array.from(worth.keys()).filter((bucket) => (worth[bucket] ?? 0) > 0);
  return candidates.sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b).slice(0, most);
}

/** The buckets that a head knows, and how to find their rows. */
export interface Vocabulary {
  buckets: readonly number[];
  rows: Uint16Array;
}

/** A vocabulary of all the given buckets. */
export function vocabularyOf(...lists: readonly (readonly number[])[]): Vocabulary {
  const buckets = [...new Set(lists.flat())].sort((a, b) => a - b);
  return { buckets, rows: rowsOf(buckets) };
}

/** The rows of a text's known buckets, counted from 0. */
export function known({ rows }: Vocabulary, { words, characters }: Features): Features {
  const found = (group: readonly number[]) =>
    group.flatMap((bucket) => {
      const row = rows[bucket] ?? 0;
      return row === 0 ? [] : row - 1;
    });
  return { words: found(words), characters: found(characters) };
}
