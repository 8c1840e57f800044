/** All practice tickets: those that come with Attune, each file in a piece of its own, and those of the team's packs. */
import { parsePack } from '../packs/index.ts';
import type { Scenario } from '../packs/scenario.ts';

const FILES = import.meta.glob<unknown>('../../assets/packs/practice-*.json', { import: 'default' });

/** The scenarios of Attune's own packs, in the order of the files. A pack that cannot be read is left out; the tests hold that none is. */
export async function loadScenarios(): Promise<Scenario[]> {
  const raws = await Promise.all(Object.values(FILES).map((load) => load()));
  return raws.flatMap((raw) => {
    const parsed = parsePack(raw);
    return parsed.ok ? (parsed.pack.scenarios ?? []) : [];
  });
}

/** Attune's own tickets with those of the team's packs; of two with one id the team's stands. */
export function withTeams(own: readonly Scenario[], team: readonly Scenario[]): Scenario[] {
  return [...new Map([...own, ...team].map((scenario) => [scenario.id, scenario])).values()];
}
