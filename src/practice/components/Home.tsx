import type { Scenario } from '../../packs/scenario.ts';
import { addressOf } from '../state.ts';
import { CHANNEL_WORDS, DIFFICULTY_WORDS, SKILL_WORDS } from '../words.ts';
import type { PracticeProps } from './Practice.tsx';

/** Where to begin, and all tickets. */
export function Home({ state }: PracticeProps) {
  const scenarios = state.scenarios.value ?? [];
  const done = new Map((state.rounds.value ?? []).map((round) => [round.scenario, round]));
  const [first] = scenarios.filter(({ id }) => !done.has(id)).sort((a, b) => a.difficulty - b.difficulty);
  return (
    <>
      <section class="start" aria-label="Begin">
        <p class="lead">
          Answer a ticket as you would at work. Attune then shows what the customer may feel, what your reply
          does, and three replies that work. Nothing leaves this browser.
        </p>
        {first && (
          <a class="insert" href={addressOf({ page: 'round', scenario: first.id })}>
            {done.size === 0 ? 'Answer a first ticket' : 'Answer the next ticket'}
          </a>
        )}
      </section>
      <section aria-labelledby="all-title">
        <h2 id="all-title">All tickets</h2>
        <ul class="tickets">
          {scenarios.map((scenario) => (
            <TicketRow key={scenario.id} scenario={scenario} done={done.has(scenario.id)} />
          ))}
        </ul>
      </section>
    </>
  );
}

function TicketRow({ scenario, done }: { scenario: Scenario; done: boolean }) {
  return (
    <li>
      <a href={addressOf({ page: 'round', scenario: scenario.id })}>{scenario.title}</a>
      <span class="quiet">
        {scenario.sector}, {CHANNEL_WORDS[scenario.channel]}, {DIFFICULTY_WORDS[scenario.difficulty]}
      </span>
      <span class="quiet">{scenario.skills.map((skill) => SKILL_WORDS[skill].name).join(', ')}</span>
      <span class="quiet">{done ? 'answered' : ''}</span>
    </li>
  );
}
