import type { PanelProps } from './Panel.tsx';

/** What speaks against sending, at the top, once the agent has reached for Send. It holds nothing back. */
export function BeforeSending({ state, actions }: PanelProps) {
  const stops = state.reachedIn.value === null ? [] : state.stops.value;
  return (
    <>
      <p class="unseen" role="status">
        {stops.length > 0 && `Before you send: ${stops.map(({ say }) => say).join(' ')}`}
      </p>
      {stops.length > 0 && (
        <section class="before-sending" aria-label="Before you send">
          <h2>Before you send</h2>
          <ul>
            {stops.map(({ key, say, finding }) => (
              <li key={key}>
                {say} {finding?.quote && <q>{finding.quote}</q>}
              </li>
            ))}
          </ul>
          <button type="button" class="link" onClick={actions.seenStops}>
            I have seen it
          </button>
        </section>
      )}
    </>
  );
}
