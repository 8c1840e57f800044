import type { Scenario } from '../../packs/scenario.ts';
import { Hints } from './Hints.tsx';
import type { PracticeProps } from './Practice.tsx';

/** The reply box, for the first try and every later one. */
export function Write({ scenario, state, actions }: PracticeProps & { scenario: Scenario }) {
  const round = state.round.value;
  if (!round) return null;
  const name = scenario.thread.at(-1)?.name ?? 'the customer';
  const tried = round.tries.length > 0;
  const same = round.draft.trim() === round.tries.at(-1)?.trim();
  return (
    <section class="write" aria-labelledby="write-title">
      <h2 id="write-title">{tried ? 'Try again, or send it' : `Answer ${name}`}</h2>
      {scenario.task && !tried && <p>{scenario.task}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void actions.handIn();
        }}
      >
        <textarea
          rows={scenario.channel === 'email' ? 10 : 6}
          maxLength={4000}
          aria-label={`Your reply to ${name}`}
          value={round.draft}
          onInput={({ currentTarget }) => actions.write(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              void actions.handIn();
            }
          }}
        />
        <div class="buttons">
          <button
            type="submit"
            class={tried && same ? 'plain' : 'insert'}
            disabled={round.draft.trim() === '' || same || state.judging.value}
          >
            {tried ? 'See the change' : 'See how it reads'}
          </button>
          {tried && (
            <button type="button" class={same ? 'insert' : 'plain'} disabled={!same} onClick={actions.toTalk}>
              Read it as {name}
            </button>
          )}
          {!tried && !round.looked && (
            <button type="button" class="plain" onClick={actions.look}>
              Show the reading first
            </button>
          )}
        </div>
      </form>
      <p class="quiet">Kept in this browser until you finish, so that you can go on later.</p>
      {state.judging.value && (
        <p class="quiet late" role="status">
          Reading your reply.
        </p>
      )}
      <Hints scenario={scenario} round={round} hint={actions.hint} />
    </section>
  );
}
