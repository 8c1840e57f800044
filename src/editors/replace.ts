/** Replaces a part of a draft through the editor's own input path, once, and reads back what came of it. */
import { LONGEST_TEXT, type ReplaceFailure } from '../messages/index.ts';
import { type Change, sameText, smallest, withVisibleEdges, withWholeLines } from './change.ts';
import { readDraft, selectDraft } from './draft.ts';
import { familyOf } from './family.ts';
import { makeReady, pause } from './focus.ts';
import { RECIPES } from './recipes/index.ts';

export interface Replacement extends Change {
  /** The draft as it was when the replacement was asked for. */
  expected: string;
}

export interface Box {
  /** The reply box as it is in the page now: hosts swap the node at any time. Null once it is gone. */
  find(): HTMLElement | null;
  /** An input method is in the middle of a character. */
  composing(): boolean;
}

/** How long an editor may take to show the change, in milliseconds, and how often to look. */
const SHOWN_WITHIN = 400;
const LOOK_EVERY = 20;
/** How often a box is made ready before giving up, nothing having been touched. */
const MOST_ATTEMPTS = 4;

/** Messages between page and panel do not carry half characters, so these are not compared. */
const equal = (one: string, other: string) => one === other || one.toWellFormed() === other.toWellFormed();

/**
 * Puts `text` in place of `from`..`to`. Answers null when the draft reads as it should, or why it does not. Tries one
 * method only: a second after one that may have had an effect could put the text in twice.
 */
export async function replaceText(box: Box, wish: Replacement): Promise<ReplaceFailure | null> {
  const wanted = wish.expected.slice(0, wish.from) + wish.text + wish.expected.slice(wish.to);
  const first = box.find();
  const hindrance = hindranceTo(box, first, wish);
  if (hindrance || !first) return hindrance ?? 'composer-gone';
  if (wanted === wish.expected) return null;

  const recipe = RECIPES[familyOf(first)];
  let change = smallest(wish.expected, wish);
  if (recipe.needsVisibleEdges) change = withVisibleEdges(wish.expected, change);
  if (recipe.needsWholeLines) change = withWholeLines(wish.expected, change);

  const element = await readyBox(box, change);
  if (!element) return box.find() ? 'draft-changed' : 'composer-gone';
  const late = hindranceTo(box, element, wish);
  if (late) return late;

  recipe.insert(element, change.text);
  if (!(await shows(box, wanted))) return 'not-taken';
  setCaret(box, wish.from + wish.text.length);
  return null;
}

/**
 * The box with its focus and the selection set. Begins again when either went elsewhere meanwhile, as when the agent
 * moves to another tab, or the host put in a new box. Null where it cannot be had; nothing was touched then.
 */
async function readyBox(box: Box, { from, to }: Change): Promise<HTMLElement | null> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const element = box.find();
    if (!element) return null;
    if ((await makeReady(element, from, to)) && box.find() === element) return element;
  }
  return null;
}

/** Whatever forbids to touch the box now. The draft may have changed while its editor was made ready. */
function hindranceTo(box: Box, element: HTMLElement | null, wish: Replacement): ReplaceFailure | null {
  if (!element || box.find() !== element) return 'composer-gone';
  if (box.composing()) return 'composing';
  if (wish.from > wish.to || wish.to > wish.expected.length) return 'draft-changed';
  return equal(readDraft(element).text, wish.expected) ? null : 'draft-changed';
}

async function shows(box: Box, wanted: string): Promise<boolean> {
  const aim = wanted.slice(0, LONGEST_TEXT).toWellFormed();
  for (let waited = 0; waited <= SHOWN_WITHIN; waited += LOOK_EVERY) {
    const element = box.find();
    if (element && sameText(readDraft(element).text.toWellFormed(), aim)) return true;
    await pause(LOOK_EVERY);
  }
  return false;
}

function setCaret(box: Box, at: number) {
  const element = box.find();
  if (element && readDraft(element).caret !== at) selectDraft(element, at, at);
}
