/** Looking things up by selectors that age. */
import { type MappedText, readText } from '../editors/index.ts';

/** A selector and the month in which somebody last relied on it. Lists of these stand best first. */
export type Dated = readonly [selector: string, seen: string];

/** The first element that the first matching selector finds. */
export function find(root: ParentNode, selectors: readonly Dated[]): Element | null {
  for (const [selector] of selectors) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/** All elements of the first selector that finds any. */
export function findAll(root: ParentNode, selectors: readonly Dated[]): Element[] {
  for (const [selector] of selectors) {
    const found = root.querySelectorAll(selector);
    if (found.length > 0) return [...found];
  }
  return [];
}

/** The nearest of the first kind that encloses the element. */
export function enclosing(element: Element, selectors: readonly Dated[]): Element | null {
  for (const [selector] of selectors) {
    const found = element.closest(selector);
    if (found) return found;
  }
  return null;
}

/** All reply boxes that can be seen, each once, whichever of the selectors find it. */
export function visibleBoxes(page: Document, selectors: readonly Dated[]): HTMLElement[] {
  const all = selectors.map(([selector]) => selector).join(', ');
  return [...page.querySelectorAll<HTMLElement>(all)].filter(isVisible);
}

/** Can a person see it? Also false inside panes that are hidden by `visibility`. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Marks of quoted history and signatures in mail, from several mail programs. */
const HISTORY = [
  'blockquote',
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_attr',
  '.gmail_extra',
  '.yahoo_quoted',
  '.moz-cite-prefix',
  '.OutlookMessageHeader',
  '#appendonsend',
  '#divRplyFwdMsg',
  '.gmail_signature',
  '[data-smartmail="gmail_signature"]',
  '.moz-signature',
  '#Signature',
  'div.signature',
  '[data-zes-id]',
].join(', ');

/** A message as a person sees it, without quoted history and signatures where the page marks them. */
export function readWords(element: Element): MappedText {
  const hidden = (inner: Element) => inner.matches('[aria-hidden="true"]') || !isVisible(inner);
  const own = readText(element, { skip: (inner) => hidden(inner) || inner.matches(HISTORY) });
  return own.text.trim() ? own : readText(element, { skip: hidden });
}

/** A name or label on one line; null where it is empty. */
export function label(element: Element | null): string | null {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 200) || null;
}
