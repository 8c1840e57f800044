import plain from '../../../../assets/words/plain.json' with { type: 'json' };
import type { Check, Hit } from '../check.ts';
import { findLiteral, inPlaceOf } from '../swaps.ts';

const PAIRS = [
  ...plain.phrases.map(({ term, plain: word }) => ({ term, word })),
  ...plain.verbs.flatMap(({ term, plain: words }) =>
    term.map((form, index) => ({ term: form, word: words[index] ?? '' })),
  ),
];

const check: Check = {
  id: 'officialese',
  rubric: 'PLN-02',
  level: 'hint',
  title: 'Official wording',
  term: 'Readability',
  why: 'Official wording keeps the reader at a distance and takes longer to read.',
  source: 'E48, E49, E52',
  shownWith: 'jargon',
  find(context) {
    const { body } = context.letter;
    return PAIRS.flatMap(({ term, word }) =>
      findLiteral(body, term)
        .filter(() => findLiteral(context.ticket.lower, term).length === 0)
        .filter(({ to }) => !isAttribute(term, body.slice(to, to + 20)))
        .map(({ from, to }): Hit => {
          const place =
            word && readsOn(word, body.slice(to, to + 12)) ? inPlaceOf(body, { from, to }, word) : null;
          if (!place) return { from, to, say: 'This is official wording; say it as you would aloud.' };
          return {
            from: place.from,
            to,
            say: `"${word}" says the same in plainer words.`,
            instead: [place.text],
          };
        }),
    );
  },
  examples: [
    { draft: 'Prior to dispatch, your card is charged for the lid that you ordered.' },
    { draft: 'We utilised the second address that you gave us in the form.' },
    { draft: 'In the event that it fails, reply here and I will call you.' },
    { draft: 'The aforementioned item is in stock, and it leaves on Monday.' },
  ],
  lookAlikes: [
    { draft: 'Before it leaves, your card is charged for the lid that you ordered.' },
    {
      ticket: 'What does prior to mean on the form?',
      draft: 'On the form, prior to means before, so put the earlier date there.',
    },
    { draft: 'I have booked expedited delivery for the lid that you ordered.' },
  ],
};

export default check;

/** "Expedited delivery": a participle before a noun is part of a name. */
function isAttribute(term: string, after: string): boolean {
  return /ed$/.test(term) && /^ (?:delivery|shipping|service|post|order|processing)/i.test(after);
}

/** "Speed up it" and "I've attached." do not read on. */
function readsOn(word: string, after: string): boolean {
  if (word.endsWith(' up')) return !/^ (?:it|this|that|them|these|those|you)\b/i.test(after);
  return !word.startsWith("I've ") || /^ (?:the|a|an|your|our|my|two|three|both)\b/i.test(after);
}
