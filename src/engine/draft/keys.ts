import equivalents from '../../../assets/words/equivalents.json' with { type: 'json' };

const GROUP = new Map(
  equivalents.groups.flatMap((group, index) => group.map((word) => [stem(word), `=${index}`])),
);

/** Words come again and again; the cache is emptied before it grows large. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** One key for a word, its inflections, its near derivations and its synonyms. */
export function keyOf(word: string): string {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  const own = stem(word);
  const key = GROUP.get(own) ?? own;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(word, key);
  return key;
}

function stem(word: string): string {
  const bare = word.toLowerCase().replace(/(?:ations?|itions?|ments?|ings?|er[sy]?|ies|y|ed|e?s|e)$/, '');
  // "Logs" is too short to lose more than its plural.
  const kept = bare.length >= 4 ? bare : word.toLowerCase().replace(/(?<=[a-z]{3})(?<![su])s$/, '');
  return kept.replace(/(.)\1$/, '$1');
}
