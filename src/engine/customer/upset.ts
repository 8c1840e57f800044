import { POSITIVE } from './feelings/index.ts';
import type { SituationMatch } from './situations/situation.ts';
import type { TextCues } from './text-cues.ts';

/**
 * Weights in the log-odds that a customer is upset. Fitted by logistic regression on four of the corpus's six
 * authors, with the model's predictions for each author made by a model that had not seen that author.
 */
const WEIGHTS = {
  base: 0.35,
  best: 0.65,
  together: 0.3,
  stated: 0.9,
  calm: -1.4,
  pleased: -2.1,
  rhetorical: 0.8,
  repeat: 0.35,
  sarcastic: 1.3,
  resolved: -1.8,
  credit: -1.75,
  pressing: 0.8,
  plea: 0.6,
  cornered: 3,
  model: 1,
};
/** From this score on of a situation, something has surely gone wrong. */
const CLEAR_FAILURE = 0.8;
const BESIDE_FAILURE = 0.3;
/** From this score on, several sure cues agree. */
const CERTAIN_FAILURE = 0.95;
/** What a clear failure alone makes of the odds: plain words about a bank or a device look calm to the model. */
const LEAST_AT_FAILURE = 0.2;
const MOST = 3;
/** Keeps one very sure prediction from drowning every cue. */
const MOST_ODDS = 5;

export function sigmoid(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Log-odds that the customer who wrote this is upset; `predicted` is the model's probability of it. */
export function upsetOdds(
  { situations, stated, shapes, modifiers, sarcasm, cornered }: TextCues,
  predicted: number,
): number {
  const scoreOf = (wanted: (match: SituationMatch) => boolean) =>
    situations.filter(wanted).map(({ score }) => score);
  const failures = scoreOf(({ feeling }) => feeling !== null && !POSITIVE.has(feeling));
  const calm = scoreOf(({ feeling }) => feeling === null);
  const praise = Math.max(0, ...scoreOf(({ feeling }) => feeling !== null && POSITIVE.has(feeling)));
  const named = [...stated.keys()];
  const modelOdds = Math.log(Math.max(1e-9, predicted) / Math.max(1e-9, 1 - predicted));
  const worst = Math.max(0, ...failures);
  // The model takes irony, and kind words beside a failure, at their word.
  const kind = named.some((name) => POSITIVE.has(name)) || praise > 0;
  const mixed = kind && worst >= CLEAR_FAILURE && (shapes.get('resolved')?.length ?? 0) === 0;
  const least = sarcasm.length > 0 || mixed ? 0 : -MOST_ODDS;
  let odds = WEIGHTS.base + WEIGHTS.model * Math.max(least, Math.min(MOST_ODDS, modelOdds));
  odds += WEIGHTS.best * worst;
  if (worst >= CLEAR_FAILURE && (modifiers.has('stake') || modifiers.has('urgency')))
    odds += WEIGHTS.pressing;
  if (shapes.get('plea')?.length) odds += WEIGHTS.plea;
  if (cornered.length > 0) odds += WEIGHTS.cornered;
  odds += WEIGHTS.together * (1 - failures.reduce((missing, score) => missing * (1 - 0.6 * score), 1));
  odds += WEIGHTS.stated * Math.min(MOST, named.filter((name) => !POSITIVE.has(name)).length);
  // A request beside a clear failure is what the failure led to.
  odds += WEIGHTS.calm * Math.max(0, ...calm) * (worst >= CLEAR_FAILURE ? BESIDE_FAILURE : 1);
  odds += WEIGHTS.rhetorical * Math.min(MOST, shapes.get('rhetorical')?.length ?? 0);
  if (sarcasm.length === 0 && !mixed && named.some((name) => POSITIVE.has(name))) odds += WEIGHTS.pleased;
  if (modifiers.has('repeat-contact')) odds += WEIGHTS.repeat;
  if (sarcasm.length > 0) odds += WEIGHTS.sarcastic;
  else {
    for (const good of ['resolved', 'credit'] as const) if (shapes.get(good)?.length) odds += WEIGHTS[good];
  }
  const over = kind || (shapes.get('resolved')?.length ?? 0) > 0;
  const asked = worst < CERTAIN_FAILURE && Math.max(0, ...calm) >= 0.5;
  if (worst >= CLEAR_FAILURE && !over && !asked) odds = Math.max(odds, LEAST_AT_FAILURE);
  return odds;
}
