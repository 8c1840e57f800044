import { readText, type Token } from '../language/index.ts';
import type { Span } from '../types.ts';
import { type Clause, splitClauses } from './clauses.ts';
import type { Letter } from './letter.ts';

export interface DraftSentence extends Span {
  text: string;
  lower: string;
  /** `lower` with line breaks as spaces, one for one. */
  flat: string;
  tokens: Token[];
  clauses: Clause[];
  words: number;
  question: boolean;
  /** It holds a link, which is blanked out in `text`. */
  link: boolean;
  /** It stands in a numbered or bulleted list. */
  listed: boolean;
}

const LIST_MARK = /(?:^|\n)[ \t]{0,8}(?:[-*\u2022]|\d{1,2}[.)]|step \d)[ \t]{0,4}$/i;

/** Is it a word or a number, not a mark? The "'ll" of "I'll" is none of its own. */
export function isWord(token: Token): boolean {
  return token.tag !== 'PUNCT' && token.tag !== 'SYM' && /^(?!n't$)[\p{L}\p{N}]/iu.test(token.text);
}

/** The sentences of a letter's body. Lines that begin anew (paragraphs, list items) are sentences of their own. */
export function readSentences(letter: Letter): DraftSentence[] {
  const read = readText(letter.body);
  return read.sentences
    .flatMap((sentence) =>
      splitAtLines(read.text, sentence.tokens.flatMap(unfold)).map((tokens) =>
        toSentence(read.text, tokens, letter.links),
      ),
    )
    .filter((sentence) => sentence.words > 0);
}

const FOLDED = /^(i|we|you|it|they|that|there|here|he|she|who|what|this)('(?:m|re|ve|ll|d|s))$/i;
const AUXILIARY = new Map([
  ["'m", 'be'],
  ["'re", 'be'],
  ["'s", 'be'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", 'would'],
]);

/** wink leaves "I'm" as one name after some full stops; elsewhere it gives "I" and "'m", which the rules rely on. */
function unfold(token: Token): Token[] {
  const parts = FOLDED.exec(token.text);
  if (!parts?.[1] || !parts[2]) return [token];
  const middle = token.from + parts[1].length;
  const short = parts[2].toLowerCase();
  const pronoun = { ...token, text: parts[1], lower: parts[1].toLowerCase(), lemma: parts[1].toLowerCase() };
  return [
    { ...pronoun, tag: 'PRON', to: middle },
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

function splitAtLines(text: string, tokens: Token[]): Token[][] {
  const parts: Token[][] = [];
  let part: Token[] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    const gap = before ? text.slice(before.to, token.from) : '';
    const anew = gap.includes('\n') && (/\n[ \t]*\n/.test(gap) || /^[\p{Lu}\d*|\u2022-]/u.test(token.text));
    if (anew && part.length > 0) {
      parts.push(part);
      part = [];
    }
    part.push(token);
    before = token;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

function toSentence(text: string, tokens: Token[], links: Span[]): DraftSentence {
  const from = tokens[0]?.from ?? 0;
  const to = tokens.at(-1)?.to ?? from;
  const own = text.slice(from, to);
  return {
    from,
    to,
    text: own,
    lower: own.toLowerCase(),
    flat: own.toLowerCase().replace(/\n/g, ' '),
    tokens,
    clauses: splitClauses(text, tokens),
    // As people count: "sign-in" and "I'll" are one word each.
    words: own.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    question: tokens.some((token) => token.text.startsWith('?')),
    link: links.some((link) => link.from >= from && link.from <= to + 3),
    listed:
      LIST_MARK.test(text.slice(Math.max(0, from - 20), from)) || /^(?:[-*\u2022]|\d{1,2}[.)])\s/.test(own),
  };
}
