/**
 * `node tests/evaluate/compare.ts`: the kinds of model that were tried, side by side, each author of the shared corpus
 * left out in turn. Takes a few minutes.
 */
import reader from '../../assets/model/reader.json' with { type: 'json' };
import { customerReader } from '../../src/engine/customer/index.ts';
import { type Features, featuresOf } from '../../src/engine/model/features.ts';
import { predictor, scoresOf } from '../../src/engine/model/predict.ts';
import { FEELINGS, SITUATIONS } from '../../src/engine/types.ts';
import { generalText, type SupportExample, supportCorpus } from '../../src/training/data.ts';
import { learnGroups, learnModel, type Model } from '../../src/training/model.ts';
import { AUTHORS, airline, twcs } from './data.ts';
import { readMessage } from './engine.ts';
import { auc, mean, recallAt, shareOf } from './measures.ts';
import { type Answers, learnNet } from './net.ts';
import { printTable } from './table.ts';

type Ask = (features: Features, text: string) => Answers;
interface Contestant {
  name: string;
  learn: (others: readonly SupportExample[]) => Ask;
}

const general = generalText();
const corpus = supportCorpus();
const groups = learnGroups(general);

const ofModel =
  (model: Model): Ask =>
  (features) => {
    const all = scoresOf(model, features);
    return { upset: all.ticketScore, feelings: all.feelingScores, situations: all.situationScores };
  };

/** All on one place, or on none where it is below 0. */
function only(size: number, place: number): Float64Array {
  const answers = new Float64Array(size);
  if (place >= 0) answers[place] = 1;
  return answers;
}

/** The engine, with the weights between rules and model as they are committed: few, and fitted on all authors. */
function ofEngine(model: Model): Ask {
  const ask = predictor(model, reader.calibration);
  const read = customerReader(ask);
  return (_, text) => {
    const reading = readMessage(read, text);
    const [felt] = reading.feelings;
    return {
      upset: reading.upset,
      feelings: only(FEELINGS.length + 1, felt ? FEELINGS.indexOf(felt.name) : FEELINGS.length),
      situations: only(
        SITUATIONS.length,
        reading.situation ? SITUATIONS.indexOf(reading.situation.name) : -1,
      ),
    };
  };
}

const standard = (scores: Float64Array) => {
  const middle = mean([...scores]);
  const spread = Math.sqrt(mean([...scores].map((score) => (score - middle) ** 2))) || 1;
  return scores.map((score) => (score - middle) / spread);
};
const together =
  (one: Ask, other: Ask): Ask =>
  (features, text) => {
    const [a, b] = [one(features, text), other(features, text)];
    const sum = (x: Float64Array, y: Float64Array) =>
      standard(x).map((score, i) => score + (standard(y)[i] ?? 0));
    return {
      upset: a.upset + b.upset,
      feelings: sum(a.feelings, b.feelings),
      situations: sum(a.situations, b.situations),
    };
  };

const lastLinear = new Map<readonly SupportExample[], Model>();
const linear = (others: readonly SupportExample[]) => {
  const known = lastLinear.get(others) ?? learnModel(general, others, groups);
  lastLinear.clear();
  lastLinear.set(others, known);
  return known;
};
const lastNet = new Map<readonly SupportExample[], Ask>();
const net = (others: readonly SupportExample[]) => {
  const known = lastNet.get(others) ?? learnNet(general, others);
  lastNet.clear();
  lastNet.set(others, known);
  return known;
};

const CONTESTANTS: readonly Contestant[] = [
  { name: 'linear, customers only', learn: (others) => ofModel(learnModel([], others, groups)) },
  { name: 'linear, customers and comments', learn: (others) => ofModel(linear(others)) },
  { name: 'small neural net', learn: net },
  { name: 'linear and net together', learn: (others) => together(ofModel(linear(others)), net(others)) },
  { name: "linear with the engine's cues", learn: (others) => ofEngine(linear(others)) },
];

const highest = (scores: Float64Array) =>
  scores.reduce((best, score, i) => (score > (scores[best] ?? 0) ? i : best), 0);

function measures(ask: Ask, own: readonly SupportExample[]): number[] {
  const answers = own.map((message) => ({ message, ...ask(message.features, message.text) }));
  const upset = answers.map(({ upset, message }) => ({ score: upset, is: message.upset }));
  const tweets = airline().map(({ text, sentiment }) => {
    return { score: ask(featuresOf(text), text).upset, is: sentiment === 'negative' };
  });
  const weak = twcs().map(({ text, category_weak }) => {
    return { score: ask(featuresOf(text), text).upset, is: category_weak === 'complaint' };
  });
  return [
    auc(upset),
    recallAt(upset, 0.05),
    shareOf(answers, ({ feelings, message }) => highest(feelings) === message.feelings[0]),
    shareOf(answers, ({ situations, message }) => highest(situations) === message.situation),
    auc(tweets),
    auc(weak),
  ];
}

const found = new Map<string, number[][]>(CONTESTANTS.map(({ name }) => [name, []]));
for (const author of AUTHORS) {
  const others = corpus.filter((message) => message.author !== author);
  const own = corpus.filter((message) => message.author === author);
  for (const { name, learn } of CONTESTANTS) found.get(name)?.push(measures(learn(others), own));
}
printTable(
  'Kinds of model, each author of A to F left out: mean of the six',
  ['model', 'upset AUC', 'recall at 5 %', 'feeling', 'situation', 'airline AUC', 'twcs_weak AUC'],
  [...found].map(([name, rows]) => [
    name,
    ...[0, 1, 2, 3, 4, 5].map((column) => mean(rows.map((row) => row[column] ?? 0)).toFixed(3)),
  ]),
);
console.log(
  '\nFeeling and situation: the likeliest, right or not; of the engine, what it names, silence about a feeling meaning none.',
);
