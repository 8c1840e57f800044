import type { Check } from '../check.ts';
import { countHedges } from '../hedges.ts';
import { atGate, silencedByGate } from '../silence.ts';
import { saysAfterWhat } from '../times.ts';

const WAITING = new Set([
  'wait-late',
  'no-reply',
  'refund-overdue',
  'missing-delivered',
  'no-show',
  'outage',
]);

const check: Check = {
  id: 'no-time',
  rubric: 'ACT-03',
  level: 'hint',
  title: 'No time given',
  term: 'Solution',
  why: 'A promise with a time can be relied on; one without keeps the customer waiting.',
  source: 'E17, E41',
  find(context) {
    const thanked =
      !context.upset &&
      context.customer.feelings.some(({ name }) => name === 'grateful' || name === 'relieved');
    if (context.time || thanked || silencedByGate(context)) return [];
    // Something already done leaves nothing to wait for.
    const promise = context.clauses.find(
      ({ deed, clause }) =>
        deed?.tense === 'will' &&
        deed.by !== 'you' &&
        deed.by !== 'it' &&
        !saysAfterWhat(clause.lower) &&
        countHedges(clause.lower) < 2,
    );
    if (!promise) return [];
    const { from, to } = promise.clause;
    const { situation, modifiers } = context.customer;
    const pressed =
      context.upset &&
      (modifiers.includes('urgency') ||
        modifiers.includes('stake') ||
        (situation !== null && WAITING.has(situation.name)));
    return [
      {
        from,
        to,
        say: 'Say when, if only when they will next hear from you.',
        level: pressed && !atGate(context, 'bereavement') ? 'warn' : 'hint',
      },
    ];
  },
  examples: [
    {
      ticket: 'No reply for a week.',
      draft: "A week without a reply is too long. I'll update you soon about the claim.",
    },
    {
      ticket: 'No reply for a week.',
      draft: 'We will send the replacement lid to your home address as soon as possible.',
    },
  ],
  lookAlikes: [
    { ticket: 'No reply for a week.', draft: "I'll update you by 4pm today, even if there's no news." },
    { ticket: 'No reply for a week.', draft: "I've sent the claim to Marta in billing, and it is approved." },
    {
      ticket: 'No reply for a week.',
      draft: "I'll send the new lid. You'll have it within three working days.",
    },
    {
      ticket: 'No reply for a week.',
      draft: "As soon as the depot confirms the scan, I'll send you the new address.",
    },
  ],
};

export default check;
