import { type Match, overlaps } from '../language/index.ts';
import type { Prediction } from '../model/index.ts';
import type { Evidence, Feeling, FeelingName, Situation, SituationName, Strength } from '../types.ts';
import { POSITIVE } from './feelings/index.ts';
import { SITUATION_RULES } from './situations/index.ts';
import type { SituationMatch } from './situations/situation.ts';
import { troubleOf } from './structure.ts';
import { sigmoid, type TextCues } from './upset.ts';

/** From this on a customer counts as upset. */
export const UPSET = 0.5;
/** A feeling that the customer does not name needs a customer who is more surely upset. */
const IMPLIED_UPSET = 0.62;
/** Below this a situation is not named; one that no cue of ours supports needs more. */
const LEAST_SITUATION = 0.3;
const LEAST_GUESS = 0.55;
/** Words that hardly mean anything else name a situation even beside another one. */
const SURE_RULE = 0.85;
const LEAST_BY_SURE_RULE = 0.5;
/** Without any cue of ours, the model is believed only where it holds the customer for this upset. */
const SURELY_UPSET = 0.8;
/** The model's probability from which on a feeling goes with what happened, or is at least guessed. */
const LEAST_IMPLIED = 0.35;
const LEAST_PLEASED = 0.2;
/** A bare "thanks" is courtesy; praise says more than that. */
const CLEAR_PRAISE = 0.5;
const LEAST_FELT = 0.45;
const LEAST_PLEASED_GUESS = 0.6;
/** How much one point of the model's probability counts against one of the rules' score. */
const MODEL_SHARE = 2;
/** How much a situation loses that does not go with how upset the customer is. */
const MISFIT = 0.5;
/** Turns what the best situation gathered, and its lead over the next, into the chance that it is right. Fitted like the weights in `upset.ts`. */
const CHANCE = { base: -1.74, sum: 0.74, lead: 1.8, longestLead: 1.5 };
const MOST_EVIDENCE = 3;

function evidence(matches: Match[], turn: number): Evidence[] {
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
    if (!fits(name) || name === 'bereaved') continue;
    if (POSITIVE.has(name)) {
      if (score >= LEAST_PLEASED_GUESS && situation?.name === 'praise') add(name, 'guess', 0.6 * score, []);
    } else if (places.length > 0 && score >= LEAST_IMPLIED)
      add(name, 'implied', 0.25 + 0.6 * score, evidence(places, turn));
    else if (upset >= SURELY_UPSET && score >= LEAST_FELT) add(name, 'guess', 0.6 * score, []);
  }
  return [...found.values()].sort((one, other) => other.score - one.score).slice(0, 2);
}
