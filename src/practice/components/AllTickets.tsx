import { useSignal } from '@preact/signals';
import { CHANNELS } from '../../engine/types.ts';
import { type Scenario, SKILLS, type Skill } from '../../packs/scenario.ts';
import { ANY, matches, NO_FILTER, type TicketFilter } from '../filter.ts';
import { addressOf, type PracticeState } from '../state.ts';
import { CHANNEL_WORDS, counted, DIFFICULTY_WORDS, SKILL_WORDS } from '../words.ts';

/** All tickets, by what they train, where they come from and how hard they are. */
export function AllTickets({ state, skill }: { state: PracticeState; skill: Skill | null }) {
  const filter = useSignal<TicketFilter>({ ...NO_FILTER, skill: skill ?? ANY });
  const scenarios = state.scenarios.value ?? [];
  const done = new Set(
    (state.rounds.value ?? []).flatMap(({ scenario, kind }) => (kind === 'reply' ? scenario : [])),
  );
  const shown = scenarios.filter((scenario) => matches(scenario, filter.value, done));
  return (
    <section aria-labelledby="all-title">
      <h2 id="all-title">All tickets</h2>
      <Filters scenarios={scenarios} filter={filter.value} change={(next) => (filter.value = next)} />
      <p class="quiet" role="status">
        {counted(shown.length, 'ticket', 'tickets')}
      </p>
      <ul class="tickets">
        {shown.map((scenario) => (
          <li key={scenario.id}>
            <a href={addressOf({ page: 'round', scenario: scenario.id })}>{scenario.title}</a>
            <span class="quiet">
              {scenario.sector}, {CHANNEL_WORDS[scenario.channel]}, {DIFFICULTY_WORDS[scenario.difficulty]}
            </span>
            <span class="quiet">{scenario.skills.map((skill) => SKILL_WORDS[skill].name).join(', ')}</span>
            <span class="quiet row-end">
              {done.has(scenario.id) && <span>answered</span>}
              <a
                href={addressOf({ page: 'map', scenario: scenario.id })}
                aria-label={`Empathy map: ${scenario.title}`}
              >
                Empathy map
              </a>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface FiltersProps {
  scenarios: readonly Scenario[];
  filter: TicketFilter;
  change(filter: TicketFilter): void;
}

export function Filters({ scenarios, filter, change }: FiltersProps) {
  const sectors = [...new Set(scenarios.map(({ sector }) => sector))].sort();
  const select = (name: keyof TicketFilter, label: string, options: [string, string][]) => (
    <label>
      <span>{label}</span>
      <select
        value={filter[name]}
        onChange={({ currentTarget }) => change({ ...filter, [name]: currentTarget.value })}
      >
        <option value={ANY}>Any</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div class="filters">
      {select(
        'skill',
        'Skill',
        SKILLS.map((skill) => [skill, SKILL_WORDS[skill].name]),
      )}
      {select(
        'sector',
        'Sector',
        sectors.map((sector) => [sector, sector]),
      )}
      {select(
        'channel',
        'Channel',
        CHANNELS.map((channel) => [channel, CHANNEL_WORDS[channel]]),
      )}
      {select('difficulty', 'How hard', [
        ['1', DIFFICULTY_WORDS[1]],
        ['2', DIFFICULTY_WORDS[2]],
        ['3', DIFFICULTY_WORDS[3]],
      ])}
      {select('done', 'Answered', [
        ['no', 'not yet'],
        ['yes', 'already'],
      ])}
    </div>
  );
}
