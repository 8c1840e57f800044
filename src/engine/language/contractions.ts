import type { Token } from './read.ts';

const FOLDED = /^(i|we|you|it|they|that|there|here|he|she|who|what|this)('(?:m|re|ve|ll|d|s))$/i;
const AUXILIARY = new Map([
  ["'m", 'be'],
  ["'re", 'be'],
  ["'s", 'be'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
]);

/** wink leaves "I'm" as one name after some full stops; elsewhere it gives "I" and "'m", which is what rules rely on. */
export function unfold(token: Token): Token[] {
  const parts = FOLDED.exec(token.text);
  if (!parts?.[1] || !parts[2]) return [token];
  const middle = token.from + parts[1].length;
  const short = parts[2].toLowerCase();
  const pronoun = parts[1].toLowerCase();
  return [
    { ...token, text: parts[1], lower: pronoun, lemma: pronoun, tag: 'PRON', to: middle },
    {
      ...token,
      text: parts[2],
      lower: short,
      lemma: AUXILIARY.get(short) ?? short,
      tag: 'AUX',
      from: middle,
    },
  ];
}
