import weighing from '../../../assets/model/weighing.json' with { type: 'json' };
import { type Match, overlaps } from '../language/index.ts';
import type { Prediction } from '../model/index.ts';
import type { Evidence, Situation } from '../types.ts';
import { POSITIVE } from './feelings/index.ts';
import { situationNumbers } from './situation-numbers.ts';
import { SITUATION_RULES } from './situations/index.ts';
import type { SituationMatch } from './situations/situation.ts';

/** From this on a customer counts as upset. */
export const UPSET = 0.5;
/** Below this chance a situation is not named: those named are right about seven times in ten, whoever writes. */
const LEAST_SITUATION = 0.45;
/** Plain words for one thing are not doubted because there are plain words for another beside them. */
const SURE_RULE = 0.85;
const LEAST_BY_SURE_RULE = 0.3;
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
  const numbers = situationNumbers(rules, model, upset);
  const weighed = SITUATION_RULES.map(({ name, feeling }, at) => {
    const match = rules.find((one) => one.name === name) ?? { name, feeling, score: 0, matches: [] };
    const odds = (numbers[at] ?? []).reduce(
      (sum, value, i) => sum + value * (weighing.situations.weights[i] ?? 0),
      weighing.situations.oftener[at] ?? 0,
    );
    return { match, weight: Math.exp(odds) };
  });
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed
    .map(({ match, weight }) => ({ ...match, chance: weight / total }))
    .sort((one, other) => other.chance - one.chance);
}

function isFailure({ feeling }: SituationMatch): boolean {
  return feeling !== null && !POSITIVE.has(feeling);
}

/** The situation to name, or null where nothing is said clearly enough. */
export function concludeSituation(ranked: RankedSituation[], turn: number): Situation | null {
  const failed = ranked.find((one) => isFailure(one) && one.score >= SURE_RULE);
  const [likeliest] = ranked;
  // The model takes kind words at their word; praise that no cue of ours finds does not outweigh a sure failure.
  const best = failed && likeliest?.name === 'praise' && likeliest.score === 0 ? failed : likeliest;
  if (!best || best.name === 'other') return null;
  if (best.chance < (best.score >= SURE_RULE ? LEAST_BY_SURE_RULE : LEAST_SITUATION)) return null;
  return { name: best.name, score: round(best.chance), evidence: evidence(best.matches, turn) };
}

/** Two decimals, at most 1. */
export function round(score: number): number {
  return Math.round(Math.min(1, score) * 100) / 100;
}
