import { LONGEST_READ, normalise } from '../language/index.ts';
import type { Span } from '../types.ts';

/** A draft taken apart as a letter. All texts have the draft's own offsets. */
export interface Letter {
  /** What is read: quoted history, code, links and the customer's quoted words are blanked out. */
  text: string;
  /** `text` with greeting and sign-off blanked out too. */
  body: string;
  greeting: Span | null;
  signOff: Span | null;
  /** Links and e-mail addresses, which are blanked out in `text`. */
  links: Span[];
}

const QUOTED_LINE = /^[ \t]{0,8}>[^\n]*/gm;
const HISTORY =
  /^(?:On [^\n]{5,200} wrote:|-{2,} ?(?:Original|Forwarded) [Mm]essage|From: [^\n]{1,200}\n(?:Sent|Date|To): |_{10,}$)/m;
const CODE = /```[^`]{0,4000}(?:```|$)|`[^`\n]{1,300}`/g;
const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>"]{1,500}[^\s<>".,;:!?)\]]|\b[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}/g;
/** Longer than any word: a key, a dump, a held-down key. */
const NO_WORD = /\S{200,}/g;
const QUOTATION = /"[^"\n]{1,300}"/g;

const GREETING =
  /^\s{0,40}((?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening)|greetings)\b(?:[ \t]{1,3}[^\s,.!?:;]{1,40}){0,4}?[ \t]{0,3}(?:[,!:.]|[-\u2013\u2014](?=\s)|(?=\n|$)))/i;
const BARE_GREETING =
  /^\s{0,40}((?:hi|hello|hey|hiya|dear)(?:[ \t](?:there|all|team|[A-Z][\w'-]{1,30})){0,2})(?=\s)/;
const CLOSING =
  /^[ \t]{0,8}(?:(?:with )?(?:(?:kind|kindest|best|warm|warmest|many)(?:est)? )?(?:regards|wishes|thanks)|(?:yours )?(?:sincerely|faithfully|truly)|cheers|all the best|all best|best|thanks|thank you|many thanks|take care|speak soon|yours|have a (?:great|good|nice|lovely|wonderful) (?:day|weekend|evening|week))[ \t]{0,3}(?:[,.!\u2013-][ \t]{0,3}(?:[A-Z][\w.'-]{0,30}[ ,]{0,2}){0,6})?$/i;
const NAME_LINE =
  /^[ \t]{0,8}[-\u2013\u2014~]{0,2}[ \t]?(?:[A-Z][\w.'-]{0,30})(?:[ \t](?:[A-Z&][\w.'-]{0,30})){0,3}$/;
const LONGEST_SIGNATURE_LINES = 10;

/** Reads where greeting, body and sign-off of a draft stand. `original` may be any text; what is beyond the longest read is left out. */
export function readLetter(original: string): Letter {
  const cut = original.slice(0, LONGEST_READ);
  const links: Span[] = [];
  // Code goes first: normalising turns backticks into apostrophes.
  let text = normalise(blankAll(cut, CODE));
  text = blankAll(text, QUOTED_LINE);
  const history = HISTORY.exec(text);
  if (history) text = blank(text, { from: history.index, to: text.length });
  for (const match of text.matchAll(LINK))
    links.push({ from: match.index, to: match.index + match[0].length });
  text = blankAll(text, LINK);
  text = blankAll(text, QUOTATION);
  text = blankAll(text, NO_WORD);
  const greeting = findGreeting(text);
  const signOff = findSignOff(text, greeting?.to ?? 0);
  let body = text;
  if (greeting) body = blank(body, greeting);
  if (signOff) body = blank(body, signOff);
  return { text, body, greeting, signOff, links };
}

function findGreeting(text: string): Span | null {
  const match = GREETING.exec(text) ?? BARE_GREETING.exec(text);
  if (!match?.[1]) return null;
  const to = match[0].length;
  return { from: to - match[1].length, to };
}

function findSignOff(text: string, after: number): Span | null {
  const end = text.trimEnd().length;
  const lines = linesOf(text, after, end);
  const last = lines.length - 1;
  for (let index = Math.max(0, last - LONGEST_SIGNATURE_LINES); index <= last; index += 1) {
    const line = lines[index];
    if (line && (CLOSING.test(line.text) || /^--\s?$/.test(line.text)))
      return { from: line.from, to: text.length };
  }
  const name = lines[last];
  if (last > 0 && name && NAME_LINE.test(name.text)) return { from: name.from, to: text.length };
  return null;
}

function linesOf(text: string, from: number, to: number): { text: string; from: number }[] {
  const lines: { text: string; from: number }[] = [];
  let start = from;
  for (const line of text.slice(from, to).split('\n')) {
    if (line.trim() !== '') lines.push({ text: line.trimEnd(), from: start });
    start += line.length + 1;
  }
  return lines;
}

function blank(text: string, span: Span): string {
  const hole = text.slice(span.from, span.to).replace(/[^\n]/g, ' ');
  return text.slice(0, span.from) + hole + text.slice(span.to);
}

function blankAll(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
}
