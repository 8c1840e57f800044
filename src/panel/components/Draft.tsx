import type { DraftReading } from '../../engine/types.ts';
import type { Reading } from '../conversation.ts';
import { lackingIn } from '../draft-words.ts';
import { MOST_SHOWN } from '../judging.ts';
import { TICK_WORDS } from '../words.ts';
import { Findings } from './Findings.tsx';
import type { PanelProps } from './Panel.tsx';

/** What the draft does and lacks as ticks, and what to mend: at most three at a time. */
export function Draft({ reading, ...props }: PanelProps & { reading: Reading }) {
  const { state, actions } = props;
  if (reading.draft.trim() === '') return null;
  const { draft, silent } = reading.analysis;
  const findings = state.findings.value;
  const rest = findings.slice(MOST_SHOWN);
  const here = state.quietHere.value;
  return (
    <section class="draft" aria-label="Your draft">
      <Ticks draft={draft} lacking={silent === null ? lackingIn(draft) : []} />
      {here === null ? (
        <Findings findings={findings.slice(0, MOST_SHOWN)} {...props} />
      ) : (
        <p class="quiet">
          {here === 'site' ? 'Checks are off on this site.' : 'Checks are off for this ticket.'}{' '}
          <button
            type="button"
            class="link"
            onClick={() => (here === 'site' ? void actions.quietSite(false) : actions.quietTicket(false))}
          >
            Switch on
          </button>
        </p>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <Findings findings={rest} {...props} />
        </details>
      )}
    </section>
  );
}

function Ticks({ draft, lacking }: { draft: DraftReading; lacking: string[] }) {
  if (draft.ticks.length === 0 && lacking.length === 0) return null;
  return (
    <ul class="ticks">
      {draft.ticks.map((tick) => (
        <li key={tick} class="tick done">
          {TICK_WORDS[tick]}
        </li>
      ))}
      {lacking.map((words) => (
        <li key={words} class="tick">
          <span class="unseen">Not yet: </span>
          {words}
        </li>
      ))}
    </ul>
  );
}
