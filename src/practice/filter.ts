/** Which tickets of the list are shown. */
import type { Scenario } from '../packs/scenario.ts';

export const ANY = '';
export interface TicketFilter {
  skill: string;
  sector: string;
  channel: string;
  difficulty: string;
  done: string;
}
export const NO_FILTER: TicketFilter = { skill: ANY, sector: ANY, channel: ANY, difficulty: ANY, done: ANY };

export function matches(
  { id, skills, sector, channel, difficulty }: Scenario,
  filter: TicketFilter,
  done: ReadonlySet<string>,
): boolean {
  const fits = (wanted: string, values: readonly string[]) => wanted === ANY || values.includes(wanted);
  return (
    fits(filter.skill, skills) &&
    fits(filter.sector, [sector]) &&
    fits(filter.channel, [channel]) &&
    fits(filter.difficulty, [String(difficulty)]) &&
    fits(filter.done, [done.has(id) ? 'yes' : 'no'])
  );
}
