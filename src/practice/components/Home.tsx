import { doneToday, secondsFor } from '../daily.ts';
import { isBegun } from '../round.ts';
import { addressOf, type PracticeState } from '../state.ts';
import { SKILL_WORDS } from '../words.ts';
import { AllTickets } from './AllTickets.tsx';
import type { PracticeProps } from './Practice.tsx';
import { TakeSet, TicketSets } from './TicketSets.tsx';

/** Where to begin or go on, what was asked for, and all tickets. */
export function Home(props: PracticeProps) {
  return (
    <>
      <Today {...props} />
      <TicketSets {...props} />
      <AllTickets state={props.state} skill={null} />
      <TakeSet {...props} />
    </>
  );
}

/** The tickets that train one skill. */
export function SkillPage({ state }: PracticeProps) {
  const { value } = state.view;
  if (value.page !== 'skill') return null;
  const { name, about } = SKILL_WORDS[value.skill];
  return (
    <>
      <section aria-labelledby="skill-title">
        <h2 id="skill-title">{name}</h2>
        <p class="lead">{about}</p>
      </section>
      <AllTickets key={value.skill} skill={value.skill} state={state} />
    </>
  );
}

/** The set of the day; for somebody new, one button. */
function Today({ state }: PracticeProps) {
  const rounds = state.rounds.value;
  const set = state.today.value;
  if (rounds === null || set.length === 0) return null;
  const done = doneToday(rounds, state.clock.value);
  const next = set.find(({ id }) => !done.has(id));
  const isNew = rounds.length === 0;
  const minutes = Math.round((set.length * secondsFor(rounds)) / 60);
  return (
    <section class="today" aria-labelledby="today-title">
      <h2 id="today-title">{isNew ? 'Begin' : `Today, about ${minutes} minutes`}</h2>
      {isNew && (
        <p class="lead">
          Answer a ticket as you would at work. Attune then shows what the customer may feel, what your reply
          does, and three replies that work. Nothing leaves this browser.
        </p>
      )}
      <div class="buttons">
        {next && (
          <a class="insert" href={addressOf({ page: 'round', scenario: next.id })}>
            {isNew ? 'Answer a first ticket' : done.size === 0 ? 'Start' : 'Go on'}
          </a>
        )}
        <GoOn state={state} />
      </div>
      {!next && <p>That is today&rsquo;s set. Stop here, or take any ticket below.</p>}
      {!isNew && (
        <ol class="set">
          {set.map(({ id, title }) => (
            <li key={id} class={done.has(id) ? 'tick done' : 'tick'}>
              <a href={addressOf({ page: 'round', scenario: id })}>{title}</a>
              {done.has(id) && <span class="unseen">, answered</span>}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The round that was left last. */
function GoOn({ state }: { state: PracticeState }) {
  const left = state.open.value.findLast((round) => {
    const scenario = state.scenarios.value?.find(({ id }) => id === round.scenario);
    return scenario && isBegun(round, scenario);
  });
  const scenario = state.scenarios.value?.find(({ id }) => id === left?.scenario);
  if (!scenario) return null;
  return (
    <a class="plain" href={addressOf({ page: 'round', scenario: scenario.id })}>
      Go on with &ldquo;{scenario.title}&rdquo;
    </a>
  );
}
