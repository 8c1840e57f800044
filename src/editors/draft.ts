/** The draft in a reply box: its text, its caret, and how to select a part of it. */
import { LONGEST_TEXT } from '../messages/index.ts';
import { type MappedText, type Position, readText } from './text.ts';

export interface Draft {
  /** Cut at `LONGEST_TEXT`. */
  text: string;
  /** UTF-16 offset; null where the caret is not in the box. */
  caret: number | null;
}

type TextField = HTMLTextAreaElement | HTMLInputElement;

/** What stands in the box without being the agent's own words: signatures, quoted history, an editor's own hints. */
const NOT_OWN =
  '.gmail_signature, .gmail_signature_prefix, [data-smartmail="gmail_signature"], .gmail_quote, ' +
  '.gmail_quote_container, .gmail_extra, div.signature, [data-zes-id], [data-slate-placeholder]';
const skip = (element: Element) => element.matches(NOT_OWN);

export const isTextField = (element: Element): element is TextField =>
  element.localName === 'textarea' || element.localName === 'input';

/** Reads a reply box as it stands now. */
export function readDraft(box: HTMLElement): Draft {
  if (isTextField(box)) {
    const focused = box.ownerDocument.activeElement === box;
    return { text: box.value.slice(0, LONGEST_TEXT), caret: focused ? box.selectionEnd : null };
  }
  const { text, watched } = readBox(box);
  return { text: text.slice(0, LONGEST_TEXT), caret: watched };
}

function readBox(box: HTMLElement): MappedText {
  return readText(box, { skip, watch: caretIn(box) });
}

/** The draft with the place of each offset in the page; null for a text field, whose text is in no node. */
export const mapDraft = (box: HTMLElement): MappedText | null => (isTextField(box) ? null : readBox(box));

function caretIn(box: HTMLElement): Position | null {
  const selection = box.ownerDocument.getSelection?.();
  const node = selection?.focusNode;
  return selection && node && box.contains(node) ? { node, offset: selection.focusOffset } : null;
}

/** Selects a part of the draft; offsets as `readDraft` counts them. */
export function selectDraft(box: HTMLElement, from: number, to: number) {
  if (isTextField(box)) {
    box.setSelectionRange(from, to);
    return;
  }
  const map = readBox(box);
  const start = map.positionAt(from);
  const end = map.positionAt(to);
  box.ownerDocument.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}
