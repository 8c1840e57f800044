import { useMemo } from 'preact/hooks';
import { sayDay, sayShortDay } from '../download.ts';
import { doneOf, FEW_ROUNDS, type Group } from '../group.ts';
import { percent } from '../progress.ts';
import type { PracticeState } from '../state.ts';
import { counted, SKILL_WORDS } from '../words.ts';
import { FEWEST_POINTS, Plot, SHARES } from './Plot.tsx';

const MOST_FOUND = 8;

/** Who practised, and how the group as a whole does. */
export function GroupFigures({ group, state }: { group: Group; state: PracticeState }) {
  return (
    <>
      <h3>Who practised</h3>
      <Done group={group} />
      <h3>Skills in the group</h3>
      {group.rounds < FEW_ROUNDS && (
        <p class="quiet">
          Only {counted(group.rounds, 'round', 'rounds')} so far: these figures say little yet.
        </p>
      )}
      <Skills group={group} />
      <Weeks group={group} />
      {group.found.length > 0 && (
        <>
          <h3>Worth a talk</h3>
          <p class="quiet">What the checks found most in first tries.</p>
          <ul class="plain-list">
            {group.found.slice(0, MOST_FOUND).map(({ check, rounds, people }) => (
              <li key={check}>
                {state.catalogue.value.get(check)?.title ?? check}
                <span class="quiet">
                  {' '}
                  in {counted(rounds, 'round', 'rounds')} of {counted(people, 'person', 'people')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Done({ group }: { group: Group }) {
  return (
    <div class="scroll">
      <table>
        <caption class="unseen">Who practised, by name</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Rounds</th>
            <th scope="col">Report of</th>
            {group.sets.map((set) => (
              <th scope="col" key={set.id}>
                {set.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group.reports.map((report) => (
            <tr key={report.name}>
              <th scope="row">{report.name}</th>
              <td>{report.rounds.length}</td>
              <td>{sayDay(report.made)}</td>
              {group.sets.map((set) => (
                <td key={set.id}>
                  {report.sets.some(({ id }) => id === set.id)
                    ? `${doneOf(set, report.rounds).length} of ${set.scenarios.length}`
                    : 'not given'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How it went, week by week. */
function Weeks({ group: { weeks } }: { group: Group }) {
  const marks = useMemo(() => weeks.map(({ monday }) => sayShortDay(monday)), [weeks]);
  const lines = useMemo(
    () => [
      { name: 'first try', values: weeks.map(({ first }) => first), style: 'dashed' as const },
      { name: 'last try', values: weeks.map(({ last }) => last), style: 'main' as const },
    ],
    [weeks],
  );
  if (weeks.length < FEWEST_POINTS) return null;
  return (
    <>
      <h3>Week by week, all skills together</h3>
      <p class="legend quiet">
        <span class="dashed">first try</span> <span class="solid">last try</span>
      </p>
      <div class="narrow">
        <Plot
          said={`All skills together over ${weeks.length} weeks; the figures are in the table below.`}
          marks={marks}
          lines={lines}
          from={-0.05}
          to={1.05}
          scale={SHARES}
        />
      </div>
      <details>
        <summary>As a table</summary>
        <table>
          <caption class="unseen">All skills together, week by week</caption>
          <thead>
            <tr>
              <th scope="col">Week of</th>
              <th scope="col">First try</th>
              <th scope="col">Last try</th>
              <th scope="col">Rounds</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(({ monday, first, last, rounds }) => (
              <tr key={monday}>
                <td>{sayDay(monday)}</td>
                <td>{percent(first)}</td>
                <td>{percent(last)}</td>
                <td>{rounds}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

/** Two marks on one line for each skill: where the group stands at the first try and at the last. */
function Skills({ group }: { group: Group }) {
  return (
    <div class="scroll">
      <table class="strips">
        <caption class="unseen">Skills of the group at the first try and at the last</caption>
        <thead>
          <tr>
            <th scope="col">Skill</th>
            <th scope="col">First try</th>
            <th scope="col">Last try</th>
            <th scope="col">Rounds</th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {group.skills.map(({ skill, first, last, rounds }) => (
            <tr key={skill}>
              <th scope="row">{SKILL_WORDS[skill].name}</th>
              <td>{percent(first)}</td>
              <td>{percent(last)}</td>
              <td>{rounds}</td>
              <td class="strip">
                <svg viewBox="0 0 100 12" width="160" height="14" aria-hidden="true">
                  <line x1="3" x2="97" y1="6" y2="6" class="rule" />
                  <line x1={3 + 94 * first} x2={3 + 94 * last} y1="6" y2="6" class="way" />
                  <circle cx={3 + 94 * first} cy="6" r="3" class="before" />
                  <circle cx={3 + 94 * last} cy="6" r="3" class="after" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
