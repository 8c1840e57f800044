import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Phrase } from '../../packs/schema.ts';
import { rowsInView, SORTS } from '../listing.ts';
import { plainFaults, turned, withoutPhrases, withPhrase } from '../phrases.ts';
import type { OpenProps } from './Editor.tsx';
import { PhraseRow, ROW } from './PhraseRow.tsx';

const PAGE = 8;
const HEADINGS = { written: 'On', text: 'Phrase', situation: 'For', faults: 'Checks' } as const;

/** The phrases that the query finds. Only the rows on screen are there; arrow keys walk through all of them. */
export function PhraseTable({ state, open, shelf, ids }: OpenProps & { ids: readonly string[] }) {
  const { working, readOnly } = open;
  const box = useRef<HTMLTableElement>(null);
  const view = useSignal({ top: 0, height: 600 });
  const editing = useSignal<string | null>(null);
  const byId = useComputed(() => new Map(working.pack.value.phrases.map((phrase) => [phrase.id, phrase])));
  const selected = state.selected.value;
  const at = selected === null ? -1 : ids.indexOf(selected);
  const { from, to } = rowsInView(ids.length, { ...view.value, row: ROW });
  const shown = ids.slice(from, to).flatMap((id) => byId.value.get(id) ?? []);
  const query = state.query.value;

  useEffect(() => {
    const { current } = box;
    if (!current) return;
    const measure = () => {
      view.value = { top: current.scrollTop, height: current.clientHeight };
    };
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    current.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      current.removeEventListener('scroll', measure);
    };
  }, []);
  // What is on screen is judged before the rest.
  useEffect(() => {
    const phrases = ids.slice(from, to).flatMap((id) => byId.value.get(id) ?? []);
    state.checking.want(
      phrases.filter((phrase) => plainFaults(phrase).length === 0).map(({ text }) => text),
      true,
    );
  }, [ids, from, to]);

  function select(index: number): void {
    const id = ids[Math.max(0, Math.min(index, ids.length - 1))];
    if (id === undefined) return;
    state.selected.value = id;
    show(ids.indexOf(id));
  }
  function show(index: number): void {
    const { current } = box;
    if (!current) return;
    const top = index * ROW;
    const head = 36;
    if (top < current.scrollTop) current.scrollTop = top;
    else if (top + ROW + head > current.scrollTop + current.clientHeight) {
      current.scrollTop = top + ROW + head - current.clientHeight;
    }
  }
  function remove(id: string): void {
    select(at + 1 < ids.length ? at + 1 : at - 1);
    working.edit(withoutPhrases(working.pack.peek(), new Set([id])));
    shelf.say('The phrase is taken out.', working.undo);
  }
  function turn(id: string): void {
    working.edit(withPhrase(working.pack.peek(), id, turned));
  }
  function keyDown(event: KeyboardEvent): void {
    if (event.target !== box.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Record<string, () => void> = {
      ArrowDown: () => select(at + 1),
      ArrowUp: () => select(at - 1),
      PageDown: () => select(at + PAGE),
      PageUp: () => select(at - PAGE),
      Home: () => select(0),
      End: () => select(ids.length - 1),
      Enter: () => {
        if (readOnly === null) editing.value = selected;
      },
      F2: () => {
        if (readOnly === null) editing.value = selected;
      },
      ' ': () => {
        if (readOnly === null && selected !== null) turn(selected);
      },
      Delete: () => {
        if (readOnly === null && selected !== null) remove(selected);
      },
    };
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (!step) return;
    event.preventDefault();
    step();
  }
  function leave(): void {
    editing.value = null;
    box.current?.focus();
  }

  return (
    <table
      ref={box}
      class="phrase-table"
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the arrow keys walk through its rows
      role="grid"
      tabIndex={0}
      aria-label="Phrases"
      aria-rowcount={ids.length + 1}
      aria-readonly={readOnly !== null}
      aria-activedescendant={at >= from && at < to ? `row-${selected}` : undefined}
      onKeyDown={keyDown}
    >
      <thead>
        <tr class="heading" aria-rowindex={1}>
          {SORTS.map((sort) => (
            <th
              key={sort}
              class={`cell-${sort}`}
              aria-sort={query.sort === sort ? (query.down ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                class="sort"
                title={sort === 'written' ? 'As written' : `Sort by ${HEADINGS[sort].toLowerCase()}`}
                onClick={() => {
                  state.query.value = { ...query, sort, down: query.sort === sort && !query.down };
                }}
              >
                {HEADINGS[sort]}
                {query.sort === sort && <span aria-hidden="true">{query.down ? ' ↑' : ' ↓'}</span>}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="rows-box" style={{ height: `${ids.length * ROW}px` }}>
        {shown.map((phrase, index) => (
          <PhraseRow
            key={phrase.id}
            phrase={phrase}
            index={from + index}
            selected={phrase.id === selected}
            editing={phrase.id === editing.value}
            faults={faultsOf(phrase)}
            readOnly={readOnly !== null}
            choose={() => {
              state.selected.value = phrase.id;
            }}
            edit={() => {
              editing.value = phrase.id;
            }}
            leave={leave}
            change={(change, field) =>
              working.edit(withPhrase(working.pack.peek(), phrase.id, change), field)
            }
          />
        ))}
      </tbody>
    </table>
  );

  function faultsOf(phrase: Phrase): readonly string[] | undefined {
    const plain = plainFaults(phrase);
    void state.checking.revision.value;
    return plain.length > 0 ? plain : state.checking.of(phrase.text);
  }
}
