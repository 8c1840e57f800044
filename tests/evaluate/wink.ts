import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

const nlp = winkNLP(model, ['sbd', 'negation', 'sentiment']);

/** wink-nlp's own sentiment of a text, -1 to 1. */
export function winkSentiment(text: string): number {
  return Number(nlp.readDoc(text).out(nlp.its.sentiment));
}
