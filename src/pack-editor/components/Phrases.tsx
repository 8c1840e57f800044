import { useSignal } from '@preact/signals';
import type { SituationName } from '../../engine/types.ts';
import { EVERYTHING, type STATES } from '../listing.ts';
import { withNewPhrases, withoutPhrases, withPhrases } from '../phrases.ts';
import { counted } from '../words.ts';
import type { OpenProps } from './Editor.tsx';
import { Choice } from './Field.tsx';
import { FEELING_OPTIONS, SITUATION_OPTIONS } from './options-of.ts';
import { PhraseDetail } from './PhraseDetail.tsx';
import { PhraseTable } from './PhraseTable.tsx';
import { useListing } from './use-listing.ts';

const STATE_WORDS: Record<(typeof STATES)[number], string> = {
  all: 'All',
  faulty: 'With faults',
  unplaced: 'Not placed yet',
  off: 'Switched off',
  alike: 'Nearly the same',
  changed: 'Not saved yet',
};

/** The table of phrases with what finds them, and the chosen one beside it. */
export function Phrases(props: OpenProps) {
  const { state, open, shelf } = props;
  const { working, readOnly } = open;
  const ids = useListing(props);
  const narrow = useSignal<'list' | 'phrase'>('list');
  const pack = working.pack.value;
  const query = state.query.value;
  const phrase = pack.phrases.find(({ id }) => id === state.selected.value);
  const left = state.checking.left.value;
  const set = (change: Partial<typeof query>) => {
    state.query.value = { ...query, ...change };
    if (change.state === 'alike') void findAlike();
  };

  async function findAlike(): Promise<void> {
    const phrases = pack.phrases.map(({ id, text }) => ({ id, text }));
    const pairs = await state.desk.ask({ kind: 'duplicates', phrases });
    const alike = new Map<string, { place: number; others: string[] }>();
    for (const [place, { a, b }] of pairs.entries()) {
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const known = alike.get(one) ?? { place, others: [] };
        known.others.push(other);
        alike.set(one, known);
      }
    }
    state.alike.value = alike;
  }
  function add(): void {
    const situations: SituationName[] = query.situation ? [query.situation] : [];
    const before = working.pack.peek();
    const next = withNewPhrases(before, [{ id: 'phrase-1', text: '', situations }]);
    working.edit(next);
    state.query.value = { ...EVERYTHING, situation: query.situation };
    state.selected.value = next.phrases.at(-1)?.id ?? null;
    narrow.value = 'phrase';
    setTimeout(() => document.getElementById('phrase-text')?.focus());
  }
  function place(situation: SituationName): void {
    const found = new Set(ids);
    working.edit(
      withPhrases(working.pack.peek(), found, (each) =>
        each.situations.includes(situation) ? each : { ...each, situations: [...each.situations, situation] },
      ),
    );
    shelf.say(`${counted(found.size, 'phrase')} placed.`, working.undo);
  }
  function removeAll(): void {
    const found = new Set(ids);
    working.edit(withoutPhrases(working.pack.peek(), found));
    shelf.say(`${counted(found.size, 'phrase')} taken out.`, working.undo);
  }

  return (
    <div class="phrases" data-narrow={narrow.value}>
      <div class="finding">
        <div class="search">
          <input
            type="search"
            aria-label="Search the phrases"
            placeholder="Search the phrases"
            value={query.words}
            onInput={({ currentTarget }) => set({ words: currentTarget.value })}
          />
          <Choice
            bare
            label="Situation"
            value={query.situation ?? 'any'}
            options={[['any', 'Any situation'], ...SITUATION_OPTIONS]}
            change={(name) => set({ situation: name === 'any' ? null : name })}
          />
          <Choice
            bare
            label="Feeling"
            value={query.feeling ?? 'any'}
            options={[['any', 'Any feeling'], ...FEELING_OPTIONS]}
            change={(name) => set({ feeling: name === 'any' ? null : name })}
          />
          <Choice
            bare
            label="Which"
            value={query.state}
            options={Object.entries(STATE_WORDS).map(([name, words]) => [asState(name), words] as const)}
            change={(name) => set({ state: name })}
          />
          {readOnly === null && (
            <button type="button" class="insert" onClick={add}>
              New phrase
            </button>
          )}
        </div>
        <p class="quiet count" role="status">
          {ids.length === pack.phrases.length
            ? counted(ids.length, 'phrase')
            : `${ids.length.toLocaleString('en-GB')} of ${counted(pack.phrases.length, 'phrase')}`}
          {left > 0 && ` · checking, ${left.toLocaleString('en-GB')} to go`}
          {state.checking.broken.value !== null && ' · the engine cannot check; reload this page'}
          {query.state === 'alike' && state.alike.value?.size === 0 && ' · no two are nearly the same'}
        </p>
        {readOnly === null && ids.length > 0 && ids.length < pack.phrases.length && (
          <div class="bulk">
            <Choice
              bare
              label="Place all of these"
              value="none"
              options={[['none', 'Place all of these under…'], ...SITUATION_OPTIONS]}
              change={(name) => {
                if (name !== 'none') place(name);
              }}
            />
            <button type="button" class="link" onClick={removeAll}>
              Take all of these out
            </button>
          </div>
        )}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a press on a row shows the phrase where there is room for one thing only */}
      <div
        class="table-place"
        onClick={({ target }) => {
          if (target instanceof Element && target.closest('.cell-text')) narrow.value = 'phrase';
        }}
        onKeyDown={() => {}}
      >
        <PhraseTable {...props} ids={ids} />
        {pack.phrases.length === 0 && (
          <p class="empty">No phrases yet. Write one, or bring some in from the list of packs.</p>
        )}
      </div>
      {phrase && (
        <PhraseDetail
          {...props}
          key={phrase.id}
          phrase={phrase}
          back={() => {
            narrow.value = 'list';
          }}
        />
      )}
    </div>
  );
}

function asState(name: string): (typeof STATES)[number] {
  const states: readonly (typeof STATES)[number][] = ['faulty', 'unplaced', 'off', 'alike', 'changed'];
  return states.find((each) => each === name) ?? 'all';
}
