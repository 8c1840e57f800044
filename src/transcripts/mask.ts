/**
 * Takes out what may say who somebody is: addresses, numbers, links, and the names that are known. It goes by how these
 * look, so it promises nothing: a name that nobody told it, or a street in plain words, stays.
 */
const PATTERNS: readonly [RegExp, string][] = [
  [/\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,24}){1,4}\b/g, '[email]'],
  [/\b(?:https?:\/\/|www\.)\S{1,300}/gi, '[link]'],
  [/@\w{2,30}\b/g, '[handle]'],
  [/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g, '[account]'],
  [
    /\b\d{1,5}[a-z]? (?:[A-Z][a-z]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Way|Place|Pl|Terrace|Crescent|Gardens|Boulevard|Blvd|Square)\b\.?/g,
    '[address]',
  ],
  [/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g, '[postcode]'],
  [/(?:\+|\b)\d[\d ()./-]{6,20}\d\b/g, '[number]'],
  [/\b(?=[A-Z0-9-]{5,24}\b)(?=[A-Z-]*\d)[A-Z0-9]+(?:-[A-Z0-9]+)*\b/g, '[reference]'],
  [/\b\d{5,}\b/g, '[number]'],
];
const GREETED = /\b(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear)[ ,]+(\p{Lu}[\p{Ll}'-]{1,20})\b/gu;
const SIGNED =
  /(?:regards|thanks|thank you|best|cheers|sincerely|yours)[,.!]?\s*\n+\s*(\p{Lu}[\p{L}'-]{1,20}(?: \p{Lu}[\p{L}'-]{1,20})?)\s*$/iu;
const MOST_NAMES = 40;

/** The text with what was recognised put in brackets. `names` are those of the people in the conversation. */
export function mask(text: string, names: readonly (string | null)[]): string {
  let masked = text;
  for (const [pattern, label] of PATTERNS) masked = masked.replace(pattern, label);
  const greeted = [...text.matchAll(GREETED)].map((hit) => hit[1] ?? '');
  const signed = SIGNED.exec(text)?.[1] ?? '';
  const parts = [...names, ...greeted, signed].flatMap((name) => (name ?? '').split(/[\s,]+/));
  const known = new Set(parts.filter((part) => /^\p{Lu}[\p{L}'-]+$/u.test(part)).slice(0, MOST_NAMES));
  if (known.size === 0) return masked;
  return masked.replace(/(?<![\p{L}[])\p{Lu}[\p{L}'-]+(?!\])/gu, (word) => {
    const bare = word.replace(/'s$/, '');
    return known.has(bare) ? word.replace(bare, '[name]') : word;
  });
}
