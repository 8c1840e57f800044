import type { Prediction } from '../model/index.ts';
import type { CourseStep } from '../types.ts';
import { rankSituations } from './conclude.ts';
import { concludeFeelings } from './conclude-feelings.ts';
import type { TextCues } from './text-cues.ts';
import { sigmoid, upsetOdds } from './upset.ts';

/** One turn with what rules and model found in it. */
export interface HeardTurn {
  turn: number;
  cues: TextCues;
  prediction: Prediction;
}

/** The strongest feeling of a turn, read on its own. */
export function feltThen({ turn, cues, prediction }: HeardTurn): CourseStep {
  const upset = sigmoid(upsetOdds(cues, prediction.upset));
  const [situation] = rankSituations(cues.situations, prediction.situations, upset);
  const [strongest] = concludeFeelings({
    cues,
    situation,
    upset,
    model: prediction.feelings,
    turn,
    bereaved: undefined,
  });
  return { turn, feeling: strongest?.name ?? null };
}
