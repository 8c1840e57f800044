import { useRef } from 'preact/hooks';
import { LONGEST_TEXT } from '../../messages/index.ts';
import type { PanelProps } from './Panel.tsx';

/** Takes the customer's message by hand where the page does not give it away. */
export function PasteBox({ actions }: PanelProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const text = box.current?.value.trim() ?? '';
        if (text !== '') actions.paste(text);
      }}
    >
      <textarea ref={box} rows={6} maxLength={LONGEST_TEXT} aria-label="The customer's message" />
      <button type="submit" class="insert">
        Read it
      </button>
    </form>
  );
}
