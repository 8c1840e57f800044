import type { CheckContext } from './context.ts';
import type { DraftSentence } from './sentences.ts';

export interface PhraseMatch {
  sentence: DraftSentence;
  from: number;
  to: number;
  /** The words found, in lower case. */
  words: string;
  /** The rest of the sentence before and after, in lower case. */
  before: string;
  after: string;
}

/** A pattern made ready: once over the whole draft, then, where that hits, over its sentences. */
interface Ready {
  anywhere: RegExp;
  each: RegExp;
}
const READY = new WeakMap<RegExp, Ready>();

function ready(pattern: RegExp): Ready {
  const known = READY.get(pattern);
  if (known) return known;
  const made = { anywhere: new RegExp(pattern.source, 'm'), each: new RegExp(pattern.source, 'g') };
  READY.set(pattern, made);
  return made;
}

/** Every place in the draft's sentences where one of the patterns matches. Patterns are in lower case and without the `g` flag. */
export function findPhrases(context: Pick<CheckContext, 'sentences'>, patterns: RegExp[]): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  const { sentences } = context;
  const whole = sentences.map(({ flat }) => flat).join('\n');
  for (const pattern of patterns) {
    const { anywhere, each } = ready(pattern);
    if (!anywhere.test(whole)) continue;
    for (const sentence of sentences) {
      const lower = sentence.flat;
      if (lower.length !== sentence.text.length) continue;
      for (const match of lower.matchAll(each)) {
        const from = sentence.from + match.index;
        found.push({
          sentence,
          from,
          to: from + match[0].length,
          words: match[0],
          before: lower.slice(0, match.index),
          after: lower.slice(match.index + match[0].length),
        });
      }
    }
  }
  return found;
}

/** Is the match said of not doing so ("I can't guarantee", "never fail to")? */
export function isNegated(match: PhraseMatch): boolean {
  return /(?:\bnot|n't|\bnever|\bcannot|\bwithout|\bno longer)(?: \w+){0,2} $/.test(match.before);
}
