import { sendKeyUp } from '../page-realm.ts';
import { execCommand } from './exec-command.ts';
import type { Recipe } from './recipe.ts';

/** The Insert key, after which TinyMCE takes what was done so far for a step of its own that can be undone. */
const INSERT_KEY = 45;

/** The browser's editing command, which TinyMCE would lump together with what was typed before. */
export const tinymce: Recipe = {
  needsVisibleEdges: false,
  insert(box, text) {
    sendKeyUp(box, INSERT_KEY);
    execCommand.insert(box, text);
    sendKeyUp(box, INSERT_KEY);
  },
};
