import { sendPaste } from '../page-realm.ts';
import type { Recipe } from './recipe.ts';

function escaped(line: string): string {
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^ | $| (?= )/g, '&nbsp;');
}

/** One line goes in as it is; several become one paragraph each, an empty one where a line is empty. */
export function toHtml(text: string): string {
  const lines = text.split('\n');
  if (lines.length === 1) return escaped(text);
  return lines.map((line) => `<p>${line === '' ? '<br>' : escaped(line)}</p>`).join('');
}

/** A paste with HTML and plain text, for editors that keep a model of their own. */
export const pasteHtml: Recipe = {
  needsVisibleEdges: true,
  insert(box, text) {
    sendPaste(box, { 'text/html': toHtml(text), 'text/plain': text });
  },
};
