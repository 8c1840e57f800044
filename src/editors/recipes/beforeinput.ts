import { sendInsertText } from '../page-realm.ts';
import type { Recipe } from './recipe.ts';

/** A `beforeinput` event, which Slate answers by changing its own model. */
export const beforeInput: Recipe = {
  needsVisibleEdges: true,
  insert(box, text) {
    const selection = box.ownerDocument.getSelection();
    if (selection && selection.rangeCount > 0) sendInsertText(box, text, selection.getRangeAt(0));
  },
};
