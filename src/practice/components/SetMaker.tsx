import { useSignal } from '@preact/signals';
import { CopyButton } from '../../design/CopyButton.tsx';
import { slugOf } from '../../packs/text.ts';
import type { TicketSet } from '../../storage/practice.ts';
import { dayOf, download } from '../download.ts';
import { matches, NO_FILTER, type TicketFilter } from '../filter.ts';
import { setCode, setFile } from '../ticket-set.ts';
import { counted, DIFFICULTY_WORDS, SKILL_WORDS } from '../words.ts';
import { Filters } from './AllTickets.tsx';
import type { PracticeProps } from './Practice.tsx';

const NOBODY: ReadonlySet<string> = new Set();

/** Puts a set of tickets together and hands it over as a code or a file. */
export function SetMaker({ state }: PracticeProps) {
  const filter = useSignal<TicketFilter>(NO_FILTER);
  const title = useSignal('');
  const note = useSignal('');
  const due = useSignal('');
  const chosen = useSignal<readonly string[]>([]);
  const scenarios = state.scenarios.value ?? [];
  const ready = title.value.trim() !== '' && chosen.value.length > 0;
  const set: TicketSet = {
    id: `${slugOf(title.value, 40)}-${dayOf(state.clock.value)}`,
    title: title.value.trim(),
    note: note.value.trim(),
    due: due.value === '' ? null : due.value,
    scenarios: [...chosen.value],
  };
  const code = ready ? setCode(set) : null;
  return (
    <section aria-labelledby="set-title">
      <h2 id="set-title">Ask for a set of tickets</h2>
      <div class="fields">
        <label>
          Title
          <input
            class="field"
            maxLength={80}
            value={title.value}
            onInput={({ currentTarget }) => (title.value = currentTarget.value)}
          />
        </label>
        <label>
          Wanted by (optional)
          <input
            class="field"
            type="date"
            value={due.value}
            onInput={({ currentTarget }) => (due.value = currentTarget.value)}
          />
        </label>
        <label class="wide">
          What to look at (optional)
          <input
            class="field"
            maxLength={400}
            value={note.value}
            onInput={({ currentTarget }) => (note.value = currentTarget.value)}
          />
        </label>
      </div>
      <details>
        <summary>Choose tickets: {counted(chosen.value.length, 'ticket', 'tickets')} so far</summary>
        <Filters scenarios={scenarios} filter={filter.value} change={(next) => (filter.value = next)} />
        <ul class="choose">
          {scenarios
            .filter((scenario) => matches(scenario, filter.value, NOBODY))
            .map(({ id, title: words, difficulty, skills, sector }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.value.includes(id)}
                    onChange={({ currentTarget }) => {
                      const others = chosen.value.filter((each) => each !== id);
                      chosen.value = currentTarget.checked ? [...others, id] : others;
                    }}
                  />{' '}
                  {words}{' '}
                  <span class="quiet">
                    {sector}, {DIFFICULTY_WORDS[difficulty]},{' '}
                    {skills.map((skill) => SKILL_WORDS[skill].name.toLowerCase()).join(', ')}
                  </span>
                </label>
              </li>
            ))}
        </ul>
      </details>
      {ready ? (
        <div class="buttons">
          <span>Hand it over:</span>
          <CopyButton text={code} />
          <button
            type="button"
            class="plain"
            onClick={() => download(`${set.id}.json`, 'application/json', setFile(set))}
          >
            Save as a file
          </button>
          <span class="quiet">
            {code === null
              ? 'Too long for a chat: send the file.'
              : 'Copy puts a code on the clipboard, to paste into a chat.'}
          </span>
        </div>
      ) : (
        <p class="quiet">
          Give it a title and choose tickets; then it can be handed over as a code or a file.
        </p>
      )}
    </section>
  );
}
