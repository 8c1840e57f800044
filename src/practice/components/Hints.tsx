import type { Scenario } from '../../packs/scenario.ts';
import type { OpenRound } from '../../storage/practice.ts';
import { hintsFor } from '../hints.ts';

/** Hints one by one, each saying more than the one before. */
export function Hints({ scenario, round, hint }: { scenario: Scenario; round: OpenRound; hint(): void }) {
  const hints = hintsFor(scenario);
  const next = hints[round.hints];
  const list = (
    <div class="hints">
      <ol aria-live="polite">
        {hints.slice(0, round.hints).map(({ question, answer, quotes }) => (
          <li key={question}>
            <p class="name">{question}</p>
            <p>
              {answer}{' '}
              {quotes.map((words) => (
                <q key={words}>{words}</q>
              ))}
            </p>
          </li>
        ))}
      </ol>
      {next && (
        <button type="button" class="link" onClick={hint}>
          Hint {round.hints + 1} of {hints.length}: {next.question}
        </button>
      )}
    </div>
  );
  if (round.tries.length === 0) return list;
  // After a try they would stand between the box and what is said of it.
  return (
    <details>
      <summary>Hints</summary>
      {list}
    </details>
  );
}
