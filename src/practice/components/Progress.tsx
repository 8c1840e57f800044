import { useMemo } from 'preact/hooks';
import type { FinishedRound } from '../../storage/practice.ts';
import { sayShortDay } from '../download.ts';
import { coursesOf } from '../progress.ts';
import { cardsAfter } from '../schedule.ts';
import { addressOf, type PracticeState } from '../state.ts';
import { CONFIDENCE_WORDS, counted } from '../words.ts';
import { FEWEST_POINTS, Plot } from './Plot.tsx';
import type { PracticeProps } from './Practice.tsx';
import { RoundTable } from './RoundTable.tsx';
import { SkillPlot } from './SkillPlot.tsx';

const SURE = CONFIDENCE_WORDS.map((words, index) => [index + 1, words] as const);
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

/** How sure the trainee felt, round by round. */
function Sure({ rounds }: { rounds: readonly FinishedRound[] }) {
  const rated = useMemo(() => rounds.filter(({ confidence }) => confidence !== null), [rounds]);
  const marks = useMemo(() => rated.map(({ at }) => sayShortDay(at)), [rated]);
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
