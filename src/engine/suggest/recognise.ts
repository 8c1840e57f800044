import type { Pack } from '../../packs/schema.ts';
import { SCHEMAS } from './schemas/index.ts';

/** The fixed words of a template, between its slots, in lower case. */
function fixedWords(template: string): string[] {
  return template.toLowerCase().split(/\{[a-z]+\}/);
}

const OWN = SCHEMAS.flatMap(({ texts }) =>
  texts.map((text) => fixedWords(typeof text === 'string' ? text : text.text)),
);
const byPack = new WeakMap<Pack, string[][]>();
const LONGEST_STATEMENT = 300;
const LONGEST_FILLING = 60;

/** The fixed words of a pack's phrases: taken apart once, for a pack may hold thousands. */
function phrasesOf(pack: Pack): string[][] {
  const known = byPack.get(pack);
  if (known) return known;
  const phrases = pack.phrases.map(({ text }) => fixedWords(text));
  byPack.set(pack, phrases);
  return phrases;
}

/** Is the sentence one of the acknowledgements that this engine or a pack makes, with any words in its slots? */
export function isStatement(sentence: string, packs: Pack[]): boolean {
  if (sentence.length > LONGEST_STATEMENT) return false;
  const lower = sentence.toLowerCase().replace(/\s+/g, ' ').trim();
  return (
    OWN.some((fixed) => fits(lower, fixed)) ||
    packs.some((pack) => phrasesOf(pack).some((fixed) => fits(lower, fixed)))
  );
}

function fits(sentence: string, [first = '', ...others]: string[]): boolean {
  if (!sentence.startsWith(first)) return false;
  let at = first.length;
  for (const [index, words] of others.entries()) {
    const last = index === others.length - 1;
    const next = last && words !== '' ? sentence.lastIndexOf(words) : sentence.indexOf(words, at + 1);
    if (next <= at || next - at > LONGEST_FILLING) return false;
    at = next + words.length;
  }
  return at === sentence.length;
}
