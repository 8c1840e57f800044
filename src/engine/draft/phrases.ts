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

/** Every place in the draft's sentences where one of the patterns matches. Patterns are in lower case and without the `g` flag. */
export function findPhrases(context: CheckContext, patterns: RegExp[]): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  for (const sentence of context.sentences) {
    // Line breaks within a sentence count as spaces, one for one.
    const lower = sentence.lower.replace(/\n/g, ' ');
    if (lower.length !== sentence.text.length) continue;
    for (const pattern of patterns) {
      for (const match of lower.matchAll(new RegExp(pattern.source, 'g'))) {
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
