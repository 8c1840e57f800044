import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { dayOf, download } from '../download.ts';
import { groupOf } from '../group.ts';
import { type Report, readReport, reportCsv } from '../report.ts';
import { GroupFigures } from './GroupFigures.tsx';
import type { PracticeProps } from './Practice.tsx';

/** Reports of several trainees as one group. They are read in this page and kept nowhere. */
export function GroupView({ state }: PracticeProps) {
  const faults = useSignal<string[]>([]);
  async function take(files: FileList | null): Promise<void> {
    const wrong: string[] = [];
    const good: Report[] = [];
    for (const file of files ?? []) {
      const read = readReport(await file.text());
      if (read.ok) good.push(read.report);
      else wrong.push(`${file.name}: ${read.why}.`);
    }
    faults.value = wrong;
    state.reports.value = [...state.reports.value, ...good];
  }
  const { value: reports } = state.reports;
  const group = useMemo(() => groupOf(reports), [reports]);
  return (
    <section aria-labelledby="group-title">
      <h2 id="group-title">The group</h2>
      <p>
        Open the reports that trainees sent you. They stay in this page until it is closed. People stand in
        the order of their names; figures are of the group as a whole. Of two reports with one name the newest
        counts.
      </p>
      <div class="buttons">
        <label class="insert file">
          Open reports
          <input
            type="file"
            class="unseen"
            multiple
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              void take(currentTarget.files).then(() => {
                currentTarget.value = '';
              });
            }}
          />
        </label>
        {group.reports.length > 0 && (
          <>
            <button
              type="button"
              class="plain"
              onClick={() =>
                download(
                  `practice-group-${dayOf(state.clock.value)}.csv`,
                  'text/csv',
                  reportCsv(group.reports),
                )
              }
            >
              Save all as a table (CSV)
            </button>
            <button
              type="button"
              class="plain"
              onClick={() => {
                state.reports.value = [];
              }}
            >
              Close them
            </button>
          </>
        )}
      </div>
      {faults.value.length > 0 && (
        <ul role="alert">
          {faults.value.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {group.reports.length > 0 && <GroupFigures group={group} state={state} />}
    </section>
  );
}
