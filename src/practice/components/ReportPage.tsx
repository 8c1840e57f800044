import { useSignal } from '@preact/signals';
import { Switch } from '../../design/Switch.tsx';
import { practiceChoices } from '../../storage/practice.ts';
import { dayOf, download, sayDay } from '../download.ts';
import { doneOf } from '../group.ts';
import { coursesOf, saidOf } from '../progress.ts';
import { makeReport, type Report, reportCsv, reportFile, titleIn } from '../report.ts';
import { addressOf } from '../state.ts';
import { counted, SKILL_WORDS } from '../words.ts';
import type { PracticeProps } from './Practice.tsx';
import { RoundTable } from './RoundTable.tsx';

/** A report that holds what the trainee puts in, shown as it will be read. */
export function ReportPage({ state }: PracticeProps) {
  const replies = useSignal(false);
  const confidence = useSignal(false);
  const rounds = state.rounds.value ?? [];
  const kept = rounds.some((round) => round.replies);
  const { name } = state.choices.value;
  const report = makeReport(
    rounds,
    state.sets.value,
    state.scenarios.value ?? [],
    { name, replies: replies.value, confidence: confidence.value },
    state.clock.value,
  );
  const file = `practice-${slugOf(report.name)}-${dayOf(state.clock.value)}`;
  return (
    <>
      <section class="no-print" aria-labelledby="report-title">
        <h2 id="report-title">A report for your lead</h2>
        <p>It goes nowhere by itself: save it and send it as you like. Below is all that it holds.</p>
        <label class="narrow">
          Your name
          <input
            class="field"
            maxLength={80}
            value={name}
            onInput={({ currentTarget }) => {
              const { value } = currentTarget;
              void practiceChoices.update((current) => ({ ...current, name: value }));
            }}
          />
        </label>
        <Switch
          on={confidence.value}
          label="Put in how sure I felt"
          change={(on) => (confidence.value = on)}
        />
        <Switch on={replies.value} label="Put in my replies" change={(on) => (replies.value = on)}>
          {!kept && <p class="quiet">None are kept. You can choose to keep them at the end of a ticket.</p>}
        </Switch>
        <div class="buttons">
          <button
            type="button"
            class="insert"
            onClick={() => download(`${file}.json`, 'application/json', reportFile(report))}
          >
            Save for the lead&rsquo;s page
          </button>
          <button
            type="button"
            class="plain"
            onClick={() => download(`${file}.csv`, 'text/csv', reportCsv([report]))}
          >
            Save as a table (CSV)
          </button>
          <button type="button" class="plain" onClick={() => print()}>
            Print
          </button>
          <a class="plain" href={addressOf({ page: 'progress' })}>
            Back
          </a>
        </div>
      </section>
      <ReportSheet report={report} confidence={confidence.value} />
    </>
  );
}

/** The report on paper. */
function ReportSheet({ report, confidence }: { report: Report; confidence: boolean }) {
  const minutes = Math.round(report.rounds.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
  const hints = report.rounds.reduce((sum, round) => sum + round.hints, 0);
  return (
    <section class="sheet-page" aria-labelledby="sheet-title">
      <h2 id="sheet-title">Practice: {report.name}</h2>
      <p>
        {sayDay(report.made)}. {counted(report.rounds.length, 'round', 'rounds')},{' '}
        {counted(minutes, 'minute', 'minutes')}, {counted(hints, 'hint', 'hints')} opened.
      </p>
      {report.sets.map((set) => (
        <p key={set.id}>
          {set.title}: {doneOf(set, report.rounds).length} of{' '}
          {counted(set.scenarios.length, 'ticket', 'tickets')} answered
          {set.due !== null && `, wanted by ${sayDay(set.due)}`}.
        </p>
      ))}
      <dl class="read-lines">
        {coursesOf(report.rounds).map((course) => (
          <div class="read-line" key={course.skill}>
            <dt>{SKILL_WORDS[course.skill].name}</dt>
            <dd>
              {saidOf(course)} {counted(course.points.length, 'round', 'rounds')}.
            </dd>
          </div>
        ))}
      </dl>
      <RoundTable
        rounds={[...report.rounds].reverse()}
        title={(id) => titleIn(report, id)}
        confidence={confidence}
      />
    </section>
  );
}

function slugOf(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'report'
  );
}
