import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { analyse } from '../../src/engine/analyse.ts';
import { builtInPacks, readPackFile } from '../../src/packs/index.ts';
import type { Scenario } from '../../src/packs/scenario.ts';
import { questionFor } from '../../src/practice/judging.ts';
import type { JudgedTry } from '../../src/practice/state.ts';
import type { FinishedRound } from '../../src/storage/practice.ts';

const file = resolve(import.meta.dirname, '../../assets/packs/practice-first.json');
const read = readPackFile(readFileSync(file));
if (!read.ok) throw new Error('the first tickets cannot be read');

export const SCENARIOS: Scenario[] = read.pack.scenarios ?? [];
const packs = builtInPacks();

export function scenarioOf(id: string): Scenario {
  const found = SCENARIOS.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`no scenario ${id}`);
  return found;
}

/** As the worker would judge it. */
export function judged(scenario: Scenario, text: string): JudgedTry {
  return { text, gateCard: null, analysis: analyse({ ...questionFor(scenario, text, []), packs }) };
}

export function roundOf(part: Partial<FinishedRound> = {}): FinishedRound {
  return {
    scenario: 'first-late-blender',
    kind: 'reply',
    at: '2026-03-02T09:00:00.000Z',
    seconds: 180,
    tries: 2,
    hints: 0,
    skills: [{ skill: 'follow-up', first: 1, last: 1 }],
    found: { first: [], last: [] },
    confidence: null,
    ...part,
  };
}
