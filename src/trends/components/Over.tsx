import { useMemo, useRef } from 'preact/hooks';
import { Plot } from '../../design/Plot.tsx';
import { save } from '../../design/save.ts';
import { csvOf } from '../exports.ts';
import { LEAST_FOR_SHARE } from '../share.ts';
import type { TrendsState } from '../state.ts';

const HEIGHT = 150;
const STEP = 20;
const LENGTHS = [
  ['month', 'Months'],
  ['week', 'Weeks'],
] as const;

/** The tags over time: lines where there are enough, the same as a table, and what to take away. */
export function Over({ state }: { state: TrendsState }) {
  const canvases = useRef(new Map<string, HTMLCanvasElement>());
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
  // Each list of one line has to stay the same list, or its plot would be painted anew each time.
  const each = useMemo(() => lines.map((line) => ({ line, alone: [line] })), [lines]);
  const range = useMemo((): [number, number] => {
    const most = Math.max(STEP, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0)));
    return [0, Math.ceil(most / STEP) * STEP];
  }, [lines]);
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
        <div class="multiples">
          {each.map(({ line, alone }) => (
            <figure key={line.label}>
              <figcaption>{line.label}</figcaption>
              <Plot
                at={at}
                lines={alone}
                range={range}
                unit=" %"
                marks={marked}
                height={HEIGHT}
                legend={false}
                onCanvas={(drawn) => canvases.current.set(line.label, drawn)}
              />
            </figure>
          ))}
        </div>
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
          <button type="button" class="plain" onClick={() => savePicture(canvases.current)}>
            Save the plots
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

/** All plots below each other on one picture, each under its name. */
function savePicture(canvases: ReadonlyMap<string, HTMLCanvasElement>): void {
  const shown = [...canvases].filter(([, canvas]) => canvas.isConnected);
  const picture = document.createElement('canvas');
  const heading = 28 * devicePixelRatio;
  picture.width = Math.max(...shown.map(([, { width }]) => width));
  picture.height = shown.reduce((sum, [, { height }]) => sum + height + heading, 0);
  const context = picture.getContext('2d');
  if (!context) return;
  const { color, backgroundColor } = getComputedStyle(document.documentElement);
  context.fillStyle = backgroundColor;
  context.fillRect(0, 0, picture.width, picture.height);
  context.fillStyle = color;
  context.font = `600 ${14 * devicePixelRatio}px system-ui, sans-serif`;
  let top = 0;
  for (const [name, canvas] of shown) {
    context.fillText(name, 8 * devicePixelRatio, top + heading * 0.7);
    context.drawImage(canvas, 0, top + heading);
    top += canvas.height + heading;
  }
  const link = document.createElement('a');
  link.href = picture.toDataURL('image/png');
  link.download = 'tags.png';
  link.click();
}
