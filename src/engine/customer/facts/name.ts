import type { Match } from '../../language/index.ts';

const SIGN_OFF =
  /(?:^|\n)[ \t]*(?:(?:kind|best|warm|many|with|kindest|warmest)\s+)?(?:regards|wishes|thanks|thank you|cheers|yours (?:sincerely|faithfully|truly)|sincerely|best|ta|love|respectfully|thx|many thanks|kr|rgds|in advance|yours)(?: in advance| and regards| again)?[,.! -]*\n\s*([A-Z][a-z'\u00c0-\u024f-]{1,20})(?:\s+(?:[A-Z][\w'\u00c0-\u024f-]*\.?)){0,3}(?:\s*\([^)\n]{1,30}\))?[ \t]*[,.]?[ \t]*(?:\n|$)/i;
const LAST_LINE =
  /\n[ \t]*[-\u2013\u2014~]?[ \t]*([A-Z][a-z'\u00c0-\u024f-]{1,15})(?: [A-Z][a-z'\u00c0-\u024f-]{1,20}){0,2}(?:[ \t]+x{1,3})?[ \t]*[.]?[ \t]*$/;
const INLINE =
  /(?:[.!?,]|\n)\s*(?:thanks|regards|cheers|best|ta|thx|ty|many thanks|kind regards|best wishes|best regards|thank you|yours|sincerely),?[ \t]+([A-Z][a-z'\u00c0-\u024f-]{1,15})(?: [A-Z][a-z'\u00c0-\u024f-]{1,20}){0,2}(?:[ \t]+x{1,3})?[ \t]*[.]?[ \t]*$/i;
const KISS = /(?:[.!?]|\n)\s*([A-Z][a-z\u00c0-\u024f-]{1,15})[ \t]+x{1,3}[ \t]*$/;
const DASH = /[-\u2013\u2014~][ \t]?([A-Z][a-z\u00c0-\u024f-]{1,15})[ \t]*$/;
/** Words that stand where a name stands and are none. */
const NOT_NAMES = new Set(
  'accounts account team support sales admin office billing finance regards thanks thank please cheers sent the and hello hi dear yes no ok order ref sorry best many kind help customer services service manager director mr mrs ms miss dr you all again everyone monday tuesday wednesday thursday friday saturday sunday anyone guys folks'.split(
    ' ',
  ),
);

/** The first name with which the customer signs, or null. */
export function findName(text: string): Match | null {
  const end = text.trimEnd();
  for (const pattern of [SIGN_OFF, INLINE, LAST_LINE, KISS, DASH]) {
    const hit = pattern.exec(end);
    const name = hit?.[1];
    if (!hit || name === undefined || !/^\p{Lu}/u.test(name) || NOT_NAMES.has(name.toLowerCase())) continue;
    const from = hit.index + hit[0].lastIndexOf(name, hit[0].length);
    const exact = hit[0].indexOf(name, hit[0].search(/\S/));
    const start =
      pattern === SIGN_OFF
        ? hit.index + hit[0].indexOf(name, hit[0].trimStart().indexOf('\n'))
        : exact < 0
          ? from
          : hit.index + exact;
    if (text.slice(start, start + name.length) === name) return { from: start, to: start + name.length };
  }
  return null;
}
