import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './switch.css';

interface SwitchProps {
  on: boolean;
  change(on: boolean): void;
  label: ComponentChildren;
  /** What it does, below the label. */
  children?: ComponentChildren;
}

/** Something that is on or off, with its name beside it. */
export function Switch({ on, change, label, children }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        id={id}
        checked={on}
        aria-describedby={children ? `${id}-about` : undefined}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {children && (
        <div id={`${id}-about`} class="switch-about">
          {children}
        </div>
      )}
    </div>
  );
}
