import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { plainText } from '../html-text.ts';
import { readIncoming, readPasted } from '../incoming.ts';
import type { PageProps } from './Editor.tsx';

const ENDINGS = '.json,.csv,.tsv,.tab,.yml,.yaml,.txt,.text,.md';
const MOST_BYTES = 60_000_000;

/** Brings packs and phrases in: a file chosen or dropped, or words pasted. */
export function AddPack({ state, shelf, opening }: PageProps) {
  const file = useRef<HTMLInputElement>(null);
  const over = useSignal(false);
  const pasting = useSignal<string | null>(null);

  async function take(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    if (chosen.size > MOST_BYTES) {
      const size = (chosen.size / 1_000_000).toFixed(0);
      state.incoming.value = {
        kind: 'refused',
        name: chosen.name,
        faults: [`${chosen.name}: it is ${size} MB; at most 5 MB fit`],
      };
      return;
    }
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    state.incoming.value = readIncoming(chosen.name, bytes, plainText);
  }
  function paste(text: string): void {
    pasting.value = null;
    if (text.trim() !== '') state.incoming.value = readPasted(text, plainText);
  }

  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return;
      const [dropped] = clipboardData?.files ?? [];
      if (dropped) void take(dropped);
      else paste(clipboardData?.getData('text/plain') ?? '');
    };
    const dragOver = (event: DragEvent) => {
      event.preventDefault();
      over.value = true;
    };
    const dragLeave = () => {
      over.value = false;
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      over.value = false;
      const [dropped] = event.dataTransfer?.files ?? [];
      if (dropped) void take(dropped);
      else paste(event.dataTransfer?.getData('text/plain') ?? '');
    };
    addEventListener('paste', pasted);
    addEventListener('dragover', dragOver);
    addEventListener('dragleave', dragLeave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('paste', pasted);
      removeEventListener('dragover', dragOver);
      removeEventListener('dragleave', dragLeave);
      removeEventListener('drop', drop);
    };
  }, []);

  async function make(): Promise<void> {
    const id = await shelf.create('New pack', []);
    if (id !== null) await opening.whenThere(id);
  }

  return (
    <section class="add" data-over={over.value} aria-labelledby="add-title">
      <h2 id="add-title">Bring in a pack or phrases</h2>
      <p>
        Drop a file here, or paste anywhere on this page: a pack, a share code, Zendesk macros, a table,
        espanso, Text Blaze, TextExpander, Gmail templates or a plain list.
      </p>
      <div class="buttons">
        <button type="button" class="insert" onClick={() => file.current?.click()}>
          Choose a file
        </button>
        <button
          type="button"
          class="plain"
          aria-expanded={pasting.value !== null}
          onClick={() => {
            pasting.value = pasting.value === null ? '' : null;
          }}
        >
          Paste
        </button>
        <button type="button" class="plain" onClick={() => void make()}>
          Start a new pack
        </button>
      </div>
      <input
        ref={file}
        type="file"
        hidden
        accept={ENDINGS}
        aria-label="File with a pack or phrases"
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          currentTarget.value = '';
        }}
      />
      {pasting.value !== null && (
        <div class="field">
          <label for="pasted">A share code, or phrases one a line</label>
          <textarea
            id="pasted"
            rows={5}
            value={pasting.value}
            onInput={({ currentTarget }) => {
              pasting.value = currentTarget.value;
            }}
          />
          <button
            type="button"
            class="insert"
            disabled={pasting.value.trim() === ''}
            onClick={() => paste(pasting.value ?? '')}
          >
            Read it
          </button>
        </div>
      )}
    </section>
  );
}
