import { useSignal } from '@preact/signals';
import type { TrendsState } from '../state.ts';

const MOST_WORDS = 80;

/** What happened in the team, to be seen beside the lines. */
export function Marks({ state }: { state: TrendsState }) {
  const day = useSignal('');
  const words = useSignal('');
  const ready = day.value !== '' && words.value.trim() !== '';
  function add(event: Event): void {
    event.preventDefault();
    if (!ready) return;
    void state.addMark({ day: day.value, words: words.value.trim() });
    words.value = '';
  }
  return (
    <section aria-labelledby="marks-title">
      <h2 id="marks-title">What happened</h2>
      <p class="quiet">
        “v4 released”, “training week”: a line in the plot, so that a rise can be looked at beside it.
      </p>
      <form class="row" onSubmit={add}>
        <label>
          <span>Day</span>
          <input
            type="date"
            value={day.value}
            onInput={({ currentTarget }) => {
              day.value = currentTarget.value;
            }}
          />
        </label>
        <label class="grow">
          <span>What</span>
          <input
            type="text"
            maxLength={MOST_WORDS}
            value={words.value}
            onInput={({ currentTarget }) => {
              words.value = currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="insert" disabled={!ready}>
          Add
        </button>
      </form>
      {state.marks.value.length > 0 && (
        <ul class="lines">
          {state.marks.value.map((mark) => (
            <li key={mark.day + mark.words}>
              <time dateTime={mark.day}>{mark.day}</time> {mark.words}
              <button
                type="button"
                class="link quiet"
                aria-label={`Remove ${mark.words}`}
                onClick={() => void state.removeMark(mark)}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
