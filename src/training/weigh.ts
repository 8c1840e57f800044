import {
  FEELING_CONTEXTS,
  FEELING_NUMBERS,
  FELT,
  feelingContexts,
  feelingNumbers,
} from '../engine/customer/feeling-numbers.ts';
import { intensityNumbers } from '../engine/customer/intensity.ts';
import { SITUATION_NUMBERS, situationNumbers } from '../engine/customer/situation-numbers.ts';
import { SITUATION_RULES } from '../engine/customer/situations/index.ts';
import { cuesOf, type TextCues } from '../engine/customer/text-cues.ts';
import { UPSET_SIGN_NAMES, UPSET_SIGNS, type UpsetSign, upsetSigns } from '../engine/customer/upset-signs.ts';
import { normalise, ownVoice } from '../engine/language/index.ts';
import { sigmoid } from '../engine/model/head.ts';
import { type Calibration, type Prediction, predictionOf } from '../engine/model/predict.ts';
import { SITUATIONS } from '../engine/types.ts';
import type { HeldOut } from './calibrate.ts';
import { NEUTRAL } from './data.ts';
import { type ChoiceWeights, fitChoice, fitLine, fitLogistic, type Row } from './fit.ts';

/** The authors who wrote as people do in public. */
const POSTING = new Set(['E', 'H']);
const OTHERS_COST = 0.02;

const rounded = (value: number) => Math.round(value * 1e3) / 1e3;

function named(weights: readonly number[]): Record<string, number> {
  const names = [...UPSET_SIGN_NAMES, 'base'];
  return Object.fromEntries(names.map((name, i) => [name, rounded(weights[i] ?? 0)]));
}

/**
 * Learns what rules and model count for together, from messages whose authors the model had not read. On a post the
 * model is out of its ground, so there the rules count for what they tell without it.
 */
export function weigh(held: readonly HeldOut[], calibration: Calibration) {
  const read = held.map((message) => {
    const prediction = predictionOf(message, calibration, false);
    const cues = cuesOf(ownVoice(normalise(message.text)), prediction.upset);
    return { message, prediction, cues, signs: upsetSigns(cues, prediction.upset) };
  });
  const signs = UPSET_SIGN_NAMES.map((name) => UPSET_SIGNS[name]);
  const row = (one: (typeof read)[number], cost: number, withModel: boolean): Row => ({
    values: UPSET_SIGN_NAMES.map((name) => (name === 'model' && !withModel ? 0 : one.signs[name])),
    yes: one.message.upset,
    cost,
  });
  const ticket = fitLogistic(
    read.map((one) => row(one, 1, true)),
    signs,
  );
  const posting = ({ message }: (typeof read)[number]) => (POSTING.has(message.author) ? 1 : OTHERS_COST);
  const alone = fitLogistic(
    read.map((one) => row(one, posting(one), false)),
    signs,
  );
  // Model and rules see much of the same: together they count for less than their sum.
  const both = read.map((one) => {
    const { upset } = predictionOf(one.message, calibration, true);
    const rules = UPSET_SIGN_NAMES.reduce((sum, name, i) => sum + (alone[i] ?? 0) * one.signs[name], 0);
    return {
      values: [Math.log(upset / (1 - upset)) + rules],
      yes: one.message.upset,
      cost: posting(one),
    };
  });
  const [share = 1, base = 0] = fitLogistic(both, [1]);
  const situations = fitChoice(
    read.flatMap(({ message, prediction, cues }) => {
      if (message.situation === null) return [];
      const right = SITUATION_RULES.findIndex(({ name }) => name === SITUATIONS[message.situation ?? 0]);
      return [{ options: situationNumbers(cues.situations, prediction.situations, prediction.upset), right }];
    }),
    { numbers: SITUATION_NUMBERS, options: SITUATION_RULES.length },
  );
  const oddsOf = (own: Record<UpsetSign, number>) =>
    UPSET_SIGN_NAMES.reduce((sum, name, i) => sum + (ticket[i] ?? 0) * own[name], ticket.at(-1) ?? 0);
  const feelings = fitChoice(
    read.map(({ message, prediction, cues, signs: own }) => {
      const odds = oddsOf(own);
      return {
        options: feelingNumbers(cues, prediction.feelings, odds),
        right: message.feelings[0] ?? NEUTRAL,
        contexts: feelingContexts(cues, likeliestSituation(situations, prediction, cues)),
      };
    }),
    { numbers: FEELING_NUMBERS, options: FELT.length, contexts: FEELING_CONTEXTS },
  );
  const strengths = read.flatMap(({ message, cues, signs: own }) => {
    const odds = oddsOf(own);
    const upset = sigmoid(odds);
    if (odds < 0) return [];
    const values = intensityNumbers(cues.text, { upset, modifiers: new Set(cues.modifiers.keys()) });
    return [{ values, is: message.intensity }];
  });
  const strength = fitLine(strengths, strengths[0]?.values.length ?? 0);
  return {
    intensity: { weights: strength.slice(0, -1).map(rounded), base: rounded(strength.at(-1) ?? 0) },
    ticket: named(ticket),
    post: { ...named(alone.map((weight) => share * weight)), model: rounded(share), base: rounded(base) },
    situations: roundedAll(situations),
    feelings: roundedAll(feelings),
  };
}

function roundedAll({ weights, oftener, inContext }: ChoiceWeights): ChoiceWeights {
  return {
    weights: weights.map(rounded),
    oftener: oftener.map(rounded),
    inContext: inContext.map((row) => row.map(rounded)),
  };
}

/** The likeliest situation and its chance. */
function likeliestSituation({ weights, oftener }: ChoiceWeights, prediction: Prediction, cues: TextCues) {
  const numbers = situationNumbers(cues.situations, prediction.situations, prediction.upset);
  const powers = numbers.map((told, at) =>
    Math.exp(told.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), oftener[at] ?? 0)),
  );
  const most = Math.max(...powers);
  const total = powers.reduce((sum, power) => sum + power, 0);
  return { name: SITUATION_RULES[powers.indexOf(most)]?.name ?? 'other', chance: most / total };
}
