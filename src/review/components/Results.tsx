import { useMemo } from 'preact/hooks';
import { save } from '../../design/save.ts';
import {
  allMonths,
  conversationsSaid,
  csvOf,
  htmlOf,
  LEAST_FOR_SHARE,
  monthsOf,
  shareOf,
  tallied,
  wordingsOf,
} from '../../transcripts/report.ts';
import type { ReviewState } from '../state.ts';
import { Bars } from './Bars.tsx';
import { Course } from './Course.tsx';
import { Reading } from './Reading.tsx';

/** What the conversations show: over time, in words, and one by one. */
export function Results({ state }: { state: ReviewState }) {
  const figures = state.figures.value;
  const months = useMemo(() => monthsOf(figures), [figures]);
  const all = allMonths(figures);
  const names = state.files.value.map(({ name }) => name);
  return (
    <>
      <section aria-labelledby="figures-title">
        <h2 id="figures-title">{conversationsSaid(figures.conversations)}</h2>
        <p class="quiet">
          Readings by a program, and no grades for people. Under {LEAST_FOR_SHARE} there is no share: so few
          say little.
        </p>
        <dl class="tiles">
          {[
            ['began upset', shareOf(all.upset, all.conversations)],
            ['replies acknowledged', shareOf(all.acknowledged, all.replies)],
            ['replies named a fact', shareOf(all.acknowledgedSpecifically, all.replies)],
            ['replies said what is done', shareOf(all.acted, all.replies)],
            ['replies gave a time', shareOf(all.timed, all.replies)],
            ['replies left a question open', shareOf(all.unanswered, all.replies)],
            ['turned for the better', shareOf(all.better, all.conversations)],
            ['turned for the worse', shareOf(all.worse, all.conversations)],
          ].map(([name, value]) => (
            <div key={name}>
              <dd>{value}</dd>
              <dt class="quiet">{name}</dt>
            </div>
          ))}
        </dl>
        <p class="row">
          <button
            type="button"
            class="plain"
            onClick={() => save('review.html', 'text/html', htmlOf(figures, names))}
          >
            Save as one page
          </button>
          <button type="button" class="plain" onClick={() => save('review.csv', 'text/csv', csvOf(figures))}>
            Save as CSV
          </button>
          <button type="button" class="plain" onClick={() => print()}>
            Print
          </button>
        </p>
      </section>
      <Course months={months} />
      <section class="pair">
        <Bars title="What customers felt first" rows={tallied(all.feelings)} whole={all.conversations} />
        <Bars title="What had happened" rows={tallied(all.situations)} whole={all.conversations} />
      </section>
      <section aria-labelledby="words-title">
        <h2 id="words-title">Words to make plainer</h2>
        <div class="wide">
          <table>
            <thead>
              <tr>
                <th scope="col">Words</th>
                <th scope="col">Found</th>
                <th scope="col">Plainer</th>
              </tr>
            </thead>
            <tbody>
              {wordingsOf(figures).map(([words, { count, plain }]) => (
                <tr key={words}>
                  <th scope="row">{words}</th>
                  <td>{count}</td>
                  <td>{plain}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <Reading state={state} />
      {Object.keys(figures.skipped).length > 0 && (
        <section aria-labelledby="passed-title">
          <h2 id="passed-title">Passed over</h2>
          <ul>
            {tallied(figures.skipped).map(([reason, count]) => (
              <li key={reason}>
                {count}: {reason}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
