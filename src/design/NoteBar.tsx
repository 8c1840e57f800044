import type { Signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CopyButton } from './CopyButton.tsx';

/** One line about what just happened. */
export interface Note {
  text: string;
  /** The text that did not get to where it should. */
  copy: string | null;
  /** Takes back what is said. */
  undo: (() => void) | null;
}

/** Long enough to read the line and to press Undo. */
const SHOWN_FOR = 6000;

/** One line at the foot about what just happened. What did not work stays until it is dismissed. */
export function NoteBar({ note }: { note: Signal<Note | null> }) {
  const current = note.value;
  useEffect(() => {
    if (!current || current.copy !== null) return;
    const timer = setTimeout(() => {
      if (note.peek() === current) note.value = null;
    }, SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [current]);
  return (
    <div class="note-place" role="status" aria-live="polite">
      {current && (
        <div class="note">
          <p>{current.text}</p>
          {current.copy !== null && <CopyButton text={current.copy} />}
          {current.undo && (
            <button
              type="button"
              class="plain"
              onClick={() => {
                note.value = null;
                current.undo?.();
              }}
            >
              Undo
            </button>
          )}
          <button
            type="button"
            class="plain"
            onClick={() => {
              note.value = null;
            }}
          >
            Close
          </button>
        </div>
      )}
    </div>
  );
}
