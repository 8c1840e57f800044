import { useSignal } from '@preact/signals';

const SHOWN_FOR = 2000;

/** Copies a text, and says so in its own place. Without a text it cannot be pressed. */
export function CopyButton({ text }: { text: string | null }) {
  const copied = useSignal<'yes' | 'no' | null>(null);
  async function copy(): Promise<void> {
    copied.value = await navigator.clipboard.writeText(text ?? '').then(
      () => 'yes',
      () => 'no',
    );
    setTimeout(() => {
      copied.value = null;
    }, SHOWN_FOR);
  }
  return (
    <button type="button" class="plain" disabled={text === null} onClick={() => void copy()}>
      <span aria-live="polite">
        {copied.value === 'yes' ? 'Copied' : copied.value === 'no' ? 'Not copied' : 'Copy'}
      </span>
    </button>
  );
}
