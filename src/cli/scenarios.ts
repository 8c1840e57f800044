/** `node src/cli/scenarios.ts FILE…`: every fault of the scenarios in each pack file, then what there is of each kind. */
import { readFileSync } from 'node:fs';
import { scenarioFaults } from '../engine/scenario-proof.ts';
import { builtInPacks, readPackFile } from '../packs/index.ts';
import { locate, sayFileFault } from '../packs/read-file.ts';
import { type Scenario, SKILLS } from '../packs/scenario.ts';

const packs = builtInPacks();
const all: Scenario[] = [];
let faulty = 0;

for (const file of process.argv.slice(2)) {
  const bytes = readFileSync(file);
  const read = readPackFile(bytes);
  if (!read.ok) {
    faulty += read.faults.length;
    for (const fault of read.faults) console.log(sayFileFault(file, fault));
    continue;
  }
  const scenarios = read.pack.scenarios ?? [];
  all.push(...scenarios);
  const faults = scenarios.flatMap((scenario, index) =>
    scenarioFaults(scenario, packs).map(({ path, reason }) => ({
      path: ['scenarios', index, ...path],
      reason: `${scenario.id}: ${reason}`,
    })),
  );
  faulty += faults.length;
  for (const fault of locate(new TextDecoder().decode(bytes), faults)) console.log(sayFileFault(file, fault));
}

const count = (of: (scenario: Scenario) => readonly (string | number)[]) => {
  const counts = new Map<string | number, number>();
  for (const key of all.flatMap(of)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, number]) => `${key} ${number}`).join(', ');
};
const ids = all.map(({ id }) => id);
const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
if (twice.length > 0) console.log(`used twice: ${twice.join(', ')}`);
console.log(`${all.length} scenarios, ${faulty + twice.length} faults`);
console.log(`skills: ${count(({ skills }) => skills)}`);
console.log(
  `without: ${SKILLS.filter((skill) => !all.some(({ skills }) => skills.includes(skill))).join(', ') || 'none'}`,
);
console.log(`sectors: ${count(({ sector }) => [sector])}`);
console.log(`channels: ${count(({ channel }) => [channel])}`);
console.log(`difficulty: ${count(({ difficulty }) => [difficulty])}`);
console.log(`gates: ${count(({ reading }) => [reading.gate ?? 'none'])}`);
process.exitCode = faulty + twice.length > 0 ? 1 : 0;
