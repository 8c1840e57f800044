import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type TicketSet, ticketSets, withSet } from '../../storage/practice.ts';
import { sayDay } from '../download.ts';
import { doneOf } from '../group.ts';
import { addressOf } from '../state.ts';
import { readSet } from '../ticket-set.ts';
import { counted } from '../words.ts';
import type { PracticeProps } from './Practice.tsx';

/** What a lead asked for, with what is done of it. */
export function TicketSets({ state }: PracticeProps) {
  const rounds = state.rounds.value ?? [];
  function remove(set: TicketSet): void {
    void ticketSets
      .update((sets) => sets.filter(({ id }) => id !== set.id))
      .then((saved) => {
        const back = () => void ticketSets.update((sets) => withSet(sets, set));
        state.note.value = {
          text: saved.ok ? `Removed: ${set.title}.` : saved.why,
          copy: null,
          undo: saved.ok ? back : null,
        };
      });
  }
  return (
    <>
      {state.sets.value.map((set) => {
        const done = doneOf(set, rounds);
        return (
          <section key={set.id} aria-label={set.title}>
            <h2>{set.title}</h2>
            {set.note !== '' && <p>{set.note}</p>}
            <p class="quiet">
              {done.length} of {counted(set.scenarios.length, 'ticket', 'tickets')} answered
              {set.due !== null && `, wanted by ${sayDay(set.due)}`}
            </p>
            <ol class="set">
              {set.scenarios.map((id) => {
                const scenario = state.scenarios.value?.find((each) => each.id === id);
                return (
                  <li key={id} class={done.includes(id) ? 'tick done' : 'tick'}>
                    {scenario ? (
                      <a href={addressOf({ page: 'round', scenario: id })}>{scenario.title}</a>
                    ) : (
                      <span>A ticket of a pack that is not here</span>
                    )}
                    {done.includes(id) && <span class="unseen">, answered</span>}
                  </li>
                );
              })}
            </ol>
            <div class="buttons">
              <button
                type="button"
                class="link quiet"
                aria-label={`Remove: ${set.title}`}
                onClick={() => remove(set)}
              >
                Remove
              </button>
            </div>
          </section>
        );
      })}
    </>
  );
}

/** Takes a set from a lead, as a file or as a code. */
export function TakeSet({ state }: PracticeProps) {
  const code = useRef<HTMLTextAreaElement>(null);
  const fault = useSignal<string | null>(null);
  async function take(text: string): Promise<void> {
    const read = readSet(text);
    if (!read.ok) {
      fault.value = read.why;
      return;
    }
    const saved = await ticketSets.update((sets) => withSet(sets, read.set));
    fault.value = saved.ok ? null : saved.why;
    if (!saved.ok) return;
    if (code.current) code.current.value = '';
    state.note.value = { text: `Added: ${read.set.title}.`, copy: null, undo: null };
    scrollTo({ top: 0 });
  }
  return (
    <section aria-label="A set from your lead">
      <details>
        <summary>Add a set from your lead</summary>
        <form
          class="narrow"
          onSubmit={(event) => {
            event.preventDefault();
            void take(code.current?.value ?? '');
          }}
        >
          <textarea ref={code} rows={3} aria-label="The code" placeholder="attune-set1.…" />
          <div class="buttons">
            <button type="submit" class="insert">
              Add
            </button>
            <label class="plain file">
              Choose a file
              <input
                type="file"
                class="unseen"
                accept=".json,application/json"
                onChange={({ currentTarget }) => {
                  const [file] = currentTarget.files ?? [];
                  currentTarget.value = '';
                  void file?.text().then(take);
                }}
              />
            </label>
          </div>
          {fault.value !== null && <p role="alert">{fault.value}</p>}
        </form>
      </details>
    </section>
  );
}
