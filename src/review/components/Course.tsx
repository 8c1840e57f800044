import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { MonthFigures } from '../../transcripts/figures.ts';
import { LEAST_FOR_SHARE, shareOf } from '../../transcripts/report.ts';

const LINES = [
  ['Began upset', (month: MonthFigures) => [month.upset, month.conversations]],
  ['Acknowledged', (month: MonthFigures) => [month.acknowledged, month.replies]],
  ['Said what is done', (month: MonthFigures) => [month.acted, month.replies]],
  ['Gave a time', (month: MonthFigures) => [month.timed, month.replies]],
] as const;
const DASHES = [[], [6, 3], [2, 3], [10, 3, 2, 3]];
const HEIGHT = 240;

/** Whether the page is dark just now: a plot is painted, so it has to be painted again when that changes. */
function useDark(): boolean {
  const query = useMemo(() => matchMedia('(prefers-color-scheme: dark)'), []);
  const [dark, setDark] = useState(query.matches);
  useEffect(() => {
    const changed = () => setDark(query.matches);
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  }, [query]);
  return dark;
}

/** How it went over the months: a plot to look at, and the same as a table. */
export function Course({ months }: { months: [string, MonthFigures][] }) {
  const place = useRef<HTMLDivElement>(null);
  const dated = useMemo(() => months.filter(([name]) => name !== 'undated'), [months]);
  const dark = useDark();
  useEffect(() => {
    const root = place.current;
    if (!root || dated.length < 2) return;
    const style = getComputedStyle(root);
    const ink = style.color;
    const line = style.getPropertyValue('--line');
    const axis = { stroke: ink, grid: { stroke: line }, ticks: { stroke: line } };
    const plot = new uPlot(
      {
        width: root.clientWidth,
        height: HEIGHT,
        cursor: { show: false },
        legend: { live: false },
        scales: { y: { range: [0, 100] } },
        axes: [axis, { ...axis, values: (_, ticks) => ticks.map((tick) => `${tick} %`), size: 56 }],
        series: [
          {},
          ...LINES.map(([label], i) => ({
            label,
            stroke: ink,
            width: 1.75,
            dash: DASHES[i] ?? [],
            points: { show: true, size: 4 },
          })),
        ],
      },
      [
        dated.map(([name]) => Date.parse(`${name}-01T00:00:00Z`) / 1000),
        ...LINES.map(([, of]) =>
          dated.map(([, month]) => {
            const [part, whole] = of(month);
            return part === undefined || whole === undefined || whole < LEAST_FOR_SHARE
              ? null
              : (part / whole) * 100;
          }),
        ),
      ],
      root,
    );
    const resized = new ResizeObserver(() => plot.setSize({ width: root.clientWidth, height: HEIGHT }));
    resized.observe(root);
    return () => {
      resized.disconnect();
      plot.destroy();
    };
  }, [dated, dark]);
  return (
    <section aria-labelledby="course-title">
      <h2 id="course-title">Month by month</h2>
      {dated.length > 1 && <div ref={place} class="plot" aria-hidden="true" />}
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Conversations</th>
              {LINES.map(([label]) => (
                <th scope="col" key={label}>
                  {label}
                </th>
              ))}
              <th scope="col">Better</th>
              <th scope="col">Worse</th>
            </tr>
          </thead>
          <tbody>
            {months.map(([name, month]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{month.conversations}</td>
                {LINES.map(([label, of]) => {
                  const [part = 0, whole = 0] = of(month);
                  return <td key={label}>{shareOf(part, whole)}</td>;
                })}
                <td>{month.better}</td>
                <td>{month.worse}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
