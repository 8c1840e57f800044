import { isTextField } from '../draft.ts';
import type { Recipe } from './recipe.ts';

/** The browser's own editing command: real events, native undo. For plain boxes, text fields and light editors. */
export const execCommand: Recipe = {
  needsVisibleEdges: false,
  insert(box, text) {
    const page = box.ownerDocument;
    if (text === '') page.execCommand('delete');
    else page.execCommand('insertText', false, isTextField(box) ? text : withHardSpaces(text));
  },
};

/** Where spaces follow each other all but the last must not collapse: the browser does not see to it here. */
const withHardSpaces = (text: string) => text.replace(/ (?= )/g, '\u00A0');
