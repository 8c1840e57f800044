import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface PopoverProps {
  label: ComponentChildren;
  /** What the button says to those who cannot see it. */
  name: string;
  buttonClass: string;
  /** Gets a function that closes the popover and gives the focus back to the button. */
  children: (close: () => void) => ComponentChildren;
}

const GAP = 6;

/** A button that opens a sheet below itself. The browser closes it on Escape and on a click elsewhere. */
export function Popover({ label, name, buttonClass, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);

  function place({ newState }: { newState: string }): void {
    const { current } = sheet;
    if (newState !== 'open' || !current || !button.current) return;
    const top = button.current.getBoundingClientRect().bottom + GAP;
    current.style.top = `${top}px`;
    current.style.maxHeight = `calc(100vh - ${top}px - ${2 * GAP}px)`;
  }
  function enter({ newState }: { newState: string }): void {
    if (newState !== 'open') return;
    const chosen = sheet.current?.querySelector<HTMLElement>('[aria-pressed="true"]');
    (chosen ?? sheet.current?.querySelector<HTMLElement>('button'))?.focus();
  }
  function close(): void {
    sheet.current?.hidePopover();
    button.current?.focus();
  }
  return (
    <>
      <button ref={button} type="button" class={buttonClass} aria-label={name} popovertarget={id}>
        {label}
      </button>
      <div ref={sheet} id={id} class="sheet" popover="auto" onBeforeToggle={place} onToggle={enter}>
        {children(close)}
      </div>
    </>
  );
}
