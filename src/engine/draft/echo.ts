import { readText } from '../language/index.ts';
import type { Fact } from '../types.ts';
import { keyOf } from './keys.ts';
import { numbersIn } from './numbers.ts';
import type { DraftSentence } from './sentences.ts';
import { findLiteral } from './swaps.ts';

/** Do the sentences say a fact of the customer back, in its words, its number or one of its content words? */
export function isEchoed(fact: Fact, sentences: DraftSentence[], body: string): boolean {
  if (sentences.some(({ from, to }) => findLiteral(body.slice(from, to), fact.text).length > 0)) return true;
  const { tokens } = readText(fact.text);
  const said = sentences.flatMap((sentence) => sentence.tokens);
  const keys = new Set(said.map((token) => keyOf(token.lemma)));
  const numbers = new Set(numbersIn(said));
  return (
    numbersIn(tokens).some((number) => numbers.has(number)) ||
    tokens.some(
      (token) =>
        /^(?:NOUN|PROPN|VERB)$/.test(token.tag) && token.lemma.length > 2 && keys.has(keyOf(token.lemma)),
    )
  );
}
