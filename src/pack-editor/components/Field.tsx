import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  value: string;
  change(value: string): void;
  /** More lines than one. */
  lines?: number;
  readOnly?: boolean;
  placeholder?: string;
  /** The label is there, but not to be seen: the place tells. */
  bare?: boolean;
  children?: ComponentChildren;
}

/** A line or a few lines of text with their name. */
export function Field({
  label,
  value,
  change,
  lines = 1,
  readOnly = false,
  placeholder,
  bare = false,
  children,
}: FieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    readOnly,
    placeholder: placeholder ?? '',
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) => change(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id} class={bare ? 'unseen' : undefined}>
        {label}
      </label>
      {lines > 1 ? <textarea rows={lines} {...shared} /> : <input type="text" {...shared} />}
      {children}
    </div>
  );
}

interface ChooserProps<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  change(value: T): void;
  disabled?: boolean;
  bare?: boolean;
}

/** One of a few values. */
export function Choice<T extends string>({
  label,
  value,
  options,
  change,
  disabled = false,
  bare = false,
}: ChooserProps<T>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={bare ? 'unseen' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([each]) => each === currentTarget.value);
          if (chosen) change(chosen[0]);
        }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ManyProps<T extends string> {
  label: string;
  values: readonly T[];
  options: readonly (readonly [T, string])[];
  change(values: T[]): void;
  disabled: boolean;
  /** What is said where none is chosen. */
  none: string;
}

/** Any number of values: those that are chosen as chips that go at a press, and a list to add from. */
export function Many<T extends string>({ label, values, options, change, disabled, none }: ManyProps<T>) {
  const id = useId();
  const words = new Map(options);
  const left = options.filter(([each]) => !values.includes(each));
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="chosen">
        {values.length === 0 && <span class="quiet">{none}</span>}
        {values.map((each) => (
          <button
            type="button"
            key={each}
            class="tag"
            disabled={disabled}
            aria-label={`${words.get(each) ?? each}: take away`}
            onClick={() => change(values.filter((other) => other !== each))}
          >
            {words.get(each) ?? each} {!disabled && <span aria-hidden="true">×</span>}
          </button>
        ))}
        {!disabled && left.length > 0 && (
          <select
            id={id}
            value=""
            onChange={({ currentTarget }) => {
              const chosen = options.find(([each]) => each === currentTarget.value);
              if (chosen) change([...values, chosen[0]]);
              currentTarget.value = '';
            }}
          >
            <option value="">Add…</option>
            {left.map(([each, name]) => (
              <option key={each} value={each}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
    </div>
  );
}
