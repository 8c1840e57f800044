import { useSignal } from '@preact/signals';
import { SCORES, type Score } from '../../storage/index.ts';
import { readScores } from '../exports.ts';
import type { TrendsState } from '../state.ts';

const NAMES: Record<Score['kind'], string> = {
  csat: 'CSAT, % satisfied',
  nps: 'NPS, -100 to 100',
  ces: 'CES, 1 to 7',
};

/** Scores of surveys that the team ran elsewhere, beside the tags and never as their effect. */
export function Scores({ state }: { state: TrendsState }) {
  const month = useSignal('');
  const kind = useSignal<Score['kind']>('csat');
  const value = useSignal('');
  const faults = useSignal<string[]>([]);
  const stored = state.scores.value;
  const months = [...new Set(stored.map((score) => score.month))].sort();
  function take(text: string): void {
    const read = readScores(text);
    faults.value = read.faults;
    if (read.scores.length > 0) void state.addScores(read.scores);
  }
  function add(event: Event): void {
    event.preventDefault();
    take(`month,kind,value\n${month.value},${kind.value},${value.value.replace(',', '.')}\n`);
    // Typed, it is no row of anything.
    faults.value = faults.value.map((fault) => fault.replace(/^Row \d+: /, ''));
    if (faults.value.length === 0) value.value = '';
  }
  return (
    <section aria-labelledby="scores-title">
      <h2 id="scores-title">Surveys beside it</h2>
      <p class="quiet">
        CSAT, NPS and CES from your own surveys. They stand side by side; neither is said to cause the other.
      </p>
      <form class="row" onSubmit={add}>
        <label>
          <span>Month</span>
          <input
            type="month"
            placeholder="2026-11"
            value={month.value}
            onInput={({ currentTarget }) => {
              month.value = currentTarget.value;
            }}
          />
        </label>
        <label>
          <span>Score</span>
          <select
            value={kind.value}
            onChange={({ currentTarget }) => {
              kind.value = SCORES.find((each) => each === currentTarget.value) ?? 'csat';
            }}
          >
            {SCORES.map((each) => (
              <option key={each} value={each}>
                {NAMES[each]}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>Value</span>
          <input
            type="text"
            inputMode="decimal"
            size={6}
            value={value.value}
            onInput={({ currentTarget }) => {
              value.value = currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="insert" disabled={month.value === '' || value.value.trim() === ''}>
          Add
        </button>
        <label class="plain file">
          From a CSV file
          <input
            class="unseen"
            type="file"
            accept=".csv,.tsv"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              currentTarget.value = '';
              if (file) void file.slice(0, 1_000_000).text().then(take);
            }}
          />
        </label>
      </form>
      {faults.value.length > 0 && (
        <ul role="alert" class="lines fault">
          {faults.value.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {months.length > 0 && (
        <div class="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">Month</th>
                {SCORES.map((each) => (
                  <th scope="col" key={each}>
                    {each.toUpperCase()}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {months.map((name) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {SCORES.map((each) => {
                    const score = stored.find((one) => one.month === name && one.kind === each);
                    return (
                      <td key={each}>
                        {score && (
                          <>
                            {score.value}{' '}
                            <button
                              type="button"
                              class="link quiet"
                              aria-label={`Remove ${each.toUpperCase()} of ${name}`}
                              onClick={() => void state.removeScore(score)}
                            >
                              Remove
                            </button>
                          </>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
