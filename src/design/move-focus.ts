const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowRight', 1],
  ['ArrowUp', -1],
  ['ArrowLeft', -1],
]);

/** Lets the arrow keys walk through the buttons of the element that listens. */
export function moveFocus(event: KeyboardEvent): void {
  const step = STEPS.get(event.key);
  const { currentTarget, target } = event;
  if (step === undefined || !(currentTarget instanceof HTMLElement)) return;
  if (!(target instanceof HTMLButtonElement)) return;
  const buttons = [...currentTarget.querySelectorAll('button')];
  const at = buttons.indexOf(target);
  if (at < 0) return;
  event.preventDefault();
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
