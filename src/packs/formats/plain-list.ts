/** Phrases pasted as plain text: one a paragraph, or one a line; Gmail templates with their subject lines. */
import { closeSlots, mapPlaceholders } from './placeholders.ts';
import { type Dropped, type Imported, phrasesOf, type Snippet } from './snippet.ts';

const BULLET = /^(?:[-*•–]|\d{1,4}[.)])\s+/;
const SUBJECT = /^(?:subject|title|template(?: name)?):\s*(.{1,120})$/i;
const PLACEHOLDER = /\{\{\s*([^{}]{1,80}?)\s*\}\}/g;

export function importPlainList(text: string): Imported {
  const dropped: Dropped[] = [];
  const lines = text.replace(/\r\n?/g, '\n');
  const listed = lines.split('\n').filter((each) => each.trim() !== '');
  const byLine = listed.length > 1 && listed.every((each) => BULLET.test(each.trim()));
  const blocks = byLine || !/\n\s*\n/.test(lines.trim()) ? listed : lines.split(/\n\s*\n+/);
  const snippets = blocks.flatMap((block, index): Snippet[] => {
    const [first = '', ...rest] = block.trim().split('\n');
    const title = SUBJECT.exec(first.trim())?.[1];
    const words = (title === undefined ? block.trim() : rest.join('\n')).replace(BULLET, '');
    const mapped = mapPlaceholders(words, PLACEHOLDER);
    if (words === '') return [];
    if (mapped.unknown.length > 0) {
      dropped.push({
        where: title ?? `item ${index + 1}`,
        what: `${mapped.unknown.join(' ')} has no slot here; left out`,
      });
      return [];
    }
    return [{ text: closeSlots(mapped.text), ...(title ? { title } : {}) }];
  });
  return phrasesOf(snippets, dropped);
}
