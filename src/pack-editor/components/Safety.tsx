import type { Gate } from '../../engine/types.ts';
import type { Pack } from '../../packs/schema.ts';
import type { OpenProps } from './Editor.tsx';
import { Field } from './Field.tsx';
import { LineList } from './LineList.tsx';
import { GATE_OPTIONS } from './options-of.ts';

type Card = Pack['safety'][Gate];

/** What an agent sees in place of suggestions: whom to tell, whom to hand over to, which contact to give. */
export function Safety({ open }: OpenProps) {
  const { working, readOnly } = open;
  const off = readOnly !== null;
  const { safety } = working.pack.value;
  function put(gate: Gate, card: Card | null, field?: string): void {
    const pack = working.pack.peek();
    const { [gate]: _, ...others } = pack.safety;
    working.edit(
      { ...pack, safety: card === null ? others : { ...pack.safety, [gate]: card } },
      field && `safety/${gate}/${field}`,
    );
  }
  return (
    <section class="part">
      <p class="lead">
        Shown in place of suggestions. Where this pack has no card, the one that comes with Attune is shown.
        Write the real contacts of your team.
      </p>
      {GATE_OPTIONS.map(([gate, words]) => {
        const card = Object.hasOwn(safety, gate) ? safety[gate] : undefined;
        if (!card) {
          return (
            <div key={gate} class="entry">
              <h2>{words}</h2>
              <p class="quiet">No card of its own.</p>
              {!off && (
                <button type="button" class="link" onClick={() => put(gate, { title: words, steps: [''] })}>
                  Write one
                </button>
              )}
            </div>
          );
        }
        return (
          <div key={gate} class="entry">
            <h2>{words}</h2>
            <Field
              label="Title"
              value={card.title}
              readOnly={off}
              change={(title) => put(gate, { ...card, title }, 'title')}
            />
            <LineList
              title="Steps"
              lines={card.steps}
              readOnly={off}
              add="Add a step"
              change={(steps, field) => put(gate, { ...card, steps }, field)}
            />
            {!off && (
              <button type="button" class="link" onClick={() => put(gate, null)}>
                Take this card out
              </button>
            )}
          </div>
        );
      })}
    </section>
  );
}
