import { Switch } from '../../design/Switch.tsx';
import type { Scenario } from '../../packs/scenario.ts';
import type { FinishedRound } from '../../storage/practice.ts';
import { practiceChoices } from '../../storage/practice.ts';
import { doneToday } from '../daily.ts';
import { addressOf } from '../state.ts';
import { CONFIDENCE_WORDS, counted, SKILL_WORDS } from '../words.ts';
import { Talk } from './AsRead.tsx';
import type { PracticeProps } from './Practice.tsx';
import { useFocus } from './use-focus.ts';

/** How sure the trainee felt: for themselves alone. */
export function Rate(props: PracticeProps & { scenario: Scenario }) {
  const { state, actions, scenario } = props;
  const title = useFocus<HTMLHeadingElement>(true);
  const talked = (state.round.value?.talk.length ?? 0) > 0;
  const name = scenario.thread.at(-1)?.name ?? 'The customer';
  return (
    <section class="rate" aria-labelledby="rate-title">
      {talked && (
        <>
          <h2 ref={title} tabIndex={-1}>
            {name} answers
          </h2>
          <Talk {...props} />
        </>
      )}
      <h2 id="rate-title" {...(!talked && { ref: title, tabIndex: -1 })}>
        How sure did you feel?
      </h2>
      <p class="quiet">Only you see this, unless you put it into a report.</p>
      <fieldset class="scale" aria-labelledby="rate-title">
        {CONFIDENCE_WORDS.map((words, index) => (
          <button key={words} type="button" class="step" onClick={() => void actions.rate(index + 1)}>
            {words}
          </button>
        ))}
      </fieldset>
      <div class="buttons">
        <button type="button" class="link quiet" onClick={() => void actions.rate(null)}>
          Finish without saying
        </button>
      </div>
      <Switch
        on={state.choices.value.keepReplies}
        label="Keep my replies"
        change={(keepReplies) => void practiceChoices.update((current) => ({ ...current, keepReplies }))}
      >
        <p class="quiet">In this browser, to look back on. Off: only what the checks saw is kept.</p>
      </Switch>
    </section>
  );
}

/** What came of the round, and where to go from here. */
export function Finished({ round, state, actions }: PracticeProps & { round: FinishedRound }) {
  const title = useFocus<HTMLHeadingElement>(true);
  const done = doneToday(state.rounds.value ?? [], state.clock.value);
  const set = state.today.value;
  const next = set.find(({ id }) => !done.has(id) && id !== round.scenario);
  return (
    <section class="finished" aria-labelledby="finished-title">
      <h2 id="finished-title" ref={title} tabIndex={-1}>
        Done
      </h2>
      <dl class="read-lines">
        {round.skills.map(({ skill, first, last }) => (
          <div class="read-line" key={skill}>
            <dt>{SKILL_WORDS[skill].name}</dt>
            <dd>{wordsFor(first, last)}</dd>
          </div>
        ))}
        {round.hints > 0 && (
          <div class="read-line">
            <dt>Hints</dt>
            <dd>{counted(round.hints, 'hint', 'hints')} opened</dd>
          </div>
        )}
      </dl>
      {!next && set.length > 0 && <p>That is today&rsquo;s set.</p>}
      <div class="buttons">
        {next && (
          <a class="insert" href={addressOf({ page: 'round', scenario: next.id })}>
            Next ticket
          </a>
        )}
        <button type="button" class="plain" onClick={actions.restart}>
          This one again
        </button>
        <a class="plain" href={addressOf({ page: 'home' })}>
          {next ? 'Stop here' : 'All tickets'}
        </a>
      </div>
    </section>
  );
}

function wordsFor(first: number, last: number): string {
  if (last === 1) return first === 1 ? 'all there at the first try' : 'all there at the last try';
  if (last > first) return 'more than at the first try';
  if (last < first) return 'the first try had more';
  return last === 0 ? 'not there yet' : 'partly there';
}
