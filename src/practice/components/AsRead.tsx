import type { Scenario } from '../../packs/scenario.ts';
import { mayStillTalk } from '../round.ts';
import { Findings, Ticks } from './Feedback.tsx';
import type { PracticeProps } from './Practice.tsx';
import { useFocus } from './use-focus.ts';

/** The reply alone, as the customer gets it; then time passes and they answer. */
export function AsRead(props: PracticeProps & { scenario: Scenario }) {
  const { scenario, state, actions } = props;
  const round = state.round.value;
  const title = useFocus<HTMLHeadingElement>(round ? `${round.talk.length}` : null);
  if (!round) return null;
  const name = scenario.thread.at(-1)?.name ?? 'the customer';
  const first = round.talk.length === 0;
  const turn = scenario.turns[round.talk.length];
  return (
    <section class="talk" aria-labelledby="talk-title">
      <h2 id="talk-title" ref={title} tabIndex={-1}>
        {first ? `As ${name} reads it` : `${name} answers`}
      </h2>
      <Talk {...props} />
      {first ? (
        <>
          <Letter scenario={scenario} text={round.draft} />
          <p class="quiet">Read it once as {name}, without knowing what you know.</p>
          <div class="buttons">
            <button
              type="button"
              class="insert"
              disabled={state.judging.value}
              onClick={() => void actions.send()}
            >
              Send it
            </button>
            <button type="button" class="plain" onClick={actions.backToWrite}>
              Change it
            </button>
          </div>
        </>
      ) : (
        mayStillTalk(scenario, round.talk) && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void actions.send();
            }}
          >
            <textarea
              rows={4}
              maxLength={4000}
              aria-label={`Your answer to ${name}`}
              value={round.draft}
              onInput={({ currentTarget }) => actions.write(currentTarget.value)}
            />
            <div class="buttons">
              <button
                type="submit"
                class="insert"
                disabled={round.draft.trim() === '' || state.judging.value}
              >
                Send
              </button>
              <button type="button" class="plain" onClick={actions.toRate}>
                End here
              </button>
            </div>
            {turn && (
              <p class="quiet">
                {name} will answer: {turn.after.charAt(0).toLowerCase() + turn.after.slice(1)}.
              </p>
            )}
          </form>
        )
      )}
    </section>
  );
}

/** Everything that was sent and answered so far, with the time between. */
export function Talk({ scenario, state }: PracticeProps & { scenario: Scenario }) {
  const talk = state.round.value?.talk ?? [];
  const name = scenario.thread.at(-1)?.name ?? 'Customer';
  return (
    <>
      {talk.map(({ reply, answer }, index) => {
        const judged = state.sent.value[index];
        return (
          <div class="exchange" key={index}>
            <Letter scenario={scenario} text={reply} />
            {index > 0 && judged && (
              <details>
                <summary>What the checks saw</summary>
                <Ticks scenario={scenario} judged={judged} />
                <Findings findings={judged.analysis.draft.findings} state={state} />
              </details>
            )}
            <p class="passing">{scenario.turns[index]?.after}</p>
            <article class={`turn customer ${scenario.channel}`} aria-live="polite">
              <h3>{name}</h3>
              <p>{answer}</p>
            </article>
          </div>
        );
      })}
    </>
  );
}

function Letter({ scenario, text }: { scenario: Scenario; text: string }) {
  if (scenario.channel !== 'email') return <p class="bubble">{text}</p>;
  return (
    <article class="letter">
      <p class="quiet">From: customer care</p>
      <p class="letter-text">{text}</p>
    </article>
  );
}
