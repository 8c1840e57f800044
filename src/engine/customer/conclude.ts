import { type Match, overlaps } from '../language/index.ts';
import type { Prediction } from '../model/index.ts';
import type { Evidence, Situation, SituationName } from '../types.ts';
import { POSITIVE } from './feelings/index.ts';
import { SITUATION_RULES } from './situations/index.ts';
import type { SituationMatch } from './situations/situation.ts';

/** From this on a customer counts as upset. */
export const UPSET = 0.5;
/** Below this chance a situation is not named: those named are right about seven times in ten, whoever writes. */
const LEAST_SITUATION = 0.5;
/** Plain words for one thing are not doubted because there are plain words for another beside them. */
const SURE_RULE = 0.85;
const LEAST_BY_SURE_RULE = 0.3;
/**
 * Log-linear weights of the model's probability, the rules' score and how ill the situation goes with how upset the
 * customer is. Fitted like the weights in `upset.ts`, then flattened until the chances held for authors that neither
 * cues nor weights had seen.
 */
const WEIGHTS = { model: 0.65, rules: 2.88, misfit: -1.47 };
/** How much oftener, in log-odds, a situation is met than model and rules together say. Fitted likewise. */
const OFTENER: Record<SituationName, number> = {
  'accessibility-barrier': -0.01,
  'bad-treatment': -0.22,
  'cancelled-on-them': -0.1,
  'change-request': -0.33,
  contradiction: -0.52,
  'damaged-faulty': -0.1,
  'feature-request': 0.23,
  hardship: -0.05,
  'how-to': -0.49,
  'irreplaceable-loss': 0.09,
  'locked-out': 0.03,
  'lost-data': 0.12,
  'missing-delivered': 0.04,
  'no-reply': 0.02,
  'no-show': 0.28,
  other: -0.01,
  outage: 0.1,
  praise: 0.05,
  'pre-sale-question': 0.2,
  'price-rise': 0.32,
  'privacy-worry': 0.23,
  'refund-overdue': 0.16,
  'refused-claim': -0.02,
  'repeat-fault': -0.2,
  'self-service-failed': -0.05,
  'special-date-missed': 0.17,
  'status-question': 0.0,
  'wait-late': -0.17,
  'wants-to-leave': 0.1,
  'wrong-charge': -0.12,
  'wrong-item': 0.23,
};
/** Keeps one very low prediction from outweighing every cue. */
const LEAST_PROBABILITY = 1e-4;
const MOST_EVIDENCE = 3;

/** The longest places that do not overlap, in reading order. */
export function evidence(matches: Match[], turn: number): Evidence[] {
  const longest = [...matches].sort((one, other) => other.to - other.from - (one.to - one.from));
  const apart: Match[] = [];
  for (const match of longest) if (!apart.some((other) => overlaps(match, other))) apart.push(match);
  return apart
    .slice(0, MOST_EVIDENCE)
    .map(({ from, to }) => ({ turn, from, to }))
    .sort((one, other) => one.from - other.from);
}

/** A situation with what rules and model give it together. */
export interface RankedSituation extends SituationMatch {
  /** The chance that it is the right one, 0 to 1. */
  chance: number;
}

/** Weighs what the rules and the model say of each situation, likeliest first. The chances add up to 1. */
export function rankSituations(
  rules: SituationMatch[],
  model: Prediction['situations'],
  upset: number,
): RankedSituation[] {
  const byRules = new Map(rules.map((match) => [match.name, match]));
  const byModel = new Map(model.map(({ name, score }) => [name, score]));
  const weighed = SITUATION_RULES.map(({ name, feeling }) => {
    const match = byRules.get(name) ?? { name, feeling, score: 0, matches: [] };
    const odds =
      WEIGHTS.model * Math.log(Math.max(LEAST_PROBABILITY, byModel.get(name) ?? 0)) +
      WEIGHTS.rules * match.score +
      WEIGHTS.misfit * misfit(match, upset) +
      OFTENER[name];
    return { match, weight: Math.exp(odds) };
  });
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed
    .map(({ match, weight }) => ({ ...match, chance: weight / total }))
    .sort((one, other) => other.chance - one.chance);
}

function misfit({ name, feeling }: SituationMatch, upset: number): number {
  if (name === 'other') return 0;
  return feeling === null || POSITIVE.has(feeling) ? upset : 1 - upset;
}

/** The situation to name, or null where nothing is said clearly enough. */
export function concludeSituation([best]: RankedSituation[], turn: number): Situation | null {
  if (!best || best.name === 'other') return null;
  if (best.chance < (best.score >= SURE_RULE ? LEAST_BY_SURE_RULE : LEAST_SITUATION)) return null;
  return { name: best.name, score: round(best.chance), evidence: evidence(best.matches, turn) };
}

/** Two decimals, at most 1. */
export function round(score: number): number {
  return Math.round(Math.min(1, score) * 100) / 100;
}
