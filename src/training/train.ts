/**
 * `npm run train`: makes assets/model/*.json; with `--check`, only says whether they would come out the
 * same; with `--held-out FILE`, also writes what was said of each message by a model that had not read its author.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { FEATURES_VERSION } from '../engine/model/features.ts';
import { calibrated, groupBars } from './calibrate.ts';
import { generalText, supportCorpus } from './data.ts';
import { leaveOut } from './leave-out.ts';
import { learnGroups, learnModel } from './model.ts';
import { stored } from './store.ts';
import { weigh } from './weigh.ts';

const FOLDER = new URL('../../assets/model/', import.meta.url);

const corpus = supportCorpus();
const general = generalText();
const groups = learnGroups(general);
const held = leaveOut(general, corpus, groups).flatMap((one) => one.held);
const at = process.argv.indexOf('--held-out');
const file = at < 0 ? undefined : process.argv[at + 1];
if (file !== undefined) {
  const plain = (_: string, value: unknown) => (value instanceof Float64Array ? Array.from(value) : value);
  writeFileSync(file, held.map(({ features: _, ...one }) => `${JSON.stringify(one, plain)}\n`).join(''));
}
const model = learnModel(general, corpus, groups);
const calibration = calibrated(held, groupBars(general));
const files = {
  'reader.json': {
    features: FEATURES_VERSION,
    calibration,
    upset: stored(model.upset, 2),
    groups: stored(model.groups, 1.5),
    feelings: stored(model.feelings, 1.5),
    situations: stored(model.situations, 1),
  },
  'weighing.json': weigh(held, calibration),
};
for (const [name, content] of Object.entries(files)) {
  const target = new URL(name, FOLDER);
  const json = `${JSON.stringify(content)}\n`;
  console.log(name, (gzipSync(json).length / 1000).toFixed(1), 'kB compressed');
  if (!process.argv.includes('--check')) writeFileSync(target, json);
  else if (readFileSync(target, 'utf8') !== json) {
    console.error(`${name} is not what the data make: run npm run train.`);
    process.exitCode = 1;
  }
}
