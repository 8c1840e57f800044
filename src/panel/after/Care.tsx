import type { PageLine } from '../connection.ts';
import { pauseForAnHour } from '../pause.ts';
import type { After } from './state.ts';

/** A gentle word after hard tickets in a row. */
export function Care({ after, line }: { after: After; line: () => PageLine | null }) {
  return (
    <section class="care" role="status">
      <p>Those were hard ones, one after another. A short break is due when you can take it.</p>
      <p class="row">
        <button
          type="button"
          class="link"
          onClick={() => {
            const page = line();
            if (page) pauseForAnHour(page);
            after.rested();
          }}
        >
          Pause for an hour
        </button>
        <button type="button" class="link" onClick={() => after.rested()}>
          Not now
        </button>
        <button type="button" class="link quiet" onClick={() => void after.switchBreaks(false)}>
          Never say this
        </button>
      </p>
    </section>
  );
}
