import { customerReader } from '../../src/engine/customer/index.ts';
import { type Prediction, predictor } from '../../src/engine/model/predict.ts';
import { calibrated, groupBars } from '../../src/training/calibrate.ts';
import { generalText, supportCorpus } from '../../src/training/data.ts';
import { leaveOut } from '../../src/training/leave-out.ts';
import { learnGroups } from '../../src/training/model.ts';
import type { Reader } from './engine.ts';

/** A reader that knows nothing of one author, and the model that it asks. */
export interface Unacquainted {
  read: Reader;
  ask: (text: string) => Prediction;
}

/**
 * For each author a reader whose model was trained, in memory and as `npm run train` does it, on the other authors
 * only, and calibrated on what models said of those others while each of them was left out in turn.
 */
export function readersWithout(): Map<string, Unacquainted> {
  const general = generalText();
  const bars = groupBars(general);
  const models = leaveOut(general, supportCorpus(), learnGroups(general));
  return new Map(
    models.map(({ author, model }) => {
      const others = models.filter((other) => other.author !== author).flatMap(({ held }) => held);
      const ask = predictor(model, calibrated(others, bars));
      return [author, { ask, read: customerReader(ask) }];
    }),
  );
}
