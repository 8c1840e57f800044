import type { Match } from '../language/index.ts';
import type { FeelingName, Modifier } from '../types.ts';
import { POSITIVE } from './feelings/index.ts';
import type { SituationMatch } from './situations/situation.ts';

/** What a text says by rule, before anything is concluded from it. */
export interface TextCues {
  text: string;
  situations: SituationMatch[];
  stated: Map<FeelingName, Match[]>;
  shapes: Map<string, Match[]>;
  modifiers: Map<Modifier, Match>;
  sarcasm: Match[];
}

/**
 * Weights of the cues in the log-odds that a customer is upset. Fitted by logistic regression on four of the
 * corpus's six authors; the two others were used to measure.
 */
const WEIGHTS = {
  base: 0,
  best: 0.89,
  together: 1.62,
  stated: 2.07,
  calm: -2.23,
  praise: -0.5,
  pleased: -2.3,
  sarcastic: 1.27,
  length: 0.8,
};
const SHAPE_WEIGHTS: Readonly<Record<string, number>> = {
  firm: 1.02,
  negation: 0.66,
  rhetorical: 0.37,
  burden: 0.28,
  demand: 0.51,
};
const REPEAT = 0.8;
const MOST = 3;
/** Length counts up to this many code units, in units of `LENGTH_UNIT`. */
const LONGEST = 1500;
const LENGTH_UNIT = 500;

export function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Log-odds, by rules alone, that the customer who wrote this is upset. */
export function upsetOdds({ text, situations, stated, shapes, modifiers, sarcasm }: TextCues): number {
  const scoreOf = (wanted: (match: SituationMatch) => boolean) =>
    situations.filter(wanted).map(({ score }) => score);
  const failures = scoreOf(({ feeling }) => feeling !== null && !POSITIVE.has(feeling));
  const calm = scoreOf(({ feeling }) => feeling === null);
  const praise = scoreOf(({ feeling }) => feeling !== null && POSITIVE.has(feeling));
  const named = [...stated.keys()];
  let odds = WEIGHTS.base;
  odds += WEIGHTS.best * Math.max(0, ...failures);
  odds += WEIGHTS.together * (1 - failures.reduce((missing, score) => missing * (1 - 0.6 * score), 1));
  odds += WEIGHTS.stated * Math.min(MOST, named.filter((name) => !POSITIVE.has(name)).length);
  odds += WEIGHTS.calm * Math.max(0, ...calm);
  odds += WEIGHTS.praise * Math.max(0, ...praise);
  if (named.some((name) => POSITIVE.has(name))) odds += WEIGHTS.pleased;
  for (const [name, weight] of Object.entries(SHAPE_WEIGHTS))
    odds += weight * Math.min(MOST, shapes.get(name)?.length ?? 0);
  if (modifiers.has('repeat-contact')) odds += REPEAT;
  if (sarcasm.length > 0) odds += WEIGHTS.sarcastic;
  return odds + (WEIGHTS.length * Math.min(LONGEST, text.trim().length)) / LENGTH_UNIT;
}
