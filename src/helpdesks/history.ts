/** Cutting quoted history and signatures out of the text of a message, where the page does not mark them. */

/** The line that introduces all that was written before, in the words of common mail programs. */
const INTRODUCTIONS = [
  /^-{2,}\s?(original message|forwarded message|ursprüngliche nachricht|message d'origine)\s?-{2,}$/i,
  /^on\s.{6,200}\swrote:$/i,
  /^##- please type your reply above this line -##$/i,
  /^_{20,}$/,
];
const SIGNATURE = /^(--|—|sent from my \w[\w ]{1,30}|get outlook for \w{2,10})$/i;
const HEADER = /^(from|sent|to|subject|date):\s/i;

/** The message's own words. A message that is nothing but history is left as it is. */
export function cutHistory(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((_, at) => startsHistory(lines, at));
  const kept = (end < 0 ? lines : lines.slice(0, end)).filter((line) => !/^\s?>/.test(line));
  return kept.join('\n').trim() || text.trim();
}

function startsHistory(lines: string[], at: number): boolean {
  const line = (lines[at] ?? '').trim();
  if (line.length > 250) return false;
  if (SIGNATURE.test(line) || INTRODUCTIONS.some((pattern) => pattern.test(line))) return true;
  // "On Tuesday, 3 March …" broken over two lines.
  const next = (lines[at + 1] ?? '').trim();
  if (/^on\s/i.test(line) && next.length < 250 && /wrote:$/i.test(next)) return true;
  return HEADER.test(line) && [1, 2, 3].filter((step) => HEADER.test(lines[at + step] ?? '')).length >= 2;
}
