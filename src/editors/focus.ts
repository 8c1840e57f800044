/** Gets a reply box ready to be edited: the focus first, then the selection, each with time for the editor to notice. */
import { readDraft, selectDraft } from './draft.ts';
import { type Family, familyOf } from './family.ts';
import { sendFocus } from './page-realm.ts';

/** Zendesk moves the caret to the start when its box gets the focus; after this many milliseconds it has. */
const FOCUS_SETTLES = 100;
/** Longest wait for the selection to be announced, in milliseconds. */
const SELECTION_SETTLES = 100;

/**
 * Editors that keep their own idea of focus, and without it neither look at the selection nor move their caret. While
 * the window's focus is in the panel the page gets no focus event: what is pasted would land at the old caret (seen in
 * CKEditor 5). So these are told.
 */
const KEEPS_OWN_FOCUS: ReadonlySet<Family> = new Set<Family>(['ckeditor5']);

export const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** Gives the box the focus of its page, if it lacks it. */
export async function takeFocus(box: HTMLElement): Promise<void> {
  const page = box.ownerDocument;
  const focused = page.activeElement === box;
  if (!focused) box.focus({ preventScroll: true });
  const told = KEEPS_OWN_FOCUS.has(familyOf(box));
  if (told) sendFocus(box);
  if (!focused || told) await pause(FOCUS_SETTLES);
}

/**
 * Focuses the box, selects a part of the draft, and gives the editor time to notice, which model-based ones need. False
 * where the focus or the selection went elsewhere in the meantime: what is put in now could land in the wrong place.
 */
export async function makeReady(box: HTMLElement, from: number, to: number): Promise<boolean> {
  const page = box.ownerDocument;
  let left = false;
  const note = (event: Event) => {
    left ||= event.target === box;
  };
  page.addEventListener('blur', note, true);
  await takeFocus(box);
  const told = selectionTold(page);
  selectDraft(box, from, to);
  await told;
  await pause(0);
  page.removeEventListener('blur', note, true);
  return !left && readDraft(box).caret === to;
}

function selectionTold(page: Document): Promise<void> {
  return new Promise((done) => {
    const finish = () => {
      clearTimeout(timer);
      page.removeEventListener('selectionchange', finish);
      done();
    };
    const timer = setTimeout(finish, SELECTION_SETTLES);
    page.addEventListener('selectionchange', finish);
  });
}
