import { useEffect, useRef } from 'preact/hooks';
import { moveFocus } from '../../design/move-focus.ts';

interface SlotFieldProps {
  name: string;
  value: string;
  fill(value: string): void;
  /** What Enter, the arrow down and Escape do. */
  keys: Record<'Enter' | 'ArrowDown' | 'Escape', () => void>;
  focused(): void;
}

/** An open slot as a field in the sentence itself: it wraps with the words around it. */
export function SlotField({ name, value, fill, keys, focused }: SlotFieldProps) {
  const field = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const { current } = field;
    // While it is being typed into, what stands in the field is the truth and the value follows it.
    if (current && current !== document.activeElement) current.textContent = value;
  }, [value]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input cannot wrap with the sentence around it
    <span
      ref={field}
      class={value === '' ? 'slot empty' : 'slot'}
      data-slot={name}
      data-placeholder={name}
      contenteditable="plaintext-only"
      role="textbox"
      tabIndex={0}
      aria-label={name}
      aria-required="true"
      spellcheck
      onInput={({ currentTarget }) => fill(currentTarget.textContent)}
      onFocus={focused}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'ArrowDown' && event.key !== 'Escape') return;
        event.preventDefault();
        keys[event.key]();
      }}
    />
  );
}

/** What the packs offer for a slot, under the sentence while the slot is being filled. */
export function SlotChoices({ choices, pick }: { choices: string[]; pick(choice: string): void }) {
  return (
    <fieldset class="slot-choices" aria-label="Choose one, or write your own" onKeyDown={moveFocus}>
      {choices.map((choice) => (
        <button type="button" key={choice} class="choice" onClick={() => pick(choice)}>
          {choice}
        </button>
      ))}
    </fieldset>
  );
}
