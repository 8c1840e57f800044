import type { Prediction } from '../model/index.ts';
import type { Evidence, Feeling, FeelingName } from '../types.ts';
import { evidence, type RankedSituation, round, UPSET } from './conclude.ts';
import type { Felt } from './feeling-numbers.ts';
import { POSITIVE } from './feelings/index.ts';
import { isOfOneself } from './of-oneself.ts';
import { feelingChances } from './rank-feelings.ts';
import { troubleOf } from './structure.ts';
import type { TextCues } from './text-cues.ts';
import { CLEAR_FAILURE } from './upset-signs.ts';

/** Words of feeling stand in product names and plain requests too, so even they need a customer who is surely upset. */
const STATED_UPSET = 0.85;
/** A feeling that the customer does not name needs one who is surely upset. */
const IMPLIED_UPSET = 0.6;
/** The chance from which on the likeliest feeling is named, and one beside it. */
const LEAST_FIRST = 0.3;
const LEAST_SECOND = 0.25;
/** A feeling of which no words of the customer's tell is a guess, and needs to be likelier. */
const LEAST_GUESS = 0.35;
const LEAST_PLEASED_GUESS = 0.6;
const LEAST_SHOWN = 0.35;
/** How much of it. */
const MILDER = 0.3;
const LEAST_REQUEST = 0.4;

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
 * At most two feelings, strongest first. Stated ones come from the customer's own words; implied ones have words that
 * tell what happened; a guess has neither.
 */
export function concludeFeelings(told: FeelingCues): Feeling[] {
  const { cues, situation, upset, model, bereaved } = told;
  const chances = mildly(feelingChances(cues, situation, upset, model), told);
  const none = chances.get('neutral') ?? 0;
  const found: Feeling[] = [];
  const add = (feeling: Omit<Feeling, 'score'>, score: number) =>
    found.push({ ...feeling, score: round(score) });
  if (bereaved) add({ name: 'bereaved', strength: 'implied', evidence: [bereaved] }, 0.9);
  for (const [name, chance] of chances) {
    if (name === 'neutral' || found.some((feeling) => feeling.name === name)) continue;
    const words = statedOf(name, told);
    if (words.length > 0) add({ name, strength: 'stated', evidence: words }, 0.5 + chance / 2);
    else if (isShown(name, told)) {
      add({ name, strength: 'implied', evidence: placesOf(name, told) }, Math.max(LEAST_SHOWN, chance));
    } else if (chance > none && fits(name, told)) {
      const places = placesOf(name, told);
      if (places.length > 0 && chance >= LEAST_SECOND)
        add({ name, strength: 'implied', evidence: places }, chance);
      else if (places.length === 0 && chance >= leastGuess(name, told))
        add({ name, strength: 'guess', evidence: [] }, chance);
    }
  }
  found.sort((one, other) => other.score - one.score);
  return found.filter(({ score }, at) => at > 0 || score >= LEAST_FIRST).slice(0, 2);
}

function isPleased({ cues, upset }: FeelingCues): boolean {
  return upset < UPSET && cues.sarcasm.length === 0;
}

/** Something surely went wrong, and nothing says that it came right. */
function isLeftOpen({ cues: { situations, shapes, resolution } }: FeelingCues): boolean {
  const worst = situations.some(
    ({ feeling, score }) => feeling !== null && !POSITIVE.has(feeling) && score >= CLEAR_FAILURE,
  );
  return worst && !resolution.over && (shapes.get('resolved')?.length ?? 0) === 0;
}

/** To be called angry when one is not is worse than the reverse, so anger that no word shows counts in part as frustration. */
function mildly(chances: Map<Felt, number>, told: FeelingCues): Map<Felt, number> {
  if (isShown('angry', told) || statedOf('angry', told).length > 0) return chances;
  const moved = MILDER * (chances.get('angry') ?? 0);
  return new Map(
    [...chances].map(([name, chance]) => [
      name,
      name === 'angry' ? chance - moved : name === 'frustrated' ? chance + moved : chance,
    ]),
  );
}

/** Irony shows anger, and being stopped just before a deadline anxiety, whatever else the words are. */
function isShown(name: FeelingName, { cues, upset }: FeelingCues): boolean {
  if (upset < UPSET) return false;
  return (name === 'angry' && cues.sarcasm.length > 0) || (name === 'anxious' && cues.cornered.length > 0);
}

/** A good feeling that no words carry is guessed only of praise. */
function leastGuess(name: FeelingName, { situation }: FeelingCues): number {
  if (!POSITIVE.has(name)) return LEAST_GUESS;
  return situation?.name === 'praise' ? LEAST_PLEASED_GUESS : Number.POSITIVE_INFINITY;
}

function fits(name: FeelingName, told: FeelingCues): boolean {
  if (name === 'bereaved') return false;
  return POSITIVE.has(name) ? isPleased(told) && !isLeftOpen(told) : told.upset >= IMPLIED_UPSET;
}

/** Where the customer names a feeling and means it. */
function statedOf(name: FeelingName, told: FeelingCues): Evidence[] {
  const { cues, situation, upset, turn } = told;
  const matches = cues.stated.get(name) ?? [];
  // Thanks beside a plain request are courtesy.
  const request = situation?.feeling === null && situation.chance >= LEAST_REQUEST;
  const meant = POSITIVE.has(name)
    ? isPleased(told) && !request
    : upset >= (matches.some((match) => isOfOneself(cues.text, match)) ? UPSET : STATED_UPSET);
  return meant ? evidence(matches, turn) : [];
}

/** The words from which a feeling that is not named can be told. */
function placesOf(name: FeelingName, { cues, situation, turn }: FeelingCues): Evidence[] {
  if (name === 'angry' && cues.sarcasm.length > 0) return evidence(cues.sarcasm, turn);
  if (name === 'anxious' && cues.cornered.length > 0) return evidence(cues.cornered, turn);
  if (POSITIVE.has(name)) {
    const good = [
      ...(cues.shapes.get(name === 'relieved' ? 'resolved' : 'credit') ?? []),
      ...cues.resolution.matches,
    ];
    if (good.length > 0) return evidence(good, turn);
    return situation?.name === 'praise' ? evidence(situation.matches, turn) : [];
  }
  const happened = situation && situation.matches.length > 0 ? situation.matches : troubleOf(cues.shapes);
  return evidence(happened, turn);
}
