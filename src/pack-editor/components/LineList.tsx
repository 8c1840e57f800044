import { useRef } from 'preact/hooks';

interface LineListProps {
  title: string;
  lines: readonly string[];
  readOnly: boolean;
  /** What the button says that adds a line. */
  add: string;
  change(lines: string[], field?: string): void;
}

/** Lines of words, one a field. Enter goes on to a new one. */
export function LineList({ title, lines, readOnly, add, change }: LineListProps) {
  const list = useRef<HTMLDivElement>(null);
  function addAfter(index: number): void {
    change(lines.toSpliced(index + 1, 0, ''));
    setTimeout(() => list.current?.querySelectorAll('input')[index + 1]?.focus());
  }
  return (
    <div class="line-list" ref={list}>
      <h3>{title}</h3>
      {lines.map((line, index) => (
        <div key={index} class="line">
          <input
            type="text"
            aria-label={`${title}, ${index + 1}`}
            value={line}
            readOnly={readOnly}
            onInput={({ currentTarget }) => change(lines.with(index, currentTarget.value), String(index))}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || readOnly) return;
              event.preventDefault();
              addAfter(index);
            }}
          />
          {!readOnly && (
            <button
              type="button"
              class="plain"
              aria-label={`Take out: ${line}`}
              onClick={() => change(lines.toSpliced(index, 1))}
            >
              ×
            </button>
          )}
        </div>
      ))}
      {!readOnly && (
        <button type="button" class="link" onClick={() => addAfter(lines.length - 1)}>
          {add}
        </button>
      )}
    </div>
  );
}
