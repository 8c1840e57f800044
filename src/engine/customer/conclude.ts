import type { Match } from '../language/index.ts';
import {
  type Evidence,
  FEELINGS,
  type Feeling,
  type FeelingName,
  type Situation,
  type SituationName,
  type Strength,
} from '../types.ts';
import { POSITIVE } from './feelings/index.ts';
import { SITUATION_RULES } from './situations/index.ts';
import type { SituationMatch } from './situations/situation.ts';
import type { TextCues } from './upset.ts';

/** What a model thinks of the same text; empty lists where there is none. */
export interface Prediction {
  upset: number;
  feelings: { name: FeelingName; score: number }[];
  situations: { name: SituationName; score: number }[];
}

/** Below this a situation is not named. */
export const LEAST_SITUATION = 0.35;
/** From this on a customer counts as upset. */
export const UPSET = 0.5;
/** Without any cue of ours, the model is believed only from here on. */
const SURE_MODEL = 0.8;
const MOST_EVIDENCE = 3;

function evidence(matches: Match[], turn: number): Evidence[] {
  return [...matches]
    .sort((one, other) => other.to - other.from - (one.to - one.from))
    .slice(0, MOST_EVIDENCE)
    .map(({ from, to }) => ({ turn, from, to }))
    .sort((one, other) => one.from - other.from);
}

const feelingOf = new Map(SITUATION_RULES.map(({ name, feeling }) => [name, feeling]));

/** Adds up what the rules and the model say of each situation, best first. */
export function rankSituations(
  rules: SituationMatch[],
  model: Prediction['situations'],
): (SituationMatch & { sum: number })[] {
  const ranked = new Map<SituationName, SituationMatch & { sum: number }>();
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
  return [...ranked.values()].sort((one, other) => other.sum - one.sum);
}
/** How much one point of the model's probability counts against one of the rules' score. */
const MODEL_SHARE = 2;

/** The situation to name, or null where nothing is said clearly enough. */
export function concludeSituation(
  ranked: (SituationMatch & { sum: number })[],
  turn: number,
): Situation | null {
  const best = ranked[0];
  if (!best) return null;
  const score = Math.min(1, best.sum / (best.score > 0 ? 1.2 : MODEL_SHARE));
  if (score < LEAST_SITUATION) return null;
  return { name: best.name, score: Math.round(score * 100) / 100, evidence: evidence(best.matches, turn) };
}

/**
 * At most two feelings, strongest first. Stated ones come from the customer's own words; implied ones from what
 * happened to an upset customer; a guess, from the model alone.
 */
export function concludeFeelings(
  cues: TextCues,
  situation: SituationMatch | undefined,
  upset: number,
  model: Prediction['feelings'],
  turn: number,
): Feeling[] {
  const found = new Map<FeelingName, Feeling>();
  const add = (name: FeelingName, strength: Strength, score: number, matches: Match[]) => {
    const known = found.get(name);
    if (known && known.score >= score) return;
    found.set(name, {
      name,
      strength,
      score: Math.round(Math.min(1, score) * 100) / 100,
      evidence: evidence(matches, turn),
    });
  };
  const modelOf = (name: FeelingName) => model.find((one) => one.name === name)?.score ?? 0;
  const sarcastic = cues.sarcasm.length > 0;
  for (const name of FEELINGS) {
    const matches = cues.stated.get(name);
    if (!matches) continue;
    if (POSITIVE.has(name) && (sarcastic || upset >= UPSET)) continue;
    if (!POSITIVE.has(name) && upset < UPSET / 2) continue;
    add(name, 'stated', 0.7 + 0.25 * modelOf(name) + 0.02 * Math.min(2, matches.length), matches);
  }
  if (sarcastic && upset >= UPSET) add('angry', 'implied', 0.6, cues.sarcasm);
  const implied = situation?.feeling ?? null;
  if (implied !== null && situation && situation.score > 0) {
    const fits = POSITIVE.has(implied) ? upset < UPSET && !sarcastic : upset >= UPSET;
    if (fits)
      add(implied, 'implied', 0.4 + 0.2 * situation.score + 0.3 * modelOf(implied), situation.matches);
  }
  for (const { name, score } of model) {
    const fits = POSITIVE.has(name) ? upset < UPSET : upset >= UPSET;
    if (!fits || found.has(name)) continue;
    const shapes = [...cues.shapes.values()].flat();
    if (score >= 0.5 && upset >= UPSET && (situation?.score ?? 0) > 0)
      add(name, 'implied', 0.35 + 0.35 * score, situation?.matches ?? shapes);
    else if (score >= SURE_MODEL || (upset >= SURE_MODEL && score >= 0.4))
      add(name, 'guess', 0.5 * score, []);
  }
  return [...found.values()].sort((one, other) => other.score - one.score).slice(0, 2);
}
