import { useMemo } from 'preact/hooks';
import { Plot } from '../../design/Plot.tsx';
import type { MonthFigures } from '../../transcripts/figures.ts';
import { LEAST_FOR_SHARE, shareOf } from '../../transcripts/report.ts';

const LINES = [
  { label: 'Began upset', of: (month: MonthFigures) => ({ part: month.upset, whole: month.conversations }) },
  {
    label: 'Acknowledged',
    of: (month: MonthFigures) => ({ part: month.acknowledged, whole: month.replies }),
  },
  { label: 'Said what is done', of: (month: MonthFigures) => ({ part: month.acted, whole: month.replies }) },
  { label: 'Gave a time', of: (month: MonthFigures) => ({ part: month.timed, whole: month.replies }) },
] as const;
const RANGE: [number, number] = [0, 100];

/** How it went over the months: a plot to look at, and the same as a table. */
export function Course({ months }: { months: [string, MonthFigures][] }) {
  const dated = useMemo(() => months.filter(([name]) => name !== 'undated'), [months]);
  const at = useMemo(() => dated.map(([name]) => Date.parse(`${name}-01T00:00:00Z`) / 1000), [dated]);
  const lines = useMemo(
    () =>
      LINES.map(({ label, of }) => ({
        label,
        values: dated.map(([, month]) => {
          const { part, whole } = of(month);
          return whole < LEAST_FOR_SHARE ? null : (part / whole) * 100;
        }),
      })),
    [dated],
  );
  return (
    <section aria-labelledby="course-title">
      <h2 id="course-title">Month by month</h2>
      {dated.length > 1 && <Plot at={at} lines={lines} range={RANGE} unit=" %" />}
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">Month</th>
              <th scope="col">Conversations</th>
              {LINES.map(({ label }) => (
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
                {LINES.map(({ label, of }) => {
                  const { part, whole } = of(month);
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
