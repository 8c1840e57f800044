import type { Check, Hit } from '../check.ts';
import { findPhrases } from '../phrases.ts';
import { atGate } from '../silence.ts';

const ANNOYANCE =
  /\b(?:frustrat(?:ing|ed|ion)|annoy(?:ing|ed|ance)|irritat(?:ing|ed|ion)|inconvenien(?:t|ce)|disappoint(?:ing|ed|ment)|aggravating)\b/;
const GLADNESS =
  /\b(?:so |very |really )?(?:glad|happy|pleased|delighted|thrilled|excited) (?:to hear|(?:that )?you(?:'re| are)(?! (?:all |now |both )?(?:right|ok|okay|safe|well|out|fine|home))|(?:that )?you (?:love|like|enjoy)(?:ed|d)?\b|(?:that )?you (?:had|have) (?:a|such))\b|\bthank(?:s| you) for (?:the|your) (?:kind|lovely|nice|great|positive) (?:words|feedback|review|message)\b|\bcongratulations\b/;

const check: Check = {
  id: 'wrong-emotion',
  rubric: 'ACK-03',
  level: 'warn',
  title: 'Wrong feeling',
  term: 'Empathy',
  why: 'Naming a feeling that the customer does not have shows that the message was not read.',
  source: 'E19, E57',
  find(context) {
    const hits: Hit[] = [];
    const stated = (words: string) =>
      words.split(' ').some((word) => word.length > 4 && context.ticket.lower.includes(word.slice(0, 7)));
    if (atGate(context, 'bereavement')) {
      for (const { from, to, words } of findPhrases(context, [ANNOYANCE]))
        if (!stated(words))
          hits.push({ from, to, say: 'Someone has died; annoyance is not what this customer feels.' });
    } else if (atGate(context, 'danger')) {
      for (const { from, to, words } of findPhrases(context, [ANNOYANCE]))
        if (!stated(words))
          hits.push({
            from,
            to,
            say: 'This was a scare, not an annoyance; ask first whether they are safe.',
          });
    }
    const thankful = context.customer.feelings.some(({ name }) => name === 'grateful' || name === 'relieved');
    if (context.customer.sarcastic || atGate(context, 'bereavement') || (context.upset && !thankful)) {
      const say = context.customer.sarcastic
        ? 'The praise was not meant; answer what went wrong.'
        : 'Nothing in this message is glad; answer what it says.';
      for (const { from, to } of findPhrases(context, [GLADNESS])) hits.push({ from, to, say });
    }
    return hits;
  },
  examples: [
    {
      ticket: 'My dad died on Tuesday. Please close his account.',
      customer: { gate: 'bereavement', gates: ['bereavement'] },
      draft: 'That must be so frustrating for you. I have closed the account today.',
    },
    {
      ticket: 'Brilliant service as always. Third time the wrong lid.',
      customer: { sarcastic: true },
      draft: "We're so glad you love our service! The right lid leaves tomorrow.",
    },
    {
      ticket: 'The charger caught fire on my bed.',
      customer: { gate: 'danger', gates: ['danger'] },
      draft: 'I understand how disappointing that is. Please tell me whether anyone was hurt.',
    },
  ],
  lookAlikes: [
    {
      ticket: 'This is so frustrating, still no refund.',
      draft: 'A month without your refund is frustrating. I have paid it out today.',
    },
    {
      ticket: 'Thank you, the new lid fits!',
      customer: {
        upset: 0.02,
        feelings: [{ name: 'grateful', strength: 'stated', score: 0.9, evidence: [] }],
      },
      draft: "I'm so glad you like the new lid. I'll pass your thanks to Dana.",
    },
    {
      ticket: 'My dad died on Tuesday. It is frustrating to be asked the same things.',
      customer: { gate: 'bereavement', gates: ['bereavement'] },
      draft: "I'm sorry that your dad has died, and that our forms made it more frustrating.",
    },
  ],
};

export default check;
