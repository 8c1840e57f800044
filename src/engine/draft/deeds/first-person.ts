import type { Token } from '../../language/index.ts';
import type { Clause } from '../clauses.ts';
import { countHedges } from '../hedges.ts';
import { saysWhen } from '../times.ts';
import { isConcrete, isIdle } from './concrete.ts';
import type { Deed } from './index.ts';
import { HAVE, PAST, WILL, WRONGS } from './verbs.ts';
import { readWithoutSubject } from './without-subject.ts';

const BE = new Set(['am', 'are', "'m", "'re"]);
const CAN = new Set(['can', 'could']);
/** "We might be able to": a deed that may never be done. */
const MAY = new Set(['might', 'may', 'should', 'could']);
const HEDGE =
  /\b(?:hopefully|possibly|perhaps|maybe|potentially|probably|at some (?:point|stage)|be able to)\b/;
/** "I'd like to ring you", "we would be glad to replace it". */
const KEEN = /^(?:'d|would) (?:love|like|be happy|be glad) to(?= \w)/;
const NOT = new Set(["n't", 'not', 'never']);
/** "A week after we swapped it" tells when, not what was done for the customer. */
const BACKGROUND = new Set([
  'after',
  'before',
  'when',
  'since',
  'because',
  'which',
  'where',
  'what',
  'if',
  'than',
]);
const VERBAL = new Set(['VERB', 'NOUN', 'ADJ']);

interface Predicate {
  tense: Deed['tense'];
  at: number;
  /** It may never be done. */
  hedged?: true;
}

/** "I've refunded", "we're sending", "I'll call", "I can replace", "let me check", and what is joined on by "and". */
export function readFirstPerson({ tokens, lower, joint }: Clause): Deed | null {
  let subject: 'I' | 'we' | null = null;
  let vague: Deed | null = null;
  let before: Deed['tense'] | null = null;
  const dropped = readWithoutSubject(tokens, lower);
  if (dropped) return dropped;
  for (let index = 0; index < tokens.length; index += 1) {
    const word = tokens[index]?.lower;
    if (word === 'i' || word === 'we') subject = word === 'i' ? 'I' : 'we';
    else if (word === 'you' || word === 'it' || word === 'they') subject = null;
    const found: Predicate | null =
      word === 'let' &&
      /^(?:me|us)$/.test(tokens[index + 1]?.lower ?? '') &&
      tokens[index + 2]?.lower !== 'know'
        ? { at: index + 2, tense: 'will' }
        : subject && (word === 'i' || word === 'we' || word === 'and')
          ? word === 'and'
            ? joined(tokens, index + 1, before)
            : predicate(tokens, index + 1, lower)
          : null;
    const verb = found && tokens[found.at];
    if (!verb || isBackground(tokens, index, found)) continue;
    // "Send me the photo, so we can check": what it is asked for.
    if (found.tense === 'can' && (joint === 'so' || tokens[index - 1]?.lower === 'so')) continue;
    before = found.tense;
    const rest = tokens.slice(found.at);
    const deed: Deed = {
      tense: found.tense,
      by: subject ?? 'I',
      concrete: found.hedged
        ? saysWhen(lower) && countHedges(lower) < 2
        : isConcrete(rest, found.tense, lower),
      at: verb.from,
    };
    if (deed.concrete) return deed;
    if (found.hedged || isIdle(rest)) vague ??= deed;
  }
  return vague;
}

/** "I've looked into it and refunded you", "I'll find it and send it on": the second verb shares the first one's subject. */
function joined(tokens: Token[], start: number, before: Deed['tense'] | null): Predicate | null {
  const at = skipAdverbs(tokens, start);
  if (before === 'done') return predicate(tokens, start) ?? verbAt(tokens, at, 'done', PAST);
  if (before === 'will' || before === 'can') return predicate(tokens, start) ?? baseAt(tokens, at, before);
  return predicate(tokens, start);
}

function baseAt(tokens: Token[], at: number, tense: Deed['tense']): Predicate | null {
  const token = tokens[at];
  return token?.tag === 'VERB' && token.lower === token.lemma ? { tense, at } : null;
}

/** "After we swapped it", "so that I can look", "I once had one": no deed for this customer. */
function isBackground(tokens: Token[], index: number, found: Predicate): boolean {
  const { tense } = found;
  const before = tokens[index - 1]?.lower ?? '';
  // "We wasted them", "we lost it": the trouble itself.
  const verb = tokens[found.at];
  // "The code we just sent".
  if (tense === 'done' && tokens[index - 1]?.tag === 'NOUN') return true;
  if (found.tense === 'done' && verb && (WRONGS.has(verb.lemma) || WRONGS.has(verb.lower))) return true;
  if (before === 'that' && tokens[index - 2]?.lower === 'so') return true;
  if (tense === 'done' && tokens[index + 1]?.lower === 'once') return true;
  return tense === 'done' && BACKGROUND.has(before);
}

function predicate(tokens: Token[], start: number, lower = ''): Predicate | null {
  const at = skipAdverbs(tokens, start);
  const first = tokens[at]?.lower ?? '';
  if (NOT.has(first) || NOT.has(tokens[at + 1]?.lower ?? '')) return null;
  const next = skipAdverbs(tokens, at + 1);
  const second = tokens[next]?.lower ?? '';
  if (HAVE.has(first)) {
    if (second === 'been') return verbAt(tokens, skipAdverbs(tokens, next + 1), 'now', /ing$/);
    return verbAt(tokens, next, 'done');
  }
  if (BE.has(first)) {
    if (second === 'going' && tokens[next + 1]?.lower === 'to')
      return verbAt(tokens, skipAdverbs(tokens, next + 2), 'will');
    return verbAt(tokens, next, 'now', /ing$/);
  }
  // "We're happy to send you a new one": offered.
  if (
    BE.has(first) &&
    /^(?:happy|glad|pleased|able|delighted|willing)$/.test(second) &&
    tokens[next + 1]?.lower === 'to'
  )
    return verbAt(tokens, skipAdverbs(tokens, next + 2), 'can');
  if (WILL.has(first)) {
    const third = skipAdverbs(tokens, next + 1);
    if (second === 'be') return verbAt(tokens, third, 'will', /ing$/) ?? { tense: 'will', at: next };
    return verbAt(tokens, next, 'will');
  }
  const keen = KEEN.exec(textFrom(tokens, at));
  if (keen) return verbAt(tokens, at + keen[0].split(' ').length, 'can');
  if (MAY.has(first) && HEDGE.test(lower)) return hedged(tokens, next);
  if (CAN.has(first)) return verbAt(tokens, next, 'can');
  // "Next Tuesday we open an hour early".
  const now = tokens[at];
  if (now?.tag === 'VERB' && now.lower === now.lemma && saysWhen(lower)) return { tense: 'will', at };
  if (now?.tag === 'VERB' && now.lower === now.lemma && /\beither\b/.test(lower)) return { tense: 'can', at };
  return verbAt(tokens, at, 'done', PAST);
}

function textFrom(tokens: Token[], at: number): string {
  return tokens
    .slice(at, at + 5)
    .map(({ lower }) => lower)
    .join(' ');
}

function hedged(tokens: Token[], next: number): Predicate | null {
  const able = tokens[next]?.lower === 'be' && tokens[next + 1]?.lower === 'able';
  const found = verbAt(tokens, able ? next + 3 : next, 'will');
  return found && { ...found, hedged: true };
}

function verbAt(tokens: Token[], at: number, tense: Deed['tense'], form?: RegExp): Predicate | null {
  const token = tokens[at];
  if (!token) return null;
  const fits = form
    ? form.test(token.lower) && (VERBAL.has(token.tag) || token.lemma === 'do')
    : VERBAL.has(token.tag) || /^(?:do|have|get|let)$/.test(token.lemma);
  return fits ? { tense, at } : null;
}

function skipAdverbs(tokens: Token[], at: number): number {
  let next = at;
  while (/^(?:ADV|PART)$/.test(tokens[next]?.tag ?? '') && !NOT.has(tokens[next]?.lower ?? '')) next += 1;
  return next;
}
