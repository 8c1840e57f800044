/** Takes a new name when the field is left. */
export function NameField({ id, off, rename }: { id: string; off: boolean; rename(name: string): void }) {
  return (
    <div class="field">
      <label for="phrase-id">Name in files</label>
      <input
        id="phrase-id"
        type="text"
        key={id}
        defaultValue={id}
        readOnly={off}
        onChange={({ currentTarget }) => {
          rename(currentTarget.value);
          currentTarget.value = id;
        }}
      />
    </div>
  );
}
