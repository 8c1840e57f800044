import type { Token } from '../language/index.ts';
import type { Span } from '../types.ts';

/** A main clause: "I understand that", "but it is our policy". */
export interface Clause extends Span {
  text: string;
  lower: string;
  tokens: Token[];
  /** The "and", "but" or "so" that joins it to the clause before; '' where there is none. */
  joint: string;
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
const JOINTS = new Set(['and', 'but', 'so', 'yet', 'or', 'however', 'though', 'although', 'nevertheless']);
const SUBORDINATORS = new Set(
  'if when once as because while since after before until unless although though whenever to in'.split(' '),
);

/** Splits the words of a sentence into main clauses; "once it is in, I'll send it" stays one. */
export function splitClauses(text: string, tokens: Token[]): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  // Where the words since the last colon or semicolon begin.
  let segment = 0;
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
    if (comma && SUBORDINATORS.has(tokens[Math.max(start, segment)]?.lower ?? '')) continue;
    if (strong) segment = index + 1;
    let next = index + (joins ? 0 : 1);
    const word = tokens[next];
    const name = word && JOINTS.has(word.lower) ? word.lower : '';
    if (name) next += 1;
    // "so that I", "and because I" go on with a subordinate clause of the same main clause.
    // What follows a semicolon stands by itself.
    const alone = token.text === ';' && index - start > 2 && next < tokens.length - 2;
    if ((alone || startsClause(tokens, next)) && (strong || name || tokens[next]?.lower !== 'that')) {
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
    .some(
      (token, index, near) =>
        token.tag === 'AUX' ||
        (token.tag === 'VERB' && (token.lower.endsWith('s') || near[index - 1]?.tag === 'ADV')),
    );
}

function isVerbal(token: Token | undefined): boolean {
  return token?.tag === 'AUX' || token?.tag === 'VERB';
}
