import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItemToken, type ItsFunction } from 'wink-nlp';
import { unfold } from './contractions.ts';

/** A word, number or mark. `lemma` is lower-case; `tag` is the universal part of speech (NOUN, VERB, AUX, ...). */
export interface Token {
  text: string;
  lower: string;
  lemma: string;
  tag: string;
  /** A "not", "never" or the like before it in the same clause covers this word. */
  negated: boolean;
  from: number;
  to: number;
}
export interface Sentence {
  text: string;
  from: number;
  to: number;
  tokens: Token[];
  question: boolean;
}
/** A text with its sentences; offsets are UTF-16 code units into `text`. */
export interface ReadText {
  text: string;
  sentences: Sentence[];
  tokens: Token[];
}

/** Longest text that is read word by word; a pasted log beyond it says nothing about feelings. */
export const LONGEST_READ = 20_000;

const nlp = winkNLP(model, ['sbd', 'negation', 'pos']);
const { its } = nlp;
// wink's declaration of `lemma` does not fit its own declaration of `out`; the value is a string, or missing for some contractions.
const lemmaOf = its.lemma as unknown as ItsFunction<string | undefined>;

/**
 * Straight quotes and apostrophes, one code unit for one, so that offsets hold;
 * zero-width characters and lone surrogates become spaces, which no word contains.
 */
export function normalise(text: string): string {
  return text
    .replace(/[\u2018\u2019\u02bc\u2032\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u2033]/g, '"')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00a0]/g, ' ')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ' ');
}

/**
 * Reads English text into sentences and words. Reads at most `LONGEST_READ` code units;
 * `text` in the answer is what was read, normalised, with the same offsets as the original.
 */
export function readText(original: string): ReadText {
  const text = normalise(original.slice(0, LONGEST_READ));
  const document = nlp.readDoc(text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let cursor = 0;
  document.sentences().each((sentence: ItemSentence) => {
    const own: Token[] = [];
    sentence.tokens().each((item: ItemToken) => {
      const value = item.out();
      const from = text.indexOf(value, cursor);
      if (from < 0 || value.trim() === '') return;
      cursor = from + value.length;
      own.push(
        ...unfold({
          text: value,
          lower: value.toLowerCase(),
          lemma: (item.out(lemmaOf) ?? value).toLowerCase(),
          tag: item.out(its.pos),
          negated: item.out(its.negationFlag) === true,
          from,
          to: cursor,
        }),
      );
    });
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last) return;
    tokens.push(...own);
    sentences.push({
      text: text.slice(first.from, last.to),
      from: first.from,
      to: last.to,
      tokens: own,
      question: own.some((token) => token.text === '?'),
    });
  });
  return { text, sentences, tokens };
}
