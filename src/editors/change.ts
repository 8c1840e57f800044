/** The smallest stretch of a text that has to change. Pure. */

export interface Change {
  from: number;
  to: number;
  text: string;
}

/** Does the offset stand between the two halves of one character? */
const splits = (text: string, at: number) => isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Leaves out of a change what stands there already at its start and at its end. Never halves a character. */
export function smallest(before: string, change: Change): Change {
  let { from, to, text } = change;
  let shared = 0;
  const most = Math.min(to - from, text.length);
  while (shared < most && before.charCodeAt(from + shared) === text.charCodeAt(shared)) shared++;
  if (splits(text, shared) || splits(before, from + shared)) shared--;
  from += Math.max(shared, 0);
  text = text.slice(Math.max(shared, 0));

  let tail = 0;
  const left = Math.min(to - from, text.length);
  while (tail < left && before.charCodeAt(to - 1 - tail) === text.charCodeAt(text.length - 1 - tail)) tail++;
  if (splits(text, text.length - tail) || splits(before, to - tail)) tail--;
  tail = Math.max(tail, 0);
  to -= tail;
  return { from, to, text: text.slice(0, text.length - tail) };
}

const visible = (text: string, at: number) => at >= 0 && at < text.length && text[at]?.trim() !== '';

/**
 * Takes neighbouring characters into a change until it begins and ends with a visible one. Editors drop white space
 * at the edges of what is pasted, and take an empty paste for nothing at all.
 */
export function withVisibleEdges(before: string, change: Change): Change {
  let { from, to, text } = change;
  while (!visible(text, 0) && from > 0) {
    const step = splits(before, from - 1) ? 2 : 1;
    text = before.slice(from - step, from) + text;
    from -= step;
  }
  while (!visible(text, text.length - 1) && to < before.length) {
    const step = splits(before, to + 1) ? 2 : 1;
    text += before.slice(to, to + step);
    to += step;
  }
  return { from, to, text };
}

/** Widens a change of several lines to whole ones, for editors that paste paragraphs between and not into others. */
export function withWholeLines(before: string, change: Change): Change {
  if (!change.text.includes('\n')) return change;
  const from = before.slice(0, change.from).lastIndexOf('\n') + 1;
  const end = before.indexOf('\n', change.to);
  const to = end < 0 ? before.length : end;
  return { from, to, text: before.slice(from, change.from) + change.text + before.slice(change.to, to) };
}

/** Are two readings of a draft the same to the eye? Editors swap kinds of spaces and drop them at a line's end. */
export function sameText(one: string, other: string): boolean {
  return one === other || tidy(one) === tidy(other);
}
const tidy = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll('\u00A0', ' ')
    .replace(/[\uFEFF\u2060]/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
