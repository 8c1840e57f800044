/** Raised whenever the same text would give other features: the weights must then be trained anew. */
export const FEATURES_VERSION = 2;

/** Hashes are of 18 bits; a head with fewer buckets folds them. */
export const HASH_BITS = 18;
const BUCKETS = 1 << HASH_BITS;

const MAX_CHARACTERS = 4000;
const NEGATION_REACH = 3;
const NEGATIONS = new Set(['not', 'no', 'never', 'nobody', 'nothing', 'without', 'cannot']);
const WORD = /[a-z0']+|[?!]+|@|\p{Extended_Pictographic}/gu;
const LETTER = /[a-z]/;
const SAD_FACE = /(?<![a-z0])[:;=]['-]?[(/[]+/g;
const GLAD_FACE = /(?<![a-z0])(?:[:;=]['-]?[)d\]]+(?![a-z0])|<3)/g;

/** Distinct hashed features of a text, in two groups that a head weighs alike whatever their number. */
export interface Features {
  words: readonly number[];
  characters: readonly number[];
}

/**
 * Lower case, plain apostrophes, every digit as 0, single spaces; links, names of accounts and faces each alike;
 * only the first 4,000 characters.
 */
export function normalise(text: string): string {
  return text
    .slice(0, MAX_CHARACTERS)
    .toLowerCase()
    .replace(/https?:\S+/g, ' link ')
    .replace(/[‘’`]/g, "'")
    .replace(/@\w+|\[name\]/g, '@')
    .replace(SAD_FACE, ' sadface ')
    .replace(GLAD_FACE, ' gladface ')
    .replace(/\d/g, '0')
    .replace(/0{3,}/g, '000')
    .replace(/\s+/g, ' ')
    .trim();
}

function hashed(hash: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) >>> (32 - HASH_BITS);
}

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** The text for which each bucket was met last, so that nothing has to be cleared between texts. */
const metIn = new Uint32Array(BUCKETS);
let texts = 0;

function collector(): { add: (hash: number) => void; found: number[] } {
  texts = (texts + 1) >>> 0;
  const own = texts;
  const found: number[] = [];
  return {
    found,
    add(hash) {
      const bucket = hashed(hash);
      if (metIn[bucket] === own) return;
      metIn[bucket] = own;
      found.push(bucket);
    },
  };
}

function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || word.endsWith("n't");
}

/** One to three words in a row, words within reach of a negation, and how the text is built. */
function wordFeatures(text: string, normal: string): number[] {
  const { add, found } = collector();
  let before = 'start';
  let twoBefore = '';
  let negated = 0;
  let words = 0;
  for (const [word] of normal.matchAll(WORD)) {
    if (LETTER.test(word)) words += 1;
    add(hashOf(word, 1));
    add(hashOf(`${before} ${word}`, 2));
    if (twoBefore !== '') add(hashOf(`${twoBefore} ${before} ${word}`, 3));
    if (negated > 0) add(hashOf(word, 4));
    negated = isNegation(word) ? NEGATION_REACH : negated - 1;
    twoBefore = before;
    before = word;
  }
  if (words === 0) return [];
  add(hashOf(`length ${Math.floor(Math.log2(words))}`, 5));
  add(hashOf(`ends ${normal.at(-1) ?? ''}`, 5));
  if (/\b[A-Z]{4,}\b/.test(text.slice(0, MAX_CHARACTERS))) add(hashOf('capitals', 5));
  return found;
}

/** Three to five characters in a row, across the spaces between words. */
function characterFeatures(normal: string): number[] {
  const { add, found } = collector();
  const padded = ` ${normal} `;
  for (let from = 0; from + 3 <= padded.length; from++) {
    let hash = 6;
    for (let length = 1; length <= 5 && from + length <= padded.length; length++) {
      hash = Math.imul(hash ^ padded.charCodeAt(from + length - 1), 0x01000193);
      if (length >= 3) add(hash);
    }
  }
  return found;
}

/** The features of any string; both groups are empty when it holds no English word. */
export function featuresOf(text: string): Features {
  const normal = normalise(text);
  const words = wordFeatures(text, normal);
  return { words, characters: words.length === 0 ? [] : characterFeatures(normal) };
}
