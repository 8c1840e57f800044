import { useMemo } from 'preact/hooks';
import type { FinishedRound } from '../../storage/practice.ts';
import { sayDay } from '../download.ts';
import { coursesOf, percent, type SkillCourse, saidOf } from '../progress.ts';
import { cardsAfter } from '../schedule.ts';
import { addressOf, type PracticeState } from '../state.ts';
import { CONFIDENCE_WORDS, counted, SKILL_WORDS } from '../words.ts';
import { Plot } from './Plot.tsx';
import type { PracticeProps } from './Practice.tsx';

const SHARES = [
  [0, 'nothing'],
  [0.5, 'half'],
  [1, 'all of it'],
] as const;
const SURE = CONFIDENCE_WORDS.map((words, index) => [index + 1, words] as const);
/** With fewer points a line says nothing. */
const FEWEST_POINTS = 2;

/** How it goes, skill by skill: for the trainee alone. */
export function Progress({ state }: PracticeProps) {
  const rounds = state.rounds.value ?? [];
  const courses = useMemo(() => coursesOf(rounds), [rounds]);
  const cards = useMemo(() => cardsAfter(rounds).skills, [rounds]);
  if (rounds.length === 0) {
    return (
      <section>
        <h2>Progress</h2>
        <p>Nothing to show yet. After a ticket or two, this page shows how each skill goes.</p>
        <a class="insert" href={addressOf({ page: 'home' })}>
          To the tickets
        </a>
      </section>
    );
  }
  return (
    <>
      <section aria-labelledby="progress-title">
        <h2 id="progress-title">Progress</h2>
        <p class="lead">
          What the checks saw in your replies: how much of what each skill asks for was there at the first try
          and at the last. It is a mirror, no mark; only you see it.
        </p>
        <p class="legend quiet">
          <span class="dashed">first try</span> <span class="solid">last try</span>
        </p>
        <div class="plots">
          {courses.map((course) => (
            <SkillPlot
              key={course.skill}
              course={course}
              due={cards.get(course.skill)?.due}
              now={state.clock.value}
            />
          ))}
        </div>
      </section>
      <Sure rounds={rounds} />
      <Rounds rounds={rounds} state={state} />
    </>
  );
}

interface SkillPlotProps {
  course: SkillCourse;
  /** When it is worth another ticket. */
  due: Date | undefined;
  now: Date;
}

function SkillPlot({ course, due, now }: SkillPlotProps) {
  const { name, about } = SKILL_WORDS[course.skill];
  const marks = useMemo(() => course.points.map(({ at }) => shortDay(at)), [course]);
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

/** How sure the trainee felt, round by round. */
function Sure({ rounds }: { rounds: readonly FinishedRound[] }) {
  const rated = useMemo(() => rounds.filter(({ confidence }) => confidence !== null), [rounds]);
  const marks = useMemo(() => rated.map(({ at }) => shortDay(at)), [rated]);
  const lines = useMemo(
    () => [{ name: 'how sure', values: rated.map(({ confidence }) => confidence), style: 'main' as const }],
    [rated],
  );
  if (rated.length < FEWEST_POINTS) return null;
  const last = rated.at(-1)?.confidence ?? 1;
  return (
    <section aria-labelledby="sure-title">
      <h2 id="sure-title">How sure you felt</h2>
      <div class="narrow">
        <Plot
          said={`How sure you felt over ${rated.length} rounds; last: ${CONFIDENCE_WORDS[last - 1]}.`}
          marks={marks}
          lines={lines}
          from={0.8}
          to={5.2}
          scale={SURE}
        />
      </div>
    </section>
  );
}

function Rounds({ rounds, state }: { rounds: readonly FinishedRound[]; state: PracticeState }) {
  const title = (id: string) => state.scenarios.value?.find((each) => each.id === id)?.title ?? id;
  return (
    <section aria-labelledby="rounds-title">
      <h2 id="rounds-title">{counted(rounds.length, 'round', 'rounds')}</h2>
      <div class="buttons">
        <a class="plain" href={addressOf({ page: 'report' })}>
          Make a report for your lead
        </a>
      </div>
      <RoundTable rounds={rounds.slice(-100).reverse()} title={title} confidence />
      {rounds.length > 100 && <p class="quiet">The latest hundred. The report has them all.</p>}
    </section>
  );
}

interface RoundTableProps {
  rounds: readonly FinishedRound[];
  title(id: string): string;
  confidence: boolean;
}

/** Rounds row by row, with the replies where they were kept. */
export function RoundTable({ rounds, title, confidence }: RoundTableProps) {
  return (
    <div class="scroll">
      <table class="rounds">
        <caption class="unseen">Rounds</caption>
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Ticket</th>
            <th scope="col">Tries</th>
            <th scope="col">Hints</th>
            <th scope="col">Minutes</th>
            {confidence && <th scope="col">How sure</th>}
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr key={`${round.at}${round.scenario}`}>
              <td>{sayDay(round.at)}</td>
              <td>
                {title(round.scenario)}
                {round.kind === 'map' && ' (empathy map)'}
                {round.replies && (
                  <details>
                    <summary>Replies</summary>
                    {round.replies.map((reply) => (
                      <p key={reply} class="said">
                        {reply}
                      </p>
                    ))}
                  </details>
                )}
              </td>
              <td>{round.tries}</td>
              <td>{round.hints}</td>
              <td>{Math.max(1, Math.round(round.seconds / 60))}</td>
              {confidence && (
                <td>{round.confidence === null ? '' : CONFIDENCE_WORDS[round.confidence - 1]}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function shortDay(iso: string): string {
  return new Date(iso).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
}
