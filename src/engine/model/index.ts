import reader from '../../../assets/model/reader.json' with { type: 'json' };
import { FEELINGS, type FeelingName, SITUATIONS, type SituationName } from '../types.ts';
import { signedBytes } from './base64.ts';
import { featuresOf } from './features.ts';
import { type Head, scores, sigmoid, softmax } from './head.ts';

interface StoredHead {
  classes: number;
  buckets: number;
  scale: number;
  bias: number[];
  weights: string;
}
function loaded(stored: StoredHead): Head {
  return { ...stored, weights: signedBytes(stored.weights) };
}
const upset = loaded(reader.upset);
const feelings = loaded(reader.feelings);
const situations = loaded(reader.situations);

export interface Prediction {
  /** How likely the customer is upset, 0 to 1. */
  upset: number;
  /** All feelings, likeliest first; what is missing to 1 is the chance of no feeling at all. */
  feelings: { name: FeelingName; score: number }[];
  /** All situations, likeliest first; they sum to 1. */
  situations: { name: SituationName; score: number }[];
}

function ranked<Name>(names: readonly Name[], chances: Float64Array | null) {
  return names.map((name, i) => ({ name, score: chances?.[i] ?? 0 })).sort((a, b) => b.score - a.score);
}

/** What the trained model makes of one customer's message, from its words alone. A text without words scores 0 throughout. */
export function predict(text: string): Prediction {
  const features = featuresOf(text);
  if (features.words.length === 0) {
    return { upset: 0, feelings: ranked(FEELINGS, null), situations: ranked(SITUATIONS, null) };
  }
  const { slope, offset, feelingTemperature, situationTemperature } = reader.calibration;
  return {
    upset: sigmoid(slope * (scores(upset, features)[0] ?? 0) + offset),
    feelings: ranked(FEELINGS, softmax(scores(feelings, features), feelingTemperature)),
    situations: ranked(SITUATIONS, softmax(scores(situations, features), situationTemperature)),
  };
}
