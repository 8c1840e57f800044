import type { Check } from '../check.ts';
import type { CheckContext, ReadClause } from '../context.ts';
import { CONDITIONAL, TAKEN_IN } from '../cues.ts';
import { isPassingRemark, isPlainlyUpset, silencedByGate } from '../silence.ts';
import { namesAnything } from '../ticket.ts';

const check: Check = {
  id: 'generic-acknowledgement',
  rubric: 'ACK-02',
  level: 'warn',
  title: 'Fits any ticket',
  term: 'Comprehension',
  why: 'A line that would fit any ticket reads as if nobody had read this one.',
  source: 'E01, E09, E14, E36',
  find(context) {
    if (
      !isPlainlyUpset(context) ||
      context.acknowledges !== 1 ||
      silencedByGate(context) ||
      isPassingRemark(context)
    )
      return [];
    const generic = context.clauses.find(
      ({ recognition, clause }) => recognition?.kind === 'acknowledgement' && !TAKEN_IN.test(clause.lower),
    );
    // "Sorry for any inconvenience" has a finding of its own.
    const found =
      generic ??
      context.clauses.find(
        ({ recognition, clause }) =>
          recognition?.kind === 'apology' && !CONDITIONAL.some((pattern) => pattern.test(clause.lower)),
      );
    if (!found || namesAnythingBeside(found, context)) return [];
    const { from, to } = found.clause;
    return [
      {
        from,
        to,
        // In words that the ticket does not have, it may still be about this customer.
        level: namesAnything(found.clause.tokens) ? 'hint' : 'warn',
        say: 'This would fit any ticket; name what happened to this customer, in their words.',
      },
    ];
  },
  examples: [
    {
      ticket: 'My refund is three weeks late and I am fed up.',
      draft: 'I understand your frustration. I have asked the bank to trace the payment today.',
    },
    {
      ticket: 'The kettle leaks all over the counter.',
      draft: 'We are very sorry to hear that. Could you tell us when you bought it, please?',
    },
    {
      ticket: 'Nobody came on Tuesday and I lost a day of work.',
      draft: "I know how annoying this must be. I've booked a new engineer for Thursday morning.",
    },
  ],
  lookAlikes: [
    {
      ticket: 'My refund is three weeks late and I am fed up.',
      draft:
        'I understand your frustration. Three weeks without a refund is a long time to be out of pocket.',
    },
    {
      ticket: 'The parcel never came.',
      draft: "I'm sorry your package went missing. I've sent a new one by express today.",
    },
    {
      ticket: 'Could you send me a copy of the March invoice?',
      customer: { upset: 0.1 },
      draft: 'Sorry for the wait, here is the copy that you asked for, with all pages.',
    },
  ],
};

export default check;

/** In words that the ticket does not have, it may still be about this customer: then nothing is said. */
function namesAnythingBeside(found: ReadClause, { clauses }: CheckContext): boolean {
  return clauses.some(
    ({ sentence, deed, asks, clause }) =>
      sentence === found.sentence && !deed && !asks && namesAnything(clause.tokens),
  );
}
