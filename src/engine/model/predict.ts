import { FEELINGS, type FeelingName, SITUATIONS, type SituationName } from '../types.ts';
import { type Features, featuresOf } from './features.ts';
import { GROUPS, type Group } from './groups.ts';
import { type Head, scores, sigmoid, softmax } from './head.ts';

export interface Prediction {
  /** How likely the customer is upset, 0 to 1. */
  upset: number;
  /** All feelings, likeliest first; what is missing to 1 is the chance of no feeling at all. */
  feelings: { name: FeelingName; score: number }[];
  /** All situations, likeliest first; they sum to 1. */
  situations: { name: SituationName; score: number }[];
  /** Groups of feelings that people show anywhere: from 0 to 1 each, and best named from 0.5 on. */
  groups: { name: Group; score: number }[];
}

/** The heads of a model. */
export interface Heads {
  /** Upset in a letter to a helpdesk, then in a post. */
  upset: Head;
  groups: Head;
  feelings: Head;
  situations: Head;
}
export interface Line {
  slope: number;
  offset: number;
}
/** What makes chances of the heads' scores. */
export interface Calibration {
  ticket: Line;
  post: Line;
  feelingTemperature: number;
  situationTemperature: number;
  /** For each group the score from which on it is best named. */
  groupBars: readonly number[];
}

/** Posts name accounts and carry tags; people write them as they write anywhere. */
const POST = /(?<![A-Za-z0-9.])[@#][A-Za-z_]\w{2}/;
/** Whether a text is worded as a public post, not as a letter to a helpdesk. */
export function isPost(text: string): boolean {
  return POST.test(text);
}
/** Groups of upset people, which a post is also judged by. */
const UPSET_GROUPS = [
  GROUPS.indexOf('angry_frustrated'),
  GROUPS.indexOf('anxious'),
  GROUPS.indexOf('disappointed_sad'),
];
const GROUP_SHARE = 0.25;

/** How upset the writer of a post is, in log-odds that are yet to be calibrated. */
function postScore(shared: number, groups: Float64Array): number {
  const any = UPSET_GROUPS.reduce((sum, group) => sum + Math.exp(groups[group] ?? 0), 0);
  return shared + GROUP_SHARE * Math.log(any);
}

function ranked<Name>(names: readonly Name[], chances: Float64Array | null) {
  return names.map((name, i) => ({ name, score: chances?.[i] ?? 0 })).sort((a, b) => b.score - a.score);
}

/** What the heads say of a text, before anything is made of it. */
export interface Scores {
  /** For a letter to a helpdesk. */
  ticketScore: number;
  /** For a public post. */
  postScore: number;
  groupScores: Float64Array;
  feelingScores: Float64Array;
  situationScores: Float64Array;
}

export function scoresOf(heads: Heads, features: Features): Scores {
  const groupScores = scores(heads.groups, features);
  const [ticketScore = 0, shared = 0] = scores(heads.upset, features);
  return {
    ticketScore,
    postScore: postScore(shared, groupScores),
    groupScores,
    feelingScores: scores(heads.feelings, features),
    situationScores: scores(heads.situations, features),
  };
}

/** Chances out of scores. */
export function predictionOf(all: Scores, calibration: Calibration, post: boolean): Prediction {
  const { feelingTemperature, situationTemperature, groupBars } = calibration;
  const { slope, offset } = post ? calibration.post : calibration.ticket;
  return {
    upset: sigmoid(slope * (post ? all.postScore : all.ticketScore) + offset),
    feelings: ranked(FEELINGS, softmax(all.feelingScores, feelingTemperature)),
    situations: ranked(SITUATIONS, softmax(all.situationScores, situationTemperature)),
    groups: ranked(
      GROUPS,
      all.groupScores.map((score, i) => sigmoid(score - (groupBars[i] ?? 0))),
    ),
  };
}

const NOTHING: Prediction = {
  upset: 0,
  feelings: ranked(FEELINGS, null),
  situations: ranked(SITUATIONS, null),
  groups: ranked(GROUPS, null),
};

/** Makes a reader of texts out of heads and their calibration. */
export function predictor(heads: Heads, calibration: Calibration): (text: string) => Prediction {
  return (text) => {
    const features = featuresOf(text);
    if (features.words.length === 0) return NOTHING;
    return predictionOf(scoresOf(heads, features), calibration, isPost(text));
  };
}
