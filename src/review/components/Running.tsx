import { conversationsSaid } from '../../transcripts/report.ts';
import type { ReviewState } from '../state.ts';

/** How far the reading is, to be held up, gone on with or stopped at any time. */
export function Running({ state }: { state: ReviewState }) {
  const progress = state.progress.value;
  const paused = state.phase.value === 'paused';
  const share = progress?.share ?? 0;
  return (
    <section aria-label="Reading">
      <label class="progress">
        <span>
          {progress ? `${progress.file}, ${conversationsSaid(progress.conversations)}` : 'Opening the file'}
        </span>
        <progress max={1} value={share} />
      </label>
      <p class="row">
        <button type="button" class="insert" onClick={() => (paused ? state.goOn() : state.pause())}>
          {paused ? 'Go on' : 'Pause and look'}
        </button>
        <button type="button" class="plain" onClick={() => state.stop()}>
          Stop
        </button>
      </p>
    </section>
  );
}
