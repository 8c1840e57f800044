import { shareOf } from '../../transcripts/report.ts';

const MOST_SHOWN = 10;

/** Counts as bars, the longest first, each with its share in words. */
export function Bars({ title, rows, whole }: { title: string; rows: [string, number][]; whole: number }) {
  const most = Math.max(1, ...rows.map(([, count]) => count));
  return (
    <div>
      <h2>{title}</h2>
      {rows.length === 0 ? (
        <p>None could be named.</p>
      ) : (
        <table class="bars">
          <tbody>
            {rows.slice(0, MOST_SHOWN).map(([name, count]) => (
              <tr key={name}>
                <th scope="row">{name.replaceAll('-', ' ')}</th>
                <td>
                  <span class="bar" style={{ width: `${(count / most) * 100}%` }} />
                </td>
                <td>{shareOf(count, whole)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
