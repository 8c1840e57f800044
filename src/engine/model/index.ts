import reader from '../../../assets/model/reader.json' with { type: 'json' };
import type { Head } from './head.ts';
import { type Prediction, predictor } from './predict.ts';
import { weightsOf } from './weights.ts';

export { isPost, type Prediction } from './predict.ts';

interface StoredHead {
  classes: number;
  buckets: number;
  scale: number;
  bias: number[];
  weights: string;
}
function loaded(stored: StoredHead): Head {
  return { ...stored, weights: weightsOf(stored.weights) };
}
const ask = predictor(
  {
    upset: loaded(reader.upset),
    general: loaded(reader.general),
    groups: loaded(reader.groups),
    feelings: loaded(reader.feelings),
    situations: loaded(reader.situations),
  },
  reader.calibration,
);

/** What the trained model makes of one customer's message, from its words alone. A text without words scores 0 throughout. */
export function predict(text: string): Prediction {
  return ask(text);
}
