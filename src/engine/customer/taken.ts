import type { Prediction } from '../model/index.ts';
import { POSITIVE } from './feelings/index.ts';
import { GOOD_SHAPES } from './structure.ts';
import type { TextCues } from './text-cues.ts';

/** What a model's probability of an upset customer is raised to where praise is meant the other way round, or may be. */
const WHERE_IRONIC = 0.75;
const WHERE_DOUBTFUL = 0.5;
/** What it is lowered to where trouble is told for the sake of whoever ended it. */
const WHERE_COMMENDED = 0.1;
/** Keeps the logarithm of a probability finite. */
const NEXT_TO_NONE = 1e-3;

/** The cues as they are to be taken: kind words beside a failure are none, and trouble for which somebody is commended is past. */
export function taken(cues: TextCues): TextCues {
  const { situations, stated, shapes, modifiers, resolution, doubtful } = cues;
  if (doubtful) {
    return {
      ...cues,
      situations: situations.filter(({ name }) => name !== 'praise'),
      stated: new Map([...stated].filter(([name]) => !POSITIVE.has(name))),
      shapes: new Map([...shapes].filter(([name]) => !GOOD_SHAPES.has(name))),
      resolution: { over: false, commended: false, credit: [], resolved: [], matches: [] },
    };
  }
  if (!resolution.commended) return cues;
  return {
    ...cues,
    situations: situations.filter(({ feeling }) => feeling !== null && POSITIVE.has(feeling)),
    stated: new Map([...stated].filter(([name]) => POSITIVE.has(name))),
    shapes: new Map([...shapes].filter(([name]) => GOOD_SHAPES.has(name))),
    modifiers: new Map([...modifiers].filter(([name]) => name === 'tenure')),
    cornered: [],
  };
}

/** The model's prediction, taken in the same way: a model takes irony, and trouble that is past, at their word. */
export function takenPrediction(
  prediction: Prediction,
  { sarcasm, doubtful, resolution }: TextCues,
): Prediction {
  if (doubtful) {
    return {
      ...prediction,
      upset: Math.max(sarcasm.length > 0 ? WHERE_IRONIC : WHERE_DOUBTFUL, prediction.upset),
      feelings: prediction.feelings.map(({ name, score }) => ({
        name,
        score: POSITIVE.has(name) ? Math.min(NEXT_TO_NONE, score) : score,
      })),
      situations: prediction.situations.map(({ name, score }) => ({
        name,
        score: name === 'praise' ? Math.min(NEXT_TO_NONE, score) : score,
      })),
    };
  }
  if (!resolution.commended) return prediction;
  return { ...prediction, upset: Math.min(WHERE_COMMENDED, prediction.upset) };
}
