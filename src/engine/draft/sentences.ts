import { readText, type Token } from '../language/index.ts';
import type { Span } from '../types.ts';
import type { Letter } from './letter.ts';

/** A main clause: "I understand that", "but it is our policy". */
export interface Clause extends Span {
  text: string;
  lower: string;
  tokens: Token[];
  /** The "and", "but" or "so" that joins it to the clause before; '' where there is none. */
  joint: string;
}
export interface DraftSentence extends Span {
  text: string;
  lower: string;
  tokens: Token[];
  clauses: Clause[];
  words: number;
  question: boolean;
  /** It holds a link, which is blanked out in `text`. */
  link: boolean;
  /** It stands in a numbered or bulleted list. */
  listed: boolean;
}

const SUBJECTS = new Set([
  'i',
  'we',
  'you',
  'it',
  'that',
  'this',
  'they',
  'there',
  'here',
  'he',
  'she',
  'please',
]);
const DETERMINERS = new Set(['your', 'our', 'the', 'a', 'an', 'my', 'no']);
const JOINTS = new Set(['and', 'but', 'so', 'yet', 'or']);
const SUBORDINATORS = new Set(
  'if when once as because while since after before until unless although though whenever to in'.split(' '),
);
const LIST_MARK = /(?:^|\n)[ \t]{0,8}(?:[-*\u2022]|\d{1,2}[.)]|step \d)[ \t]{0,4}$/i;

/** Is it a word or a number, not a mark? */
export function isWord(token: Token): boolean {
  return token.tag !== 'PUNCT' && token.tag !== 'SYM' && /[\p{L}\p{N}]/u.test(token.text);
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
    const anew = gap.includes('\n') && (/\n[ \t]*\n/.test(gap) || /^[\p{Lu}\d*\u2022-]/u.test(token.text));
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
    tokens,
    clauses: splitClauses(text, tokens),
    words: tokens.filter(isWord).length,
    question: tokens.some((token) => token.text.startsWith('?')),
    link: links.some((link) => link.from >= from && link.from <= to + 3),
    listed:
      LIST_MARK.test(text.slice(Math.max(0, from - 20), from)) || /^(?:[-*\u2022]|\d{1,2}[.)])\s/.test(own),
  };
}

function splitClauses(text: string, tokens: Token[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let joint = '';
  const close = (end: number, next: string) => {
    const own = tokens.slice(start, end);
    const first = own[0];
    const last = own.at(-1);
    if (first && last) {
      const words = text.slice(first.from, last.to);
      clauses.push({
        from: first.from,
        to: last.to,
        text: words,
        lower: words.toLowerCase(),
        tokens: own,
        joint,
      });
    }
    start = end;
    joint = next;
  };
  for (let index = 1; index < tokens.length - 1; index += 1) {
    const token = tokens[index];
    if (!token || index - start < 2) continue;
    const strong = /^(?:;|:|\u2014|\u2013|--|\.\.\.|\u2026)$/.test(token.text);
    const comma = token.text === ',';
    const joins = JOINTS.has(token.lower);
    if (!strong && !comma && !joins) continue;
    // "Once it is in, I'll send it" is one thing said.
    if (comma && SUBORDINATORS.has(tokens[start]?.lower ?? '')) continue;
    let next = index + (joins ? 0 : 1);
    const word = tokens[next];
    const name = word && JOINTS.has(word.lower) ? word.lower : '';
    if (name) next += 1;
    // "so that I", "and because I" go on with a subordinate clause of the same main clause.
    if (startsClause(tokens, next) && (strong || name || tokens[next]?.lower !== 'that')) {
      close(index, name);
      start = next;
      index = next;
    }
  }
  close(tokens.length, '');
  return clauses;
}

function startsClause(tokens: Token[], at: number): boolean {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first || !second) return false;
  if (SUBJECTS.has(first.lower)) return isVerbal(second) || isVerbal(tokens[at + 2]);
  if (!DETERMINERS.has(first.lower)) return false;
  return tokens
    .slice(at + 2, at + 5)
    .some((token) => token.tag === 'AUX' || (token.tag === 'VERB' && token.lower.endsWith('s')));
}

function isVerbal(token: Token | undefined): boolean {
  return token?.tag === 'AUX' || token?.tag === 'VERB';
}
