import { useEffect, useRef } from 'preact/hooks';
import type { Phrase } from '../../packs/schema.ts';
import { turned } from '../phrases.ts';
import { counted } from '../words.ts';
import { situationWords } from './options-of.ts';
import { PhraseText } from './PhraseText.tsx';

/** The height of a row in pixels, as in phrases.css. */
export const ROW = 56;

interface RowProps {
  phrase: Phrase;
  /** From 0, among all that the query finds. */
  index: number;
  selected: boolean;
  editing: boolean;
  faults: readonly string[] | undefined;
  readOnly: boolean;
  choose(): void;
  edit(): void;
  leave(): void;
  change(change: (phrase: Phrase) => Phrase, field?: string): void;
}

/** A phrase in the table; its words can be written in place. */
export function PhraseRow({
  phrase,
  index,
  selected,
  editing,
  faults,
  readOnly,
  choose,
  edit,
  leave,
  change,
}: RowProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (editing) area.current?.focus();
  }, [editing]);
  const on = phrase.active !== false;
  return (
    <tr
      id={`row-${phrase.id}`}
      class="phrase-row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      style={{ transform: `translateY(${index * ROW}px)` }}
      onPointerDown={choose}
      onDblClick={readOnly ? undefined : edit}
    >
      <td class="cell-written">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={on}
          disabled={readOnly}
          aria-label="Used"
          onChange={() => change(turned)}
        />
      </td>
      <td class="cell-text">
        {editing ? (
          <textarea
            ref={area}
            rows={2}
            aria-label="Words of the phrase"
            value={phrase.text}
            onInput={({ currentTarget }) => {
              const text = currentTarget.value.replaceAll('\n', ' ');
              change((now) => ({ ...now, text }), `text/${phrase.id}`);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== 'Escape') return;
              event.preventDefault();
              leave();
            }}
            onBlur={({ relatedTarget }) => {
              if (relatedTarget instanceof Element && relatedTarget.closest('.detail')) return;
              if (relatedTarget) leave();
            }}
          />
        ) : (
          <p class={on ? 'words' : 'words quiet'}>
            {phrase.text === '' ? <span class="quiet">No words yet</span> : <PhraseText text={phrase.text} />}
          </p>
        )}
        {!editing && phrase.title && <p class="quiet title">{phrase.title}</p>}
      </td>
      <td class="cell-situation">
        {phrase.situations.length === 0 ? (
          <span class="quiet">not placed</span>
        ) : (
          <>
            {phrase.situations.slice(0, 2).map(situationWords).join(', ')}
            {phrase.situations.length > 2 && ` and ${phrase.situations.length - 2} more`}
            {phrase.feelings && phrase.feelings.length > 0 && (
              <span class="quiet"> · {phrase.feelings.join(', ')}</span>
            )}
          </>
        )}
      </td>
      <td class="cell-faults">
        {faults === undefined ? (
          <span class="quiet">…</span>
        ) : faults.length === 0 ? (
          <span role="img" aria-label="Nothing found">
            ✓
          </span>
        ) : (
          <span class="faulty" title={faults.join('\n')}>
            {counted(faults.length, 'fault')}
          </span>
        )}
      </td>
    </tr>
  );
}
