/** `npm run train`: makes assets/model/*.json; with `--check`, only says whether it would come out the same. */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { FEATURES_VERSION } from '../engine/model/features.ts';
import { calibrated } from './calibrate.ts';
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
const model = learnModel(general, corpus, groups);
const calibration = calibrated(held);
const files = {
  'reader.json': {
    features: FEATURES_VERSION,
    calibration,
    upset: stored(model.upset),
    general: stored(model.general),
    groups: stored(model.groups),
    feelings: stored(model.feelings),
    situations: stored(model.situations),
  },
  'weighing.json': weigh(held, calibration),
};
for (const [name, content] of Object.entries(files)) {
  const file = new URL(name, FOLDER);
  const json = `${JSON.stringify(content)}\n`;
  console.log(name, (gzipSync(json).length / 1000).toFixed(1), 'kB compressed');
  if (!process.argv.includes('--check')) writeFileSync(file, json);
  else if (readFileSync(file, 'utf8') !== json) {
    console.error(`${name} is not what the data make: run npm run train.`);
    process.exitCode = 1;
  }
}
