import { useSignal } from '@preact/signals';

/** A place to drop exports, and a picker for those who would rather not drag. */
export function Choose({ take, small }: { take(files: File[]): void; small: boolean }) {
  const over = useSignal(false);
  function drop(event: DragEvent): void {
    event.preventDefault();
    over.value = false;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) take(files);
  }
  return (
    <section
      class={`drop${over.value ? ' over' : ''}${small ? ' small' : ''}`}
      aria-label="Files to review"
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={drop}
    >
      <label class="insert">
        {small ? 'Review other files' : 'Choose files'}
        <input
          class="unseen"
          type="file"
          multiple
          accept=".json,.jsonl,.ndjson,.csv,.tsv,.mbox,.txt,.log"
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            currentTarget.value = '';
            if (files.length > 0) take(files);
          }}
        />
      </label>
      {!small && (
        <>
          <p>or drop them here.</p>
          <p class="quiet">
            Exports from Zendesk, Intercom, Freshdesk, Help Scout and Gorgias (JSON), tables (CSV, TSV),
            mailboxes (.mbox), chat logs (.txt).
          </p>
        </>
      )}
    </section>
  );
}
