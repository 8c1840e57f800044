import { useMemo, useRef } from 'preact/hooks';
import { Plot } from '../../design/Plot.tsx';
import { save } from '../../design/save.ts';
import { csvOf } from '../exports.ts';
import { LEAST_FOR_SHARE } from '../share.ts';
import type { TrendsState } from '../state.ts';

const RANGE: [number, number] = [0, 100];
const LENGTHS = [
  ['month', 'Months'],
  ['week', 'Weeks'],
] as const;

/** The tags over time: lines where there are enough, the same as a table, and what to take away. */
export function Over({ state }: { state: TrendsState }) {
  const canvas = useRef<HTMLCanvasElement | null>(null);
  const periods = state.periods.value;
  const tags = state.tagNames.value;
  const marks = state.marks.value;
  const at = useMemo(() => periods.map((period) => period.at), [periods]);
  const lines = useMemo(
    () =>
      tags.map((tag) => ({
        label: tag.replaceAll('-', ' '),
        values: periods.map(({ total, tags: counts }) =>
          total < LEAST_FOR_SHARE ? null : ((counts[tag] ?? 0) / total) * 100,
        ),
      })),
    [periods, tags],
  );
  const marked = useMemo(
    () => marks.map(({ day, words }) => ({ at: Date.parse(`${day}T00:00:00Z`) / 1000, words })),
    [marks],
  );
  const length = state.length.value;
  return (
    <section aria-labelledby="over-title">
      <h2 id="over-title">Tags over time</h2>
      <fieldset class="row" aria-label="By">
        {LENGTHS.map(([value, name]) => (
          <button
            key={value}
            type="button"
            class="choice"
            aria-pressed={length === value}
            onClick={() => {
              state.length.value = value;
            }}
          >
            {name}
          </button>
        ))}
      </fieldset>
      {periods.length > 1 && (
        <Plot
          at={at}
          lines={lines}
          range={RANGE}
          unit=" %"
          marks={marked}
          onCanvas={(drawn) => {
            canvas.current = drawn;
          }}
        />
      )}
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">{length === 'month' ? 'Month' : 'Week of'}</th>
              <th scope="col">Tags</th>
              {tags.map((tag) => (
                <th scope="col" key={tag}>
                  {tag.replaceAll('-', ' ')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map(({ name, total, tags: counts }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{total}</td>
                {tags.map((tag) => (
                  <td key={tag}>{said(counts[tag] ?? 0, total)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="quiet">Under {LEAST_FOR_SHARE} tags there is no share and no line: so few say little.</p>
      <p class="row">
        <button
          type="button"
          class="plain"
          onClick={() => save('tags.csv', 'text/csv', csvOf(state.tagged.value, length))}
        >
          Save as CSV
        </button>
        <button
          type="button"
          class="plain"
          onClick={() => save('tags.json', 'application/json', JSON.stringify(state.tagged.value, null, 2))}
        >
          Save as JSON
        </button>
        {periods.length > 1 && (
          <button type="button" class="plain" onClick={() => canvas.current && savePicture(canvas.current)}>
            Save the plot
          </button>
        )}
        <button type="button" class="plain" onClick={() => print()}>
          Print
        </button>
      </p>
    </section>
  );
}

function said(part: number, whole: number): string {
  return whole < LEAST_FOR_SHARE ? String(part) : `${Math.round((part / whole) * 100)} %`;
}

function savePicture(canvas: HTMLCanvasElement): void {
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = 'tags.png';
  link.click();
}
