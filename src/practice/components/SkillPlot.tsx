import { useMemo } from 'preact/hooks';
import { sayDay, sayShortDay } from '../download.ts';
import { percent, type SkillCourse, saidOf } from '../progress.ts';
import { addressOf } from '../state.ts';
import { SKILL_WORDS } from '../words.ts';
import { FEWEST_POINTS, Plot, SHARES } from './Plot.tsx';

interface SkillPlotProps {
  course: SkillCourse;
  /** When it is worth another ticket. */
  due: Date | undefined;
  now: Date;
}

/** One skill over its rounds: the line, what it says, and the same as a table. */
export function SkillPlot({ course, due, now }: SkillPlotProps) {
  const { name, about } = SKILL_WORDS[course.skill];
  const marks = useMemo(() => course.points.map(({ at }) => sayShortDay(at)), [course]);
  const lines = useMemo(
    () => [
      { name: 'first try', values: course.points.map(({ first }) => first), style: 'dashed' as const },
      { name: 'last try', values: course.points.map(({ last }) => last), style: 'main' as const },
    ],
    [course],
  );
  return (
    <article class="skill">
      <h3>{name}</h3>
      <p class="quiet">{about}</p>
      {course.points.length >= FEWEST_POINTS && (
        <Plot
          said={`${name}. ${saidOf(course)}`}
          marks={marks}
          lines={lines}
          from={-0.05}
          to={1.05}
          scale={SHARES}
        />
      )}
      <p>{saidOf(course)}</p>
      {due && (
        <p class="quiet">
          {due.getTime() <= now.getTime()
            ? 'Worth another ticket now.'
            : `Comes back around ${sayDay(due.toISOString())}.`}
        </p>
      )}
      <p>
        <a href={addressOf({ page: 'skill', skill: course.skill })}>Tickets for this</a>
      </p>
      <details>
        <summary>As a table</summary>
        <table>
          <caption class="unseen">{name}, round by round</caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">First try</th>
              <th scope="col">Last try</th>
            </tr>
          </thead>
          <tbody>
            {course.points.map(({ at, first, last }) => (
              <tr key={at}>
                <td>{sayDay(at)}</td>
                <td>{percent(first)}</td>
                <td>{percent(last)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </article>
  );
}
