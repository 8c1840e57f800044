import { POSITIVE } from './feelings/index.ts';
import { isOfOneself } from './of-oneself.ts';
import type { SituationMatch } from './situations/situation.ts';
import type { TextCues } from './text-cues.ts';

/** From this score on of a situation, something has surely gone wrong. */
export const CLEAR_FAILURE = 0.8;
const BESIDE_FAILURE = 0.3;
const MOST = 3;
/** Keeps one very sure prediction from drowning every cue. */
const MOST_ODDS = 5;
const TIME = /\b(?:hours?|hrs?|days?|weeks?|wks?|months?|mins?|minutes?|years?|yrs?)\b/i;
const DENIED = /\b(?:no|not|never|nobody|nothing|without|cannot|cant|wont|dont|didnt|isnt|doesnt)\b|n't\b/gi;
const THANKS = /\b(?:thank|thanks|thanx|thx|cheers)\b/i;
const CAPITALS = /\b[A-Z]{4,}\b/;

/**
 * What speaks for and against an upset customer, with the sign that its weight may have: 1 for, -1 against. The signs
 * keep the weights from fitting whatever else the corpus happens to hold.
 */
export const UPSET_SIGNS = {
  model: 1,
  worst: 1,
  together: 1,
  calm: -1,
  praise: -1,
  stated: 1,
  avowed: 1,
  pleased: -1,
  firm: 1,
  negation: 1,
  plea: 1,
  rhetorical: 1,
  burden: 1,
  demand: 1,
  harm: 1,
  resolved: -1,
  credit: -1,
  over: -1,
  repeat: 1,
  pressing: 1,
  churn: 1,
  sarcastic: 1,
  cornered: 1,
  time: 1,
  denied: 1,
  thanks: -1,
  asks: -1,
  capitals: 1,
} as const;
export type UpsetSign = keyof typeof UPSET_SIGNS;
export const UPSET_SIGN_NAMES = [
  'model',
  'worst',
  'together',
  'calm',
  'praise',
  'stated',
  'avowed',
  'pleased',
  'firm',
  'negation',
  'plea',
  'rhetorical',
  'burden',
  'demand',
  'harm',
  'resolved',
  'credit',
  'over',
  'repeat',
  'pressing',
  'churn',
  'sarcastic',
  'cornered',
  'time',
  'denied',
  'thanks',
  'asks',
  'capitals',
] as const satisfies readonly UpsetSign[];

function logit(chance: number): number {
  return Math.log(Math.max(1e-9, chance) / Math.max(1e-9, 1 - chance));
}

/** How much of each sign a text holds; `predicted` is the model's probability that its writer is upset. */
export function upsetSigns(cues: TextCues, predicted: number): Record<UpsetSign, number> {
  const { text, situations, stated, shapes, modifiers, sarcasm, cornered, resolution } = cues;
  const scoreOf = (wanted: (match: SituationMatch) => boolean) =>
    situations.filter(wanted).map(({ score }) => score);
  const failures = scoreOf(({ feeling }) => feeling !== null && !POSITIVE.has(feeling));
  const calm = Math.max(0, ...scoreOf(({ feeling }) => feeling === null));
  const named = [...stated.keys()];
  const worst = Math.max(0, ...failures);
  const ironic = sarcasm.length > 0;
  const kind = isKind(cues);
  // The model takes irony, and kind words beside a failure, at their word.
  const mixed = kind && worst >= CLEAR_FAILURE && (shapes.get('resolved')?.length ?? 0) === 0;
  const met = (shape: string) => Math.min(MOST, shapes.get(shape)?.length ?? 0);
  return {
    model: Math.max(ironic || mixed ? 0 : -MOST_ODDS, Math.min(MOST_ODDS, logit(predicted))),
    worst,
    together: 1 - failures.reduce((missing, score) => missing * (1 - 0.6 * score), 1),
    // A request beside a clear failure is what the failure led to.
    calm: calm * (worst >= CLEAR_FAILURE ? BESIDE_FAILURE : 1),
    praise: mixed ? 0 : Math.max(0, ...scoreOf(({ feeling }) => feeling !== null && POSITIVE.has(feeling))),
    stated: Math.min(MOST, named.filter((name) => !POSITIVE.has(name)).length),
    avowed: isAvowed(cues) ? 1 : 0,
    pleased: !ironic && !mixed && named.some((name) => POSITIVE.has(name)) ? 1 : 0,
    firm: met('firm'),
    negation: met('negation'),
    plea: met('plea'),
    rhetorical: met('rhetorical'),
    burden: met('burden'),
    demand: met('demand'),
    harm: met('harm'),
    resolved: ironic ? 0 : Math.min(1, met('resolved')),
    credit: ironic ? 0 : Math.min(1, met('credit')),
    over: resolution.over && !mixed ? 1 : 0,
    repeat: modifiers.has('repeat-contact') ? 1 : 0,
    pressing: worst >= CLEAR_FAILURE && (modifiers.has('stake') || modifiers.has('urgency')) ? 1 : 0,
    churn: modifiers.has('churn') ? 1 : 0,
    sarcastic: ironic ? 1 : 0,
    cornered: cornered.length > 0 ? 1 : 0,
    time: TIME.test(text) ? 1 : 0,
    denied: Math.min(MOST, text.match(DENIED)?.length ?? 0),
    thanks: !ironic && !mixed && THANKS.test(text) ? 1 : 0,
    asks: /\?\s*$/.test(text) ? 1 : 0,
    capitals: CAPITALS.test(text) ? 1 : 0,
  };
}

function isAvowed({ text, stated }: TextCues): boolean {
  const bad = [...stated].filter(([name]) => !POSITIVE.has(name));
  return bad.some(([, matches]) => matches.some((match) => isOfOneself(text, match)));
}

function isKind({ situations, stated }: TextCues): boolean {
  return (
    [...stated.keys()].some((name) => POSITIVE.has(name)) ||
    situations.some(({ feeling }) => feeling !== null && POSITIVE.has(feeling))
  );
}
