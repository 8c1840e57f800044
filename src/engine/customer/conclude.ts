import { type Match, overlaps } from '../language/index.ts';
import type { Prediction } from '../model/index.ts';
import type { Evidence, Situation, SituationName } from '../types.ts';
import { POSITIVE } from './feelings/index.ts';
import { SITUATION_RULES } from './situations/index.ts';
import type { SituationMatch } from './situations/situation.ts';
import { sigmoid } from './upset.ts';

/** From this on a customer counts as upset. */
export const UPSET = 0.5;
/** Below this a situation is not named; one that no cue of ours supports needs more. */
const LEAST_SITUATION = 0.3;
const LEAST_GUESS = 0.55;
/** Words that hardly mean anything else name a situation even beside another one. */
const SURE_RULE = 0.85;
const LEAST_BY_SURE_RULE = 0.5;
/** How much one point of the model's probability counts against one of the rules' score. */
const MODEL_SHARE = 2;
/** How much a situation loses that does not go with how upset the customer is. */
const MISFIT = 0.5;
/** Turns what the best situation gathered, and its lead over the next, into the chance that it is right. Fitted like the weights in `upset.ts`. */
const CHANCE = { base: -1.74, sum: 0.74, lead: 1.8, longestLead: 1.5 };
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

const feelingOf = new Map(SITUATION_RULES.map(({ name, feeling }) => [name, feeling]));

/** A situation with what rules and model give it together. */
export interface RankedSituation extends SituationMatch {
  sum: number;
}

/** Adds up what the rules and the model say of each situation, best first. */
export function rankSituations(
  rules: SituationMatch[],
  model: Prediction['situations'],
  upset: number,
): RankedSituation[] {
  const ranked = new Map<SituationName, RankedSituation>();
  for (const match of rules) ranked.set(match.name, { ...match, sum: match.score });
  for (const { name, score } of model) {
    const known = ranked.get(name) ?? {
      name,
      feeling: feelingOf.get(name) ?? null,
      score: 0,
      matches: [],
      sum: 0,
    };
    ranked.set(name, { ...known, sum: known.sum + MODEL_SHARE * score });
  }
  const fitted = [...ranked.values()].map((match) => ({
    ...match,
    sum: match.sum * (1 - MISFIT * misfit(match, upset)),
  }));
  return fitted.sort((one, other) => other.sum - one.sum);
}

function misfit({ name, feeling }: SituationMatch, upset: number): number {
  if (name === 'other') return 0;
  return feeling === null || POSITIVE.has(feeling) ? upset : 1 - upset;
}

/** The situation to name, or null where nothing is said clearly enough. */
export function concludeSituation(ranked: RankedSituation[], turn: number): Situation | null {
  const [best, next] = ranked;
  if (!best || best.name === 'other') return null;
  const lead = Math.min(CHANCE.longestLead, best.sum - (next?.sum ?? 0));
  const chance = sigmoid(CHANCE.base + CHANCE.sum * best.sum + CHANCE.lead * lead);
  const score = best.score >= SURE_RULE ? Math.max(chance, LEAST_BY_SURE_RULE) : chance;
  if (score < (best.matches.length > 0 ? LEAST_SITUATION : LEAST_GUESS)) return null;
  return { name: best.name, score: round(score), evidence: evidence(best.matches, turn) };
}

/** Two decimals, at most 1. */
export function round(score: number): number {
  return Math.round(Math.min(1, score) * 100) / 100;
}
