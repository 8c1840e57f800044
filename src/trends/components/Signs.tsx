import { LEAST_FOR_SHARE } from '../share.ts';
import type { TrendsState } from '../state.ts';

/** What lies behind a rise, who wanted to leave, and signs of effort. */
export function Signs({ state }: { state: TrendsState }) {
  const periods = state.periods.value;
  const leaving = periods.filter((period) => period.leaving.all > 0);
  const sum = (of: (period: (typeof periods)[number]) => number) =>
    periods.reduce((total, period) => total + of(period), 0);
  const total = sum((period) => period.total);
  const effort = sum((period) => period.effort);
  return (
    <section aria-labelledby="signs-title">
      <h2 id="signs-title">Behind the numbers</h2>
      {state.spikes.value.length === 0 ? (
        <p>No tag rose sharply between two periods that are large enough to say so.</p>
      ) : (
        <ul class="lines">
          {state.spikes.value.map(({ period, tag, situations }) => (
            <li key={period + tag}>
              <b>{tag.replaceAll('-', ' ')}</b> rose in {period}
              {situations.length > 0 &&
                `, with ${situations.map(([name, count]) => `${name.replaceAll('-', ' ')} (${count})`).join(', ')}`}
              .
            </li>
          ))}
        </ul>
      )}
      <dl class="facts">
        <div>
          <dt>Wanted to leave</dt>
          <dd>
            {leaving.length === 0
              ? 'Nobody, as far as tagged.'
              : `${sum(({ leaving: { all } }) => all)}, of whom ${sum(({ leaving: { stayed } }) => stayed)} stayed and ${sum(({ leaving: { left } }) => left)} left.`}
          </dd>
        </div>
        <div>
          <dt>Had to come back</dt>
          <dd>
            {total < LEAST_FOR_SHARE ? `${effort} of ${total}` : `${Math.round((effort / total) * 100)} %`}. A
            sign of effort from what had happened, and no survey.
          </dd>
        </div>
      </dl>
    </section>
  );
}
