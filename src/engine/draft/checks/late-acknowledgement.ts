import type { Check } from '../check.ts';
import { alreadyAcknowledged, atGate, isPassingRemark, silencedByGate } from '../silence.ts';

const FIRST_SENTENCES = 3;

const check: Check = {
  id: 'late-acknowledgement',
  rubric: 'ACK-05',
  level: 'hint',
  title: 'Acknowledgement comes late',
  term: 'Empathy',
  why: 'People take in help better once they know that they were heard.',
  source: 'E03, E11, E67',
  shownWith: 'no-acknowledgement',
  find(context) {
    if (!context.upset || silencedByGate(context) || atGate(context, 'danger', 'fraud-or-breach')) return [];
    if (isPassingRemark(context) || alreadyAcknowledged(context)) return [];
    const first = context.clauses.find(({ recognition }) => recognition);
    if (!first) return [];
    const at = context.sentences.indexOf(first.sentence);
    const asked = context.clauses.some(
      ({ asks, sentence, deed }) => (asks || deed?.by === 'you') && context.sentences.indexOf(sentence) < at,
    );
    if (at < FIRST_SENTENCES && !(asked && at > 0)) return [];
    const { from, to } = first.sentence;
    return [{ from, to, say: 'Move this to the top, before you ask for anything.' }];
  },
  examples: [
    {
      ticket: 'The router is dead and I have been offline for two days.',
      draft: "Please reset your router. Then check the lights. Sorry you've been offline.",
    },
  ],
  lookAlikes: [
    {
      ticket: 'The router is dead and I have been offline for two days.',
      draft: 'Two days offline is a long time. Please reset the router and check the lights.',
    },
    {
      ticket: 'The router is smoking and I have been offline for two days.',
      customer: { gate: 'danger', gates: ['danger'] },
      draft: 'Please unplug the router now and leave it. I am sorry you had this scare.',
    },
  ],
};

export default check;
