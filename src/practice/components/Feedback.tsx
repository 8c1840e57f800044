import { aimResults } from '../../engine/aims.ts';
import type { Finding } from '../../engine/types.ts';
import type { Scenario } from '../../packs/scenario.ts';
import { withKeys } from '../../panel/finding-keys.ts';
import { TICK_WORDS } from '../../panel/words.ts';
import { otherTicks } from '../change.ts';
import type { JudgedTry, PracticeState } from '../state.ts';
import { AIM_WORDS } from '../words.ts';
import type { PracticeProps } from './Practice.tsx';
import { useFocus } from './use-focus.ts';

const MOST_SHOWN = 3;

/** What the newest try does, lacks, and what jars in it. */
export function Feedback({ scenario, state }: PracticeProps & { scenario: Scenario }) {
  const last = state.tries.value.at(-1);
  const title = useFocus<HTMLHeadingElement>(last);
  if (!last) return null;
  return (
    <section class="feedback" aria-labelledby="feedback-title">
      <h2 id="feedback-title" ref={title} tabIndex={-1}>
        What your reply does
      </h2>
      <Ticks scenario={scenario} judged={last} />
      <Findings findings={last.analysis.draft.findings} state={state} />
    </section>
  );
}

export function Ticks({ scenario, judged }: { scenario: Scenario; judged: JudgedTry }) {
  const { draft } = judged.analysis;
  return (
    <ul class="ticks">
      {aimResults(scenario.aims, judged.text, draft).map(({ aim, met }) => (
        <li key={aim} class={met ? 'tick done' : 'tick'}>
          {!met && <span class="unseen">Not yet: </span>}
          {met ? AIM_WORDS[aim].met : AIM_WORDS[aim].open}
        </li>
      ))}
      {otherTicks(draft).map((tick) => (
        <li key={tick} class="tick done">
          {TICK_WORDS[tick]}
        </li>
      ))}
    </ul>
  );
}

/** The weightiest first; beyond three they are folded. */
export function Findings({ findings, state }: { findings: readonly Finding[]; state: PracticeState }) {
  if (findings.length === 0) return <p>Nothing in it jars.</p>;
  const list = (some: readonly Finding[]) => (
    <ul class="findings">
      {withKeys(some).map(({ key, finding }) => (
        <FindingOf key={key} finding={finding} why={state.catalogue.value.get(finding.check)?.why} />
      ))}
    </ul>
  );
  return (
    <>
      {list(findings.slice(0, MOST_SHOWN))}
      {findings.length > MOST_SHOWN && (
        <details>
          <summary>{findings.length - MOST_SHOWN} more</summary>
          {list(findings.slice(MOST_SHOWN))}
        </details>
      )}
    </>
  );
}

function FindingOf({ finding, why }: { finding: Finding; why: string | undefined }) {
  const [words] = finding.instead;
  return (
    <li class={`finding ${finding.level}`}>
      <p>{finding.say}</p>
      {(finding.quote !== '' || words !== undefined) && (
        <p class="quiet">
          {finding.quote !== '' && <q>{finding.quote}</q>}
          {words !== undefined && (
            <span class="instead">{words === '' ? 'leave it out' : <q>{words}</q>}</span>
          )}
        </p>
      )}
      {why && <p class="quiet">{why}</p>}
    </li>
  );
}
