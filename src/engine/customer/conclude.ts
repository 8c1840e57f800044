import { type Match, overlaps } from '../language/index.ts';
import type { Prediction } from '../model/index.ts';
import type { Evidence, Feeling, FeelingName, Situation, SituationName, Strength } from '../types.ts';
import { POSITIVE } from './feelings/index.ts';
import { SITUATION_RULES } from './situations/index.ts';
import type { SituationMatch } from './situations/situation.ts';
import { troubleOf } from './structure.ts';
import type { TextCues } from './text-cues.ts';
import { sigmoid } from './upset.ts';

/** From this on a customer counts as upset. */
export const UPSET = 0.5;
/** A feeling that the customer does not name needs a customer who is more surely upset. */
const IMPLIED_UPSET = 0.68;
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

function round(score: number): number {
  return Math.round(Math.min(1, score) * 100) / 100;
}

export interface FeelingCues {
  cues: TextCues;
  situation: SituationMatch | undefined;
  upset: number;
  model: Prediction['feelings'];
  turn: number;
  /** Where the customer tells of a death. */
  bereaved: Evidence | undefined;
}

/**
 * At most two feelings, strongest first. Stated ones come from the customer's own words; implied ones from what
 * happened to an upset customer; a guess, from the model alone.
 */
export function concludeFeelings({ cues, situation, upset, model, turn, bereaved }: FeelingCues): Feeling[] {
  const found = new Map<FeelingName, Feeling>();
  const add = (name: FeelingName, strength: Strength, score: number, places: Evidence[]) => {
    if ((found.get(name)?.score ?? 0) < score)
      found.set(name, { name, strength, score: round(score), evidence: places });
  };
  const modelOf = (name: FeelingName) => model.find((one) => one.name === name)?.score ?? 0;
  const sarcastic = cues.sarcasm.length > 0;
  const pleased = upset < UPSET && !sarcastic;
  const fits = (name: FeelingName) => (POSITIVE.has(name) ? pleased : upset >= IMPLIED_UPSET);

  if (bereaved) add('bereaved', 'implied', 0.9, [bereaved]);
  for (const [name, matches] of cues.stated) {
    if (POSITIVE.has(name) ? pleased : upset >= UPSET)
      add(name, 'stated', 0.65 + 0.3 * modelOf(name), evidence(matches, turn));
  }
  if (sarcastic && upset >= UPSET)
    add('angry', 'implied', 0.45 + 0.3 * modelOf('angry'), evidence(cues.sarcasm, turn));
  const resolved = cues.shapes.get('resolved') ?? [];
  const credit = cues.shapes.get('credit') ?? [];
  if (resolved.length > 0 && fits('relieved') && modelOf('relieved') >= LEAST_PLEASED)
    add('relieved', 'implied', 0.3 + 0.6 * modelOf('relieved'), evidence(resolved, turn));
  if (credit.length > 0 && fits('grateful') && modelOf('grateful') >= LEAST_PLEASED)
    add('grateful', 'implied', 0.35 + 0.6 * modelOf('grateful'), evidence(credit, turn));
  const rule = situation?.feeling ?? null;
  const places = situation && situation.matches.length > 0 ? situation.matches : troubleOf(cues.shapes);
  if (
    rule !== null &&
    situation &&
    situation.score > 0 &&
    fits(rule) &&
    (!POSITIVE.has(rule) || (situation.score >= CLEAR_PRAISE && modelOf(rule) >= LEAST_PLEASED))
  ) {
    add(
      rule,
      'implied',
      0.3 + 0.15 * situation.score + 0.5 * modelOf(rule),
      evidence(situation.matches, turn),
    );
  }
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
