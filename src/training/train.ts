import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { FEATURES_VERSION } from '../engine/model/features.ts';
import { scores, sigmoid, softmax } from '../engine/model/head.ts';
import { FEELINGS, SITUATIONS } from '../engine/types.ts';
import { type HeldOut, platt, temperature } from './calibrate.ts';
import { AUTHORS, type Example, generalText, supportCorpus } from './data.ts';
import type { Learner } from './learn.ts';
import { auc, calibrationError, recallAtFalseAlarms } from './measure.ts';
import { groundwork, type Model, specialised } from './model.ts';

function heldOut(model: Model, example: Example): HeldOut {
  return {
    ...example,
    upsetScore: scores(model.upset, example.features)[0] ?? 0,
    feelingScores: scores(model.feelings, example.features),
    situationScores: scores(model.situations, example.features),
  };
}

function highest(raw: Float64Array): number {
  return raw.reduce((best, score, i) => (score > (raw[best] ?? 0) ? i : best), 0);
}

/** Whole numbers from -127 to 127; the few weights beyond six deviations are cut. */
function stored(head: Learner) {
  const spread = Math.sqrt(head.weights.reduce((sum, w) => sum + w * w, 0) / head.weights.length);
  const scale = (6 * spread) / 127;
  const whole = Int8Array.from(head.weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))));
  return {
    classes: head.classes,
    buckets: head.buckets,
    scale,
    bias: Array.from(head.bias, (b) => Math.round(b * 1e4) / 1e4),
    weights: Buffer.from(whole.buffer).toString('base64'),
  };
}

const corpus = supportCorpus();
const general = generalText();
const base = groundwork(general);
const held = AUTHORS.flatMap((author) => {
  const rest = corpus.filter((example) => example.author !== author);
  const model = specialised(base, general, rest);
  return corpus.filter((example) => example.author === author).map((example) => heldOut(model, example));
});

const { slope, offset } = platt(held);
const feelingTemperature = temperature(
  held.map((h) => ({ raw: h.feelingScores, right: h.feelings[0] ?? 0 })),
);
const situationTemperature = temperature(
  held.flatMap((h) => (h.situation === null ? [] : [{ raw: h.situationScores, right: h.situation }])),
);
const calibration = { slope, offset, feelingTemperature, situationTemperature };

const upsets = held.map((h) => ({ score: sigmoid(slope * h.upsetScore + offset), upset: h.upset }));
const felt = held.filter((h) => h.upset);
const share = (part: number, whole: number) => (part / whole).toFixed(3);
console.log('Leaving one author out at a time:', held.length, 'messages');
console.log('upset AUC', auc(upsets).toFixed(3));
console.log('upset recall at 5 % false alarms', recallAtFalseAlarms(upsets).toFixed(3));
console.log('upset calibration error', calibrationError(upsets).toFixed(3));
console.log(
  'feeling top-1, neutral included',
  share(held.filter((h) => h.feelings.includes(highest(h.feelingScores))).length, held.length),
);
console.log(
  'feeling top-1, upset only',
  share(felt.filter((h) => h.feelings.includes(highest(h.feelingScores))).length, felt.length),
);
console.log(
  'situation top-1',
  share(held.filter((h) => highest(h.situationScores) === h.situation).length, held.length),
);

/** With `--held-out FILE`, what was predicted of every message whose author was left out. */
const at = process.argv.indexOf('--held-out');
const file = at < 0 ? undefined : process.argv[at + 1];
if (file !== undefined) {
  const ranked = (names: readonly string[], chances: Float64Array) =>
    names.map((name, i) => ({ name, score: chances[i] ?? 0 })).sort((a, b) => b.score - a.score);
  const lines = held.map((h, i) =>
    JSON.stringify({
      id: h.id,
      upset: upsets[i]?.score,
      feelings: ranked(FEELINGS, softmax(h.feelingScores, feelingTemperature)),
      situations: ranked(SITUATIONS, softmax(h.situationScores, situationTemperature)),
    }),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
}

const final = specialised(base, general, corpus);
const json = `${JSON.stringify({
  features: FEATURES_VERSION,
  calibration,
  upset: stored(final.upset),
  feelings: stored(final.feelings),
  situations: stored(final.situations),
})}\n`;
const target = new URL('../../assets/model/', import.meta.url);
mkdirSync(target, { recursive: true });
writeFileSync(fileURLToPath(new URL('reader.json', target)), json);
console.log('compressed kB', (gzipSync(json).length / 1000).toFixed(0));
