import type { Scenario } from '../../packs/scenario.ts';

/** Three replies of different character, with what makes each work. */
export function Models({ scenario }: { scenario: Scenario }) {
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
