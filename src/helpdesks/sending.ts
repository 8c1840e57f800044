/** Notices that the agent is about to send. Only looks on: nothing is held back, and nothing is pressed. */

interface Sending {
  /** The reply box that is meant. */
  composer(): HTMLElement | null;
  buttons(composer: HTMLElement): Element[];
  /** The pointer, the focus or a key is at Send; with the button, where the page has one. */
  reached(composer: HTMLElement, button: Element | null): void;
  /** Send was pressed, or the draft was changed. */
  left(): void;
}

/** Calls back until the function that it gives back is called; at once where the agent is at Send already. */
export function watchSend(page: Document, { composer, buttons, reached, left }: Sending): () => void {
  const stopping = new AbortController();
  const listen = { capture: true, passive: true, signal: stopping.signal };

  const sendAt = (target: EventTarget | null) => {
    // Most of what the pointer passes is no button; only then is the page searched.
    const pressed = target instanceof Element ? target.closest('button, input, [role="button"]') : null;
    const box = pressed && composer();
    // What the host marks as its Send may be the button itself, a box around it, or something in it.
    const send = box && buttons(box).find((each) => each.contains(pressed) || pressed.contains(each));
    return send ? { box, button: send } : null;
  };
  const reach = (event: PointerEvent | FocusEvent) => {
    const send = sendAt(event.target);
    const from = event.relatedTarget;
    if (send && !(from instanceof Node && send.button.contains(from))) reached(send.box, send.button);
  };
  const inBox = ({ target }: Event): HTMLElement | null => {
    if (!(target instanceof Node)) return null;
    const box = composer();
    return box?.contains(target) ? box : null;
  };
  page.addEventListener('pointerover', reach, listen);
  page.addEventListener('focusin', reach, listen);
  page.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      const box = inBox(event);
      if (box) reached(box, buttons(box)[0] ?? null);
    },
    listen,
  );
  page.addEventListener('click', (event) => sendAt(event.target) && left(), listen);
  page.addEventListener('input', (event) => inBox(event) && left(), listen);
  const box = composer();
  const button = box && buttons(box).find((each) => each.matches(':hover, :focus'));
  if (button) reached(box, button);
  return () => stopping.abort();
}
