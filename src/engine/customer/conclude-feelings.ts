import type { Match } from '../language/index.ts';
import type { Prediction } from '../model/index.ts';
import type { Evidence, Feeling, FeelingName, Strength } from '../types.ts';
import { evidence, type RankedSituation, round, UPSET } from './conclude.ts';
import { POSITIVE } from './feelings/index.ts';
import { troubleOf } from './structure.ts';
import type { TextCues } from './text-cues.ts';

/** Words of feeling stand in product names and plain requests too, so even they need a customer who is surely upset. */
const STATED_UPSET = 0.85;
/** Said of oneself: "I am worried", "feeling let down". */
const OF_ONESELF =
  /\b(?:i'?m|i am|we'?re|we are|i feel|feel|feeling|felt|makes me|made me) (?:[a-z]{1,10} ){0,2}$/i;
const BEFORE = 40;
/** A feeling that the customer does not name needs one who is surely upset. */
const IMPLIED_UPSET = 0.8;
/** Without any cue of ours, the model is believed only where it holds the customer for this upset. */
const SURELY_UPSET = 0.85;
/** The model's probability from which on a feeling goes with what happened, or is at least guessed. */
const LEAST_IMPLIED = 0.35;
const LEAST_PLEASED = 0.2;
const LEAST_REQUEST = 0.4;
/** A bare "thanks" is courtesy; praise says more than that. */
const CLEAR_PRAISE = 0.5;
const LEAST_FELT = 0.45;
const LEAST_PLEASED_GUESS = 0.6;

export interface FeelingCues {
  cues: TextCues;
  situation: RankedSituation | undefined;
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
  const ofOneself = ({ from, to }: Match) =>
    OF_ONESELF.test(cues.text.slice(Math.max(0, from - BEFORE), from)) ||
    /^(?:i'?m|i am|we'?re|we are|feel)/i.test(cues.text.slice(from, to));
  const sarcastic = cues.sarcasm.length > 0;
  const pleased = upset < UPSET && !sarcastic;
  const fits = (name: FeelingName) => (POSITIVE.has(name) ? pleased : upset >= IMPLIED_UPSET);

  if (bereaved) add('bereaved', 'implied', 0.9, [bereaved]);
  // Thanks beside a plain request are courtesy.
  const request = situation?.feeling === null && situation.chance >= LEAST_REQUEST;
  for (const [name, matches] of cues.stated) {
    if (POSITIVE.has(name) ? pleased && !request : upset >= (matches.some(ofOneself) ? UPSET : STATED_UPSET))
      add(name, 'stated', 0.65 + 0.3 * modelOf(name), evidence(matches, turn));
  }
  if (sarcastic && upset >= UPSET)
    add('angry', 'implied', 0.45 + 0.3 * modelOf('angry'), evidence(cues.sarcasm, turn));
  if (cues.cornered.length > 0 && fits('anxious'))
    add('anxious', 'implied', 0.4 + 0.5 * modelOf('anxious'), evidence(cues.cornered, turn));
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
