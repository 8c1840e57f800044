import plain from '../../../assets/words/plain.json' with { type: 'json' };
import { findLiteral, inPlaceOf } from './swaps.ts';

/** A word or phrase with the plain one that may stand in its place; '' where no swap is certain. */
interface Pair {
  term: string;
  word: string;
  /** The plain verb's participle, where it differs from its past. */
  participle?: string;
  /** Ordinary by itself; official only among others. */
  mild: boolean;
  /** The base form of a verb. */
  base: boolean;
  notBefore: readonly string[];
  notAfter: readonly string[];
}

/** An official wording in a text. */
export interface Official {
  from: number;
  to: number;
  mild: boolean;
  /** What may stand in its place, from `place` on; null where no swap is certain. */
  swap: { from: number; text: string; word: string } | null;
}

interface Entry {
  mild?: boolean;
  notBefore?: string[];
  notAfter?: string[];
}
const beside = ({ mild, notBefore, notAfter }: Entry) => ({
  mild: mild ?? false,
  notBefore: notBefore ?? [],
  notAfter: notAfter ?? [],
});
const PAST = 2;
const PARTICIPLE = 4;

const PAIRS: Pair[] = [
  ...plain.phrases.map((entry) => ({
    term: entry.term.toLowerCase(),
    word: entry.plain,
    base: false,
    ...beside(entry),
  })),
  ...plain.verbs.flatMap((entry) =>
    entry.term.map((term, form): Pair => {
      const participle = form === PAST ? entry.plain[PARTICIPLE] : undefined;
      return {
        term,
        word: entry.plain[form] ?? '',
        base: form === 0,
        ...beside(entry),
        ...(participle ? { participle } : {}),
      };
    }),
  ),
];
/** By first word, so that a text is searched only for what it can hold. */
const BY_FIRST = new Map<string, Pair[]>();
for (const pair of PAIRS) {
  const first = /^'?[\p{L}\p{N}]+/u.exec(pair.term)?.[0] ?? pair.term;
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), pair]);
}
const FIRST_WORDS = /'?[\p{L}\p{N}]+/gu;

/** Every official wording of `text`, longest first where two overlap. */
export function findOfficial(text: string): Official[] {
  const lower = text.toLowerCase();
  const first = new Set(lower.match(FIRST_WORDS));
  const found = [...first].flatMap((word) =>
    (BY_FIRST.get(word) ?? []).flatMap((pair) =>
      findLiteral(text, pair.term)
        .filter((span) => readsOn(text, lower, span, pair))
        .map((span): Official => ({ ...span, mild: pair.mild, swap: swapOf(text, lower, span, pair) })),
    ),
  );
  return found
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .filter(
      (one, index, all) => !all.slice(0, index).some((other) => one.from < other.to && other.from < one.to),
    )
    .sort((a, b) => a.from - b.from);
}

interface Place {
  from: number;
  to: number;
}

function readsOn(
  text: string,
  lower: string,
  { from, to }: Place,
  { term, notBefore, notAfter }: Pair,
): boolean {
  const next = /^\s+([\p{L}]+)/u.exec(lower.slice(to, to + 30))?.[1] ?? '';
  const last = /([\p{L}]+)\s+$/u.exec(lower.slice(Math.max(0, from - 30), from))?.[1] ?? '';
  // "Expedited delivery": a participle before a noun is part of a name.
  const attribute = /ed$/.test(term) && /^(?:delivery|shipping|service|post|order|processing)$/.test(next);
  // "Assist plc", "the Retain team": a name within the sentence.
  const name =
    /^\p{Lu}/u.test(text.slice(from, to)) &&
    !/(?:^|[.!?:\n])\s*$/.test(text.slice(Math.max(0, from - 4), from));
  return (
    !notBefore.includes(next) && !notAfter.includes(last) && !attribute && !(name && !term.includes(' '))
  );
}

const AFTER_AUXILIARY =
  /\b(?:have|has|had|'ve|be|been|being|is|are|was|were|am|'re|'s|get|got)(?: \w+ly| not| now| already)? $/;
const WILL = /\b(I|we|you|they) will $/i;

function swapOf(text: string, lower: string, span: Place, pair: Pair): Official['swap'] {
  const before = lower.slice(Math.max(0, span.from - 24), span.from);
  const word = pair.participle && AFTER_AUXILIARY.test(before) ? pair.participle : pair.word;
  if (word === '' || !fits(word, text.slice(span.to, span.to + 12))) return null;
  const will = pair.base ? WILL.exec(text.slice(Math.max(0, span.from - 12), span.from)) : null;
  // "We will endeavour to" is "we'll try to" to anyone who speaks plainly.
  if (will?.[1])
    return { from: span.from - will[0].length, text: `${will[1]}'ll ${word}`, word: `${will[1]}'ll ${word}` };
  const place = inPlaceOf(text, span, word);
  return place && { ...place, word };
}

/** "Speed up it" and "I've attached." do not read on. */
function fits(word: string, after: string): boolean {
  if (word.endsWith(' up') || word.endsWith(' out'))
    return !/^ (?:it|this|that|them|these|those|you)\b/i.test(after);
  return !word.startsWith("I've ") || /^ (?:the|a|an|your|our|my|two|three|both)\b/i.test(after);
}
