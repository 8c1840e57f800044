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
/** Room below the button, in pixels, from which on a sheet opens there. */
const LEAST_ROOM = 240;

/** A button that opens a sheet beside itself. The browser closes it on Escape and on a click elsewhere. */
export function Popover({ label, name, buttonClass, children }: PopoverProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDivElement>(null);

  /** Below the button, or above it where there is more room and too little below. */
  function place({ newState }: { newState: string }): void {
    const { current } = sheet;
    if (newState !== 'open' || !current || !button.current) return;
    const { top, bottom } = button.current.getBoundingClientRect();
    const below = innerHeight - bottom;
    const above = below < LEAST_ROOM && top > below;
    current.style.top = above ? 'auto' : `${bottom + GAP}px`;
    current.style.bottom = above ? `${innerHeight - top + GAP}px` : 'auto';
    current.style.maxHeight = `${(above ? top : below) - 3 * GAP}px`;
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
