import type { Scenario } from '../../packs/scenario.ts';
import { TICK_WORDS } from '../../panel/words.ts';
import { changeBetween } from '../change.ts';
import { AIM_WORDS } from '../words.ts';
import type { PracticeProps } from './Practice.tsx';

/** What the newest try does that the first did not, and the other way round. */
export function Change({ scenario, state }: PracticeProps & { scenario: Scenario }) {
  const tries = state.tries.value;
  const [first] = tries;
  const last = tries.at(-1);
  if (!first || !last || first === last) return null;
  const { gained, lost, gone, fresh } = changeBetween(
    scenario.aims,
    { text: first.text, reading: first.analysis.draft },
    { text: last.text, reading: last.analysis.draft },
  );
  const now = [
    ...gained.aims.map((aim) => AIM_WORDS[aim].met),
    ...gained.ticks.map((tick) => TICK_WORDS[tick]),
  ];
  const before = [
    ...lost.aims.map((aim) => AIM_WORDS[aim].met),
    ...lost.ticks.map((tick) => TICK_WORDS[tick]),
  ];
  const title = (check: string) => state.catalogue.value.get(check)?.title ?? check;
  const rows: [string, string[]][] = [
    ['Now', now],
    ['Gone', gone.map(({ check, quote }) => (quote ? `\u201c${quote}\u201d` : title(check)))],
    ['No longer', before],
    ['New', fresh.map(({ say }) => say)],
  ];
  return (
    <section class="change" aria-labelledby="change-title">
      <h2 id="change-title">Since your first try</h2>
      {rows.every(([, items]) => items.length === 0) && <p>The checks see no difference.</p>}
      <dl class="read-lines">
        {rows
          .filter(([, items]) => items.length > 0)
          .map(([name, items]) => (
            <div class="read-line" key={name}>
              <dt>{name}</dt>
              <dd>
                <ul>
                  {items.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
      </dl>
      <details>
        <summary>Your first try</summary>
        <p class="said">{first.text}</p>
      </details>
    </section>
  );
}
