import type { Check } from '../check.ts';
import { atGate } from '../silence.ts';

const ORDER =
  /^(?:also,? |first,? |then,? |so,? )?you(?:'ll| will)? (?:must|need to|have to|are required to) (?!be\b|know\b|have been\b|have felt\b)\w+/;
const OPENER =
  /^please (?!accept|find|don't|do not|see|note|know|bear|excuse|forgive|let|take your|be\b)[a-z]+\b/;

const check: Check = {
  id: 'orders-about',
  rubric: 'SIN-04',
  level: 'hint',
  title: 'Orders the customer about',
  term: 'Tone',
  why: 'Orders put the work on the customer; a request with a reason is easier to follow.',
  source: 'E26, E66',
  shownWith: 'blames',
  find(context) {
    if (atGate(context, 'danger', 'fraud-or-breach')) return [];
    const say = 'Ask rather than order, and say what it leads to.';
    const hits = context.clauses.flatMap(({ clause, sentence }) => {
      const match = ORDER.exec(clause.lower);
      return match && !sentence.listed && !sentence.question
        ? [{ from: clause.from, to: clause.from + match[0].length, say }]
        : [];
    });
    const first = context.sentences[0];
    const opener = first && context.upset ? OPENER.exec(first.lower) : null;
    if (first && opener && !first.listed && !first.question)
      hits.push({
        from: first.from,
        to: first.from + opener[0].length,
        say: 'Open with the customer and what happened to them; ask afterwards.',
      });
    return hits;
  },
  examples: [
    { draft: 'You must send the form before we can start your refund.' },
    { ticket: 'My refund is late.', draft: 'Please send the form so that we can start on your refund.' },
  ],
  lookAlikes: [
    { draft: 'Once I have the form I can start the refund. Could you send it?' },
    { draft: 'All you need to do is press Start and wait for the green light.' },
    { draft: "You don't need to send the box back. Keep it or recycle it." },
    { draft: 'You must be tired after such a long trip with two small children.' },
    { draft: 'Here are the steps:\n1. You need to open Settings.\n2. Press Reset.' },
  ],
};

export default check;
