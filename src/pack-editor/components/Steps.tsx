import { SITUATIONS, type SituationName } from '../../engine/types.ts';
import type { OpenProps } from './Editor.tsx';
import { Choice } from './Field.tsx';
import { LineList } from './LineList.tsx';
import { SITUATION_OPTIONS, situationWords } from './options-of.ts';

/** What agents here may offer, by situation: words that go on after "I'll". */
export function Steps({ open }: OpenProps) {
  const { working, readOnly } = open;
  const { actions } = working.pack.value;
  const placed = SITUATIONS.filter((name) => Object.hasOwn(actions, name));
  const free = SITUATION_OPTIONS.filter(([name]) => !Object.hasOwn(actions, name));

  function put(name: SituationName, steps: string[] | null, field?: string): void {
    const pack = working.pack.peek();
    const { [name]: _, ...others } = pack.actions;
    working.edit({ ...pack, actions: steps === null ? others : { ...pack.actions, [name]: steps } }, field);
  }
  return (
    <section class="part">
      <p class="lead">
        What agents may offer, by what happened. Each goes on after “I’ll”, with no time and no promise of an
        outcome: “trace the refund”.
      </p>
      {placed.map((name) => (
        <LineList
          key={name}
          title={situationWords(name)}
          lines={actions[name] ?? []}
          readOnly={readOnly !== null}
          add="Add a step"
          change={(steps, field) =>
            put(name, steps.length > 0 ? steps : null, field && `steps/${name}/${field}`)
          }
        />
      ))}
      {placed.length === 0 && <p class="quiet">None yet.</p>}
      {readOnly === null && free.length > 0 && (
        <Choice
          bare
          label="Add a situation"
          value="none"
          options={[['none', 'Add steps for…'], ...free]}
          change={(name) => {
            if (name !== 'none') put(name, ['']);
          }}
        />
      )}
    </section>
  );
}
