import reader from '../../../assets/model/reader.json' with { type: 'json' };
import { type Head, rowsOf } from './head.ts';
import { type Prediction, predictor } from './predict.ts';
import { bucketsOf, weightsOf } from './text.ts';

export { isPost, type Prediction } from './predict.ts';

interface StoredHead {
  classes: number;
  /** How far each known bucket is from the one before. */
  steps: string;
  scale: number;
  bias: number[];
  weights: string;
}
function loaded({ steps, weights, ...head }: StoredHead): Head {
  return { ...head, rows: rowsOf(bucketsOf(steps)), weights: weightsOf(weights) };
}
const ask = predictor(
  {
    upset: loaded(reader.upset),
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
