import equivalents from '../../../assets/words/equivalents.json' with { type: 'json' };

const GROUP = new Map(
  equivalents.groups.flatMap((group, index) => group.map((word) => [stem(word), `=${index}`])),
);

/** One key for a word, its inflections, its near derivations and its synonyms. */
export function keyOf(word: string): string {
  const own = stem(word);
  return GROUP.get(own) ?? own;
}

function stem(word: string): string {
  const bare = word.toLowerCase().replace(/(?:ations?|itions?|ments?|ings?|er[sy]?|ies|y|ed|e?s|e)$/, '');
  // "Logs" is too short to lose more than its plural.
  const kept = bare.length >= 4 ? bare : word.toLowerCase().replace(/(?<=[a-z]{3})(?<![su])s$/, '');
  return kept.replace(/(.)\1$/, '$1');
}
