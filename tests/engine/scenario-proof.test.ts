import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scenarioFaults } from '../../src/engine/scenario-proof.ts';
import { unsourced } from '../../src/engine/sourced.ts';
import { builtInPacks, readPackFile, sayFault } from '../../src/packs/index.ts';
import type { Scenario } from '../../src/packs/scenario.ts';

const FOLDER = resolve(import.meta.dirname, '../../assets/packs');
const packs = builtInPacks();

function scenariosIn(file: string): Scenario[] {
  const read = readPackFile(readFileSync(join(FOLDER, file)));
  if (!read.ok) throw new Error(read.faults.map(sayFault).join('\n'));
  return read.pack.scenarios ?? [];
}

const all = readdirSync(FOLDER)
  .filter((file) => /^practice-.*\.json$/.test(file))
  .flatMap((file) => scenariosIn(file).map((scenario) => ({ name: `${file}: ${scenario.id}`, scenario })));
const [first] = all;
const saying = (scenario: Scenario) => scenarioFaults(scenario, packs).map(sayFault).join('\n');

describe('the scenarios that come with Attune', () => {
  it('are there, and each has an id of its own', () => {
    expect(all.length).toBeGreaterThan(0);
    const ids = all.map(({ scenario }) => scenario.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it.each(all)('$name can be solved with its own facts, and its traps are caught', ({ scenario }) => {
    expect(scenarioFaults(scenario, packs).map(sayFault)).toEqual([]);
  });
});

describe('scenarioFaults', () => {
  if (!first) throw new Error('no scenario to change');
  const { scenario } = first;
  const changed = (change: (copy: Scenario) => void) => {
    const copy = structuredClone(scenario);
    change(copy);
    return saying(copy);
  };
  const reply = (text: string) => (copy: Scenario) => {
    const [model] = copy.models;
    if (model) model.text = text;
  };

  it('sees a model reply that promises a day of its own', () => {
    const [model] = scenario.models;
    expect(changed(reply(`${model?.text} I'll call you on 31 February at 23:59.`))).toMatch(
      /models\[0\]\.text: stands in no fact.*31, february, 23:59/,
    );
  });
  it('sees a model reply that does nothing', () => {
    const said = changed(reply('We apologise for any inconvenience and appreciate your patience in this.'));
    expect(said).toMatch(/does not see that it says a concrete step/);
    expect(said).toMatch(/as if it had done nothing/);
  });
  it('sees a trap that is none, and a check that is not there', () => {
    const said = changed((copy) => {
      const [model] = copy.models;
      const [one, two] = copy.traps;
      if (one) one.text = model?.text ?? '';
      if (two) two.checks = ['no-such-check'];
    });
    expect(said).toMatch(/traps\[0\]\.checks: ".*" does not see it; found: nothing/);
    expect(said).toMatch(/there is no check "no-such-check"/);
  });
  it('sees words that the customer did not write, and a gate that is not there', () => {
    const said = changed((copy) => {
      copy.reading.feelings = [{ feeling: 'angry', words: 'words that nobody wrote' }];
      copy.reading.gate = 'self-harm';
    });
    expect(said).toMatch(/reading\.feelings\[0\]\.words/);
    expect(said).toMatch(/reading\.gate: the engine's gate is/);
  });
  it('sees a stem that the statement does not begin with', () => {
    const said = changed((copy) => {
      copy.stem = 'Quite another beginning';
    });
    expect(said).toMatch(/^stem: /m);
  });
});

describe('unsourced', () => {
  it('takes words and figures for the same number, and days in any case', () => {
    expect(
      unsourced('Two boxes come on Friday by 5:30.', ['2 boxes, twice', 'before 5:30 on friday']),
    ).toEqual([]);
  });
  it('takes "the third time" for a three that was told, and asks no source for "the second one"', () => {
    expect(unsourced('Three times, and the second one today.', ['for the third time'])).toEqual([]);
  });
  it('names each figure once that stands nowhere', () => {
    expect(unsourced('£40 by Monday, yes £40, at noon.', ['£4 by Tuesday'])).toEqual([
      '40',
      'monday',
      'noon',
    ]);
  });
});
