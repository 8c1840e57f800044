/** The smallest stretch of a text that has to change. Pure. */

export interface Change {
  from: number;
  to: number;
  text: string;
}

/** Does the offset stand between the two halves of one character? */
const splits = (text: string, at: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(at - 1, 0), at + 1));

/** Leaves out of a change what stands there already at its start and at its end. Never halves a character. */
export function smallest(before: string, change: Change): Change {
  const { from, to, text } = change;
  const most = Math.min(to - from, text.length);
  let head = 0;
  while (head < most && before[from + head] === text[head]) head++;
  if (head > 0 && (splits(text, head) || splits(before, from + head))) head--;
  let tail = 0;
  while (tail < most - head && before[to - 1 - tail] === text[text.length - 1 - tail]) tail++;
  if (tail > 0 && (splits(text, text.length - tail) || splits(before, to - tail))) tail--;
  return { from: from + head, to: to - tail, text: text.slice(head, text.length - tail) };
}

const visible = (text: string, at: number) => at >= 0 && at < text.length && text[at]?.trim() !== '';

/**
 * Takes neighbouring characters into a change until it begins and ends with a visible one. Editors drop white space
 * at the edges of what is pasted, and take an empty paste for nothing at all.
 */
export function withVisibleEdges(before: string, change: Change): Change {
  let { from, to, text } = change;
  if (!visible(text, 0) && from > 0) {
    do from--;
    while (from > 0 && (!visible(before, from) || splits(before, from)));
    text = before.slice(from, change.from) + text;
  }
  if (!visible(text, text.length - 1) && to < before.length) {
    do to++;
    while (to < before.length && (!visible(before, to - 1) || splits(before, to)));
    text += before.slice(change.to, to);
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
