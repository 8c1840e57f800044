import { useSignal } from '@preact/signals';
import Papa from 'papaparse';
import { type CoachingTalk, coachingTalks } from '../../storage/practice.ts';
import { dayOf, download, sayDay } from '../download.ts';
import { FORMULA } from '../report.ts';
import type { PracticeProps } from './Practice.tsx';

/** Talks with trainees: when, about what, and what comes next. Kept in the lead's browser. */
export function CoachingLog({ state }: PracticeProps) {
  const empty: CoachingTalk = { day: dayOf(state.clock.value), who: '', focus: '', next: '' };
  const talk = useSignal<CoachingTalk>(empty);
  const talks = [...state.talks.value].reverse();
  const names = [
    ...new Set([...state.reports.value.map(({ name }) => name), ...talks.map(([, { who }]) => who)]),
  ];
  const say = (text: string, undo: (() => void) | null = null) => {
    state.note.value = { text, copy: null, undo };
  };
  async function keep(): Promise<void> {
    const saved = await coachingTalks.put(`${talk.value.day}-${Date.now()}`, talk.value);
    if (!saved.ok) return say(saved.why);
    talk.value = { ...empty, day: talk.value.day };
    say('Kept.');
  }
  async function erase(key: string, erased: CoachingTalk): Promise<void> {
    const saved = await coachingTalks.erase(key);
    if (saved.ok) say('Erased.', () => void coachingTalks.put(key, erased));
    else say(saved.why);
  }
  const field = (name: 'who' | 'focus' | 'next', label: string, most: number, list?: string) => (
    <label class={name === 'who' ? '' : 'wide'}>
      {label}
      <input
        class="field"
        required
        maxLength={most}
        list={list}
        value={talk.value[name]}
        onInput={({ currentTarget }) => (talk.value = { ...talk.value, [name]: currentTarget.value })}
      />
    </label>
  );
  return (
    <section aria-labelledby="talks-title">
      <h2 id="talks-title">Coaching talks</h2>
      <p class="quiet">Kept in this browser only.</p>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <label>
          Day
          <input
            class="field"
            type="date"
            required
            value={talk.value.day}
            onInput={({ currentTarget }) => (talk.value = { ...talk.value, day: currentTarget.value })}
          />
        </label>
        {field('who', 'With', 80, 'talk-names')}
        {field('focus', 'Focus', 400)}
        {field('next', 'Next step', 400)}
        <datalist id="talk-names">
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <div class="buttons wide">
          <button type="submit" class="insert">
            Keep
          </button>
          {talks.length > 0 && (
            <button
              type="button"
              class="plain"
              onClick={() =>
                download(
                  `coaching-${dayOf(state.clock.value)}.csv`,
                  'text/csv',
                  Papa.unparse(
                    talks.map(([, each]) => each),
                    { escapeFormulae: FORMULA, newline: '\r\n' },
                  ),
                )
              }
            >
              Save as a table (CSV)
            </button>
          )}
        </div>
      </form>
      {talks.length > 0 && (
        <div class="scroll">
          <table>
            <caption class="unseen">Coaching talks, newest first</caption>
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col">With</th>
                <th scope="col">Focus</th>
                <th scope="col">Next step</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {talks.map(([key, each]) => (
                <tr key={key}>
                  <td>{sayDay(each.day)}</td>
                  <td>{each.who}</td>
                  <td>{each.focus}</td>
                  <td>{each.next}</td>
                  <td>
                    <button
                      type="button"
                      class="link quiet"
                      aria-label={`Erase: ${each.who}, ${sayDay(each.day)}`}
                      onClick={() => void erase(key, each)}
                    >
                      Erase
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
