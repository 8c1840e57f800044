/** Which reply box is meant, where a page has several. Boxes are remembered by key, never by node. */
import type { Helpdesk } from './types.ts';

/** The reply box with the key; null where it is gone, or where two share the key and neither has the caret. */
export function composerByKey(helpdesk: Helpdesk, page: Document, key: string): HTMLElement | null {
  const boxes = helpdesk.composers(page).filter((box) => helpdesk.keyOf(box) === key);
  return boxes.length === 1 ? (boxes[0] ?? null) : (boxes.find(hasFocus) ?? null);
}

/** The reply box that the caret is in, or was in (`lastKey`), or the only one. Null where that is not certain. */
export function composerInUse(
  helpdesk: Helpdesk,
  page: Document,
  lastKey: string | null,
): HTMLElement | null {
  const boxes = helpdesk.composers(page);
  const focused = boxes.find(hasFocus);
  if (focused) return focused;
  const last = lastKey === null ? null : composerByKey(helpdesk, page, lastKey);
  return last ?? (boxes.length === 1 ? (boxes[0] ?? null) : null);
}

const hasFocus = (box: HTMLElement) => box.contains(box.ownerDocument.activeElement);
