/** From a stretch of text that was read to its place in the page. */
import type { MappedText } from '../editors/index.ts';

/** Messages between page and panel do not carry half characters. */
const equal = (one: string, other: string) => one === other || one.toWellFormed() === other.toWellFormed();

/**
 * The place in the page of `from`..`to` in what was read; null where other words than `quote` stand there, or none.
 * Good until the page changes.
 */
export function rangeOf(map: MappedText, from: number, to: number, quote: string): Range | null {
  if (quote.trim() === '' || !equal(map.text.slice(from, to), quote)) return null;
  const start = map.positionAt(from);
  const end = map.positionAt(to);
  const range = start.node.ownerDocument?.createRange();
  if (!range) return null;
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/**
 * Where an offset in a message's own words stands in the message as it was read, of which the own words are some of
 * the lines. An offset that cannot be found is the length of the message.
 */
export function placeInWhole(whole: string, own: string, at: number): number {
  const before = own.slice(0, at).split('\n');
  const column = before.at(-1)?.length ?? 0;
  const wanted = own.split('\n').slice(0, before.length);
  let start = 0;
  for (const line of whole.split('\n')) {
    // The first and the last line have lost the white space at the message's edges.
    if (line.trim() === wanted[0]?.trim()) {
      const own = wanted.shift() ?? '';
      if (wanted.length === 0) return start + line.indexOf(own) + column;
    }
    start += line.length + 1;
  }
  return whole.length;
}
