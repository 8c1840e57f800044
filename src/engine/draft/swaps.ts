import type { Span } from '../types.ts';

const WORD = /[\p{L}\p{N}_]/u;

/** Places where `term` stands as whole words, whatever its case. The term is plain text, never a pattern. */
export function findLiteral(text: string, term: string): Span[] {
  const wanted = term.trim().toLowerCase();
  const lower = text.toLowerCase();
  const spans: Span[] = [];
  if (wanted === '' || lower.length !== text.length) return spans;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const to = at + wanted.length;
    if (!WORD.test(text[at - 1] ?? ' ') && !WORD.test(text[to] ?? ' ')) spans.push({ from: at, to });
  }
  return spans;
}

/**
 * The words to put in place of `span`, with its capitals kept and "a" or "an" before it made to agree.
 * Null where the swap would not read well: after or before a hyphen, or with two determiners.
 */
export function inPlaceOf(text: string, span: Span, plain: string): { from: number; text: string } | null {
  if (text[span.from - 1] === '-' || text[span.to] === '-') return null;
  const before = text.slice(Math.max(0, span.from - 12), span.from);
  const determined = /^(?:our|the|your|a|an|this) /i.test(plain);
  if (determined) {
    const article = /(?:^|\s)(the|an?) $/i.exec(before)?.[1];
    if (article) {
      const from = span.from - article.length - 1;
      return { from, text: /^\p{Lu}/u.test(article) ? capitalise(plain) : plain };
    }
    if (/\b(?:our|your|my|this|that|any|no|each|every)\s$/i.test(before)) return null;
  }
  const written = text.slice(span.from, span.to);
  const article = /(?:^|\s)([Aa]n?) $/.exec(before)?.[1];
  if (article) {
    const right = /^(?:[aeio]|un(?!i))/i.test(plain) ? 'an' : 'a';
    const cased = article.startsWith('A') ? `${right[0]?.toUpperCase()}${right.slice(1)}` : right;
    return { from: span.from - article.length - 1, text: `${cased} ${plain}` };
  }
  return {
    from: span.from,
    text: opensSentence(text, span.from) || isTitled(written) ? capitalise(plain) : plain,
  };
}

function opensSentence(text: string, from: number): boolean {
  return /(?:^|[.!?]\s+|\n\s*)$/.test(text.slice(Math.max(0, from - 40), from));
}

/** "Prior to", but not "SLA". */
function isTitled(written: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(written);
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
