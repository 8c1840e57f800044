import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { After } from './state.ts';

const LONGEST_NOTE = 200;

/** One chip and one key for each tag; the likely one is marked, and none is kept by itself. */
export function TagBar({ after }: { after: After }) {
  const noting = useSignal(false);
  const words = useSignal('');
  const here = after.tagHere.value;
  const likely = after.likely.value;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || isField(event.target)) return;
      const tag = after.tags.peek()[Number(event.key) - 1];
      if (!tag) return;
      event.preventDefault();
      void after.tag(tag.id);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [after]);
  return (
    <section class="tag-bar" aria-labelledby="tag-title">
      <h2 id="tag-title" class="quiet">
        How do they leave?
      </h2>
      <fieldset class="chips" aria-labelledby="tag-title">
        {after.tags.value.map(({ id, name }, index) => (
          <button
            key={id}
            type="button"
            class={`chip${here === null && likely === id ? ' likely' : ''}`}
            aria-pressed={here?.tag === id}
            aria-keyshortcuts={String(index + 1)}
            title={here === null && likely === id ? `Likely. Press ${index + 1}` : `Press ${index + 1}`}
            onClick={() => void after.tag(id)}
          >
            {name} <kbd>{index + 1}</kbd>
          </button>
        ))}
      </fieldset>
      {here && (
        <p class="row">
          {here.situation === 'wants-to-leave' &&
            (['stayed', 'left'] as const).map((outcome) => (
              <button
                key={outcome}
                type="button"
                class="link"
                aria-pressed={here.outcome === outcome}
                onClick={() => void after.addTo({ outcome })}
              >
                {outcome === 'stayed' ? 'They stayed' : 'They left'}
              </button>
            ))}
          {noting.value ? (
            <input
              type="text"
              aria-label="Note, kept with the tag"
              maxLength={LONGEST_NOTE}
              value={words.value}
              onInput={({ currentTarget }) => {
                words.value = currentTarget.value;
              }}
              onKeyDown={({ key }) => {
                if (key !== 'Enter' && key !== 'Escape') return;
                if (key === 'Enter' && words.value.trim() !== '')
                  void after.addTo({ note: words.value.trim() });
                noting.value = false;
              }}
            />
          ) : (
            <button
              type="button"
              class="link quiet"
              onClick={() => {
                words.value = here.note ?? '';
                noting.value = true;
              }}
            >
              {here.note ? 'Note kept' : 'Add a note'}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
