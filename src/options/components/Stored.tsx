import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CopyButton } from '../../design/CopyButton.tsx';
import { save } from '../../design/save.ts';
import { eraseSetAside, listSetAside, saidSize, takeInventory } from '../../storage/index.ts';
import { STORED_KINDS, type StoredKind } from '../stored-kinds.ts';
import type { OptionsProps } from './Options.tsx';

/** What outlives the panel, kind by kind, each with a way to erase it. */
export function Stored(props: OptionsProps) {
  return (
    <section id="stored" aria-labelledby="stored-title">
      <h2 id="stored-title">What is stored</h2>
      <p>
        Only what you choose, and only in this browser. No words of a customer or of yours are kept unless you
        ask for it, and nothing is sent anywhere. It stays until you erase it, except where a kind says
        otherwise.
      </p>
      <button
        type="button"
        class="link"
        onClick={() =>
          void takeInventory().then(({ json }) => save('attune-stored.json', 'application/json', json))
        }
      >
        Save all of it as a file
      </button>
      <ul class="rows stored">
        {STORED_KINDS.map((kind) => (
          <Kind key={kind.key} kind={kind} {...props} />
        ))}
      </ul>
      <SetAsideValues {...props} />
    </section>
  );
}

function Kind({ kind, state }: OptionsProps & { kind: StoredKind }) {
  const amount = useSignal<string | null>(null);
  useEffect(
    () =>
      kind.follow((now) => {
        amount.value = now;
        void takeInventory().then(({ sizes }) => {
          size.value = sizes.get(kind.key) ?? null;
        });
      }),
    [kind],
  );
  const size = useSignal<number | null>(null);
  const asked = useSignal(false);
  async function erase(): Promise<void> {
    if (kind.final && !asked.value) {
      asked.value = true;
      return;
    }
    asked.value = false;
    const { saved, undo } = await kind.erase();
    if (kind.final) amount.value = null;
    if (saved.ok) state.say(`Erased: ${kind.title.toLowerCase()}.`, undo ?? undefined);
    else state.report(saved);
  }
  return (
    <li>
      <div>
        <p class="name">{kind.title}</p>
        <p class="quiet">{kind.about}</p>
      </div>
      <span class="quiet amount">
        {amount.value ?? 'nothing'}
        {amount.value !== null && size.value !== null && `, ${saidSize(size.value)}`}
      </span>
      <button
        type="button"
        class="link"
        disabled={amount.value === null}
        aria-label={`Erase: ${kind.title}`}
        onClick={() => void erase()}
      >
        {asked.value ? 'Erase for good' : 'Erase'}
      </button>
    </li>
  );
}

/** Values that could not be read. They are kept as they were until the person erases them. */
function SetAsideValues({ state }: OptionsProps) {
  if (state.setAside.value.length === 0) return null;
  async function erase(key: string): Promise<void> {
    await eraseSetAside(key);
    state.setAside.value = await listSetAside();
  }
  return (
    <>
      <h3>Set aside</h3>
      <p>These could not be read, so Attune goes on without them. Copy what you need, then erase them.</p>
      <ul class="rows stored">
        {state.setAside.value.map(({ key, of, why, json }) => (
          <li key={key}>
            <div>
              <p class="name">{of}</p>
              <p class="quiet">{why}</p>
            </div>
            <CopyButton text={json} />
            <button type="button" class="link" aria-label={`Erase: ${of}`} onClick={() => void erase(key)}>
              Erase
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
