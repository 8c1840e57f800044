import type { Scenario } from '../../packs/scenario.ts';
import type { PracticeState } from '../state.ts';

interface ModelsProps {
  scenario: Scenario;
  state: PracticeState;
}

/** Three replies of different character with what makes each work, and some that go wrong. */
export function Models(props: ModelsProps) {
  return (
    <>
      <Working {...props} />
      <Traps {...props} />
    </>
  );
}

function Working({ scenario }: ModelsProps) {
  return (
    <details class="models">
      <summary>Three replies that work</summary>
      <div class="model-list">
        {scenario.models.map(({ character, text, works }) => (
          <article key={character} class="model">
            <h3>{character}</h3>
            <p class="said">{text}</p>
            <ul class="works" aria-label="What makes it work">
              {works.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </article>
        ))}
      </div>
    </details>
  );
}

/** Replies that somebody in a hurry would send, with what the checks say of each. */
function Traps({ scenario, state }: ModelsProps) {
  return (
    <details class="models">
      <summary>Replies that go wrong</summary>
      <div class="model-list">
        {scenario.traps.map(({ text, checks }) => (
          <article key={text} class="model">
            <p class="said">{text}</p>
            <ul class="works" aria-label="What goes wrong">
              {checks.map((check) => (
                <li key={check}>{state.catalogue.value.get(check)?.why ?? check}</li>
              ))}
            </ul>
          </article>
        ))}
      </div>
    </details>
  );
}
