/** Notices that the agent is about to send. Only looks on: nothing is held back, and nothing is pressed. */

interface Sending {
  /** The reply box that is meant. */
  composer(): HTMLElement | null;
  buttons(composer: HTMLElement): Element[];
  /** The pointer, the focus or a key is at Send; with the button, where the page has one. */
  reached(button: Element | null): void;
  /** Send was pressed, or the draft was changed. */
  left(): void;
}

/** Calls back until the function that it gives back is called. */
export function watchSend(page: Document, { composer, buttons, reached, left }: Sending): () => void {
  const stopping = new AbortController();
  const listen = { capture: true, passive: true, signal: stopping.signal };

  const buttonAt = (target: EventTarget | null): Element | null => {
    // Most of what the pointer passes is no button; only then is the page searched.
    const button =
      target instanceof Element ? target.closest('button, [role="button"], input, [data-test-id]') : null;
    const box = button && composer();
    return (box && buttons(box).find((each) => each.contains(button) || button.contains(each))) ?? null;
  };
  const reach = (event: PointerEvent | FocusEvent) => {
    const button = buttonAt(event.target);
    if (button && !(event.relatedTarget instanceof Node && button.contains(event.relatedTarget)))
      reached(button);
  };
  page.addEventListener('pointerover', reach, listen);
  page.addEventListener('focusin', reach, listen);
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      const box = composer();
      if (box && event.target instanceof Node && box.contains(event.target)) reached(buttons(box)[0] ?? null);
    },
    listen,
  );
  page.addEventListener('click', (event) => buttonAt(event.target) && left(), listen);
  page.addEventListener(
    'input',
    (event) => event.target instanceof Node && composer()?.contains(event.target) && left(),
    listen,
  );
  return () => stopping.abort();
}
