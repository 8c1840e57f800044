import { sendPaste } from '../page-realm.ts';
import type { Recipe } from './recipe.ts';

/** A paste with plain text only, for editors that lay HTML out wrongly (Draft.js) or refuse it (Trix). */
export const pasteText: Recipe = {
  needsVisibleEdges: true,
  insert(box, text) {
    sendPaste(box, { 'text/plain': text });
  },
};
