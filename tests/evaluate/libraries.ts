import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import winkLexicon from 'wink-sentiment';
import { winkSentiment } from './wink.ts';

/** A sentiment library anyone could install instead. */
export interface Library {
  name: string;
  /** Above 0 for pleasant words, below 0 for unpleasant ones; each library has a scale of its own. */
  polarity: (text: string) => number;
}
const afinn = new Sentiment();

export const LIBRARIES: readonly Library[] = [
  { name: 'wink-nlp', polarity: winkSentiment },
  { name: 'sentiment (AFINN)', polarity: (text) => afinn.analyze(text).score },
  { name: 'wink-sentiment', polarity: (text) => winkLexicon(text).score },
  {
    name: 'vader-sentiment',
    polarity: (text) => vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
  },
];
