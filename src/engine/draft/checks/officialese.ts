import type { Check } from '../check.ts';
import { findOfficial } from '../plain-words.ts';
import { findLiteral } from '../swaps.ts';

/** So many official wordings, and even the mild ones among them weigh on the reader. */
const MANY = 3;

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
    const found = findOfficial(body).filter(
      ({ from, to }) => findLiteral(context.ticket.lower, body.slice(from, to)).length === 0,
    );
    const heavy = found.length >= MANY;
    return found
      .filter(({ mild }) => !mild || heavy)
      .map(({ from, to, swap }) =>
        swap
          ? {
              from: swap.from,
              to,
              say: `"${swap.word}" says the same in plainer words.`,
              instead: [swap.text],
            }
          : { from, to, say: 'This is official wording; say it as you would aloud.' },
      );
  },
  examples: [
    { draft: 'Prior to dispatch, your card is charged for the lid that you ordered.' },
    { draft: 'We utilised the second address that you gave us in the form.' },
    { draft: 'In the event that it fails, reply here and I will call you.' },
    { draft: 'The aforementioned item is in stock, and it leaves on Monday.' },
    { draft: 'We require your address in order to locate the parcel, and will notify you.' },
  ],
  lookAlikes: [
    { draft: 'Before it leaves, your card is charged for the lid that you ordered.' },
    {
      ticket: 'What does prior to mean on the form?',
      draft: 'On the form, prior to means before, so put the earlier date there.',
    },
    { draft: 'I have booked expedited delivery for the lid that you ordered.' },
    { draft: 'You will need no further assistance with the lid that you ordered.' },
  ],
};

export default check;
