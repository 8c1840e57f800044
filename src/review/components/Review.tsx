import type { ReviewState } from '../state.ts';
import { Choose } from './Choose.tsx';
import { Columns } from './Columns.tsx';
import { Results } from './Results.tsx';
import { Running } from './Running.tsx';

/** The page: choose files, say what is in a table, watch it being read, look at what was found. */
export function Review({ state, take }: { state: ReviewState; take(files: File[]): void }) {
  const phase = state.phase.value;
  return (
    <>
      <header class="top">
        <h1>Transcript review</h1>
        <p class="quiet">
          Read in this browser. Nothing is sent, and nothing is kept when you close the page.
        </p>
      </header>
      <main>
        {state.fault.value !== null && (
          <p class="fault" role="alert">
            {state.fault.value}
          </p>
        )}
        {(phase === 'choosing' || phase === 'done') && <Choose take={take} small={phase === 'done'} />}
        {phase === 'mapping' && <Columns state={state} />}
        {(phase === 'reading' || phase === 'paused') && <Running state={state} />}
        {(phase === 'done' || phase === 'paused') && state.hasFigures.value && <Results state={state} />}
      </main>
    </>
  );
}
