import type { DraftReading, Finding } from '../../engine/types.ts';
import type { Reading } from '../state.ts';
import { LACKING_WORDS, TICK_WORDS } from '../words.ts';
import type { PanelProps } from './Panel.tsx';

const MOST_FINDINGS = 3;

/** What the draft does and lacks as ticks, and what to mend: at most three at a time. */
export function Draft({ reading, ...props }: PanelProps & { reading: Reading }) {
  if (reading.draft.trim() === '') return null;
  const { draft } = reading.analysis;
  const findings = props.state.findings.value;
  const first = findings.slice(0, MOST_FINDINGS);
  const rest = findings.slice(MOST_FINDINGS);
  return (
    <section class="draft" aria-label="Your draft">
      <Ticks draft={draft} showLacking={reading.analysis.silent === null} />
      <Findings findings={first} {...props} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <Findings findings={rest} {...props} />
        </details>
      )}
    </section>
  );
}

function Ticks({ draft, showLacking }: { draft: DraftReading; showLacking: boolean }) {
  const lacking = [
    draft.acknowledges < 2 && LACKING_WORDS.acknowledges,
    draft.acts < 2 && LACKING_WORDS.acts,
    !draft.time && LACKING_WORDS.time,
  ].filter((words) => showLacking && words !== false);
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

function Findings({ findings, state, actions }: PanelProps & { findings: Finding[] }) {
  const noComposer = state.ticket.value?.draft == null;
  return (
    <ul class="findings">
      {findings.map((finding) => (
        <li key={`${finding.check} ${finding.from}`} class={`finding ${finding.level}`}>
          <p>{finding.say}</p>
          {finding.quote !== '' && (
            <p class="quiet">
              <q>{finding.quote}</q>
            </p>
          )}
          {finding.instead[0] !== undefined && (
            <p class="instead">{finding.instead[0] === '' ? 'Leave it out' : <q>{finding.instead[0]}</q>}</p>
          )}
          <div class="finding-buttons">
            {finding.instead.length > 0 && (
              <button
                type="button"
                class="link"
                disabled={noComposer || state.inserting.value}
                aria-label={`Fix: ${finding.quote}`}
                onClick={() => void actions.fix(finding)}
              >
                Fix
              </button>
            )}
            <button
              type="button"
              class="link quiet"
              aria-label={`Ignore: ${finding.quote}`}
              onClick={() => actions.ignore(finding)}
            >
              Ignore
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}
