import acronyms from '../../../../assets/words/acronyms.json' with { type: 'json' };
import jargon from '../../../../assets/words/jargon.json' with { type: 'json' };
import type { Check, Hit } from '../check.ts';
import { findLiteral, inPlaceOf } from '../swaps.ts';

const KNOWN = new Set([...acronyms.common, ...acronyms.words]);
const SHORT_FORM = /(?<![\p{L}\p{N}#_.&/-])[A-Z]{2,5}(?![\p{L}\p{N}_&/]|-\w|\.\w)/gu;
const MOST_CAPITALS = 0.5;

const check: Check = {
  id: 'jargon',
  rubric: 'PLN-01',
  level: 'warn',
  title: 'Jargon or short form',
  term: 'Readability',
  why: 'Words from inside the firm leave the customer guessing and feeling outside.',
  source: 'E47',
  find(context) {
    const { body } = context.letter;
    const hits: Hit[] = [];
    const known = (term: string) => hasWord(context.ticket.lower, term.toLowerCase());
    const terms = [
      ...context.packs.flatMap((pack) => pack.jargon.map(({ term, plain }) => ({ term, plain, swap: true }))),
      ...jargon.terms,
    ];
    const packed = new Set<string>();
    const lower = body.toLowerCase();
    for (const { term, plain, swap } of terms) {
      const wanted = term.toLowerCase();
      // A pack's word for a term wins over the built-in one.
      if (packed.has(wanted)) continue;
      packed.add(wanted);
      if (!lower.includes(wanted) || known(term)) continue;
      for (const span of findLiteral(body, term)) {
        if (isExplained(body, span.from, span.to)) continue;
        const place = swap ? inPlaceOf(body, span, plain) : null;
        hits.push({
          from: place?.from ?? span.from,
          to: span.to,
          say: `Customers may not know "${body.slice(span.from, span.to)}"; "${plain}" is plainer.`,
          ...(place ? { instead: [place.text] } : {}),
        });
      }
    }
    const capitals = body.replace(/[^A-Z]/g, '').length;
    if (capitals > body.replace(/[^A-Za-z]/g, '').length * MOST_CAPITALS) return hits;
    for (const match of body.matchAll(SHORT_FORM)) {
      const term = match[0];
      const to = match.index + term.length;
      if (
        KNOWN.has(term) ||
        packed.has(term.toLowerCase()) ||
        known(term) ||
        isExplained(body, match.index, to)
      )
        continue;
      if (isPartOfName(body, match.index, to)) continue;
      // An unknown short form may be a name, so it is only a hint.
      hits.push({
        from: match.index,
        to,
        level: 'hint',
        say: `Will this customer know "${term}"? If not, spell it out.`,
      });
    }
    return hits;
  },
  examples: [
    { draft: 'The RMA is pending RCA by the repair team, please wait.' },
    { draft: 'Your SLA runs until Friday and we will fix it before.' },
    { draft: 'The SKU that you ordered is not in the shop today.' },
    { draft: 'We have raised this with tier 2 and they start on Monday.' },
  ],
  lookAlikes: [
    {
      ticket: 'What is the RMA for my router?',
      draft: 'The RMA for your router is approved, and the label is attached.',
    },
    { draft: 'The PDF with the VAT number is attached, and you can print it.' },
    { draft: 'Order AB-4471 left today, and the USB stick is in the same box.' },
    { draft: 'The return number (RMA) is on the label that I sent you.' },
    { draft: 'PLEASE DO NOT SEND THE BOX BACK UNTIL WE CALL YOU' },
  ],
};

export default check;

function hasWord(lower: string, term: string): boolean {
  return findLiteral(lower, term).length > 0;
}

/** "Return number (RMA)", "RMA (return number)". */
function isExplained(text: string, from: number, to: number): boolean {
  return (
    (text[from - 1] === '(' && text[to] === ')') || /^ ?\((?:[a-z]|that is)/i.test(text.slice(to, to + 4))
  );
}

/** A short form next to a number or another capitalised name is a model, a place or a firm. */
function isPartOfName(text: string, from: number, to: number): boolean {
  return (
    /^ ?\d|^ [A-Z]{2}/.test(text.slice(to, to + 4)) ||
    /\d ?$/.test(text.slice(Math.max(0, from - 2), from)) ||
    /^ [A-Z][a-z]/.test(text.slice(to, to + 3))
  );
}
