import { useSignal } from '@preact/signals';
import type { Imported, Mapping } from '../../packs/formats/index.ts';
import { type Incoming, mapTable, packNameFor } from '../incoming.ts';
import { counted } from '../words.ts';
import { Columns } from './Columns.tsx';
import type { PageProps } from './Editor.tsx';
import { Choice, Field } from './Field.tsx';
import { situationWords } from './options-of.ts';
import { PhraseText } from './PhraseText.tsx';

const SHOWN = 8;
type Phrases = Extract<Incoming, { kind: 'table' | 'phrases' }>;

/** Phrases out of another tool: for a table, which column is which; then what they become, what stays behind, and where they go. */
export function IncomingPhrases({
  state,
  shelf,
  opening,
  incoming,
  close,
}: PageProps & { incoming: Phrases; close(): void }) {
  const mapping = useSignal<Mapping>(incoming.kind === 'table' ? incoming.mapping : {});
  const name = useSignal(packNameFor(incoming.name));
  const target = useSignal('new');
  const busy = useSignal(false);
  const result: Imported | string =
    incoming.kind === 'table' ? mapTable(incoming.table, mapping.value) : incoming.imported;
  const imported = typeof result === 'string' ? { phrases: [], dropped: [] } : result;
  const { phrases, dropped } = imported;
  const own = (state.team.value ?? []).filter(({ origin }) => origin !== 'managed');

  async function take(): Promise<void> {
    busy.value = true;
    const id =
      target.value === 'new' ? await shelf.create(name.value.trim() || 'New pack', phrases) : target.value;
    const done = id !== null && (target.value === 'new' || (await shelf.draftInto(id, phrases)));
    busy.value = false;
    if (!done || id === null) return;
    close();
    await opening.whenThere(id);
    shelf.say(`${counted(phrases.length, 'phrase')} brought in as a draft. Place them, then save.`);
  }

  return (
    <>
      <h2 id="incoming-title">Phrases from {incoming.name}</h2>
      {incoming.kind === 'table' && (
        <Columns
          table={incoming.table}
          mapping={mapping.value}
          change={(next) => {
            mapping.value = next;
          }}
        />
      )}
      {typeof result === 'string' && <p class="notice">{result}</p>}
      {phrases.length > 0 && (
        <>
          <h3>{counted(phrases.length, 'phrase')}</h3>
          <ul class="preview-list">
            {phrases.slice(0, SHOWN).map((phrase) => (
              <li key={phrase.id}>
                <p class="words">
                  <PhraseText text={phrase.text} />
                </p>
                <p class="quiet">
                  {[phrase.title, phrase.shortcut, ...phrase.situations.map(situationWords)]
                    .filter(Boolean)
                    .join(' · ') || 'not placed yet'}
                </p>
              </li>
            ))}
          </ul>
          {phrases.length > SHOWN && <p class="quiet">And {counted(phrases.length - SHOWN, 'more')}.</p>}
        </>
      )}
      {phrases.length === 0 && typeof result !== 'string' && (
        <p class="notice">No phrase could be made of it.</p>
      )}
      {dropped.length > 0 && (
        <details>
          <summary>{counted(dropped.length, 'thing')} left behind</summary>
          <ul class="fault-list">
            {dropped.slice(0, 200).map(({ where, what }) => (
              <li key={`${where}${what}`}>
                {where}: {what}
              </li>
            ))}
          </ul>
        </details>
      )}
      {phrases.length > 0 && (
        <div class="pair">
          <Choice
            label="Put them into"
            value={target.value}
            options={[['new', 'A new pack'], ...own.map(({ id, pack }) => [id, pack.name] as const)]}
            change={(chosen) => {
              target.value = chosen;
            }}
          />
          {target.value === 'new' && (
            <Field
              label="Name of the pack"
              value={name.value}
              change={(words) => {
                name.value = words.slice(0, 80);
              }}
            />
          )}
        </div>
      )}
      <div class="buttons">
        <button
          type="button"
          class="insert"
          disabled={phrases.length === 0 || busy.value}
          onClick={() => void take()}
        >
          Bring them in as a draft
        </button>
        <button type="button" class="plain" onClick={close}>
          Cancel
        </button>
      </div>
    </>
  );
}
