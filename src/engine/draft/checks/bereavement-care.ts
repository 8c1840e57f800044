import type { Check, Hit } from '../check.ts';
import { findPhrases } from '../phrases.ts';
import { atGate } from '../silence.ts';
import { findLiteral } from '../swaps.ts';

const PLATITUDES = [
  /\b(?:time (?:will )?heals?|in a better place|passed on to a better|everything happens for a reason|at least (?:he|she|they|you|it)|be strong|stay strong|move on|moving on|god'?s plan|good innings|no longer (?:suffering|in pain)|life goes on|find closure|get over (?:it|this))\b/,
  /\b(?:i|we)(?:'ve| have)? (?:also |too |recently |just )?(?:lost (?:my|our)|know (?:exactly |just )?how (?:you feel|it feels|hard (?:it|that|this) is))\b/,
];
const BUSINESS = [
  /\b(?:any |the |this )?inconvenience\b/,
  /\b(?:upgrade|special offer|discount on|survey|rate (?:us|our)|feedback form|loyalty points|new contract for you|recommend us)\b/,
  /\b(?:great|good|exciting|fantastic) news\b|\bhave a (?:great|good|nice|lovely|wonderful|fantastic) (?:day|week|weekend|evening|one)\b/,
  /\b(?:as per|in line with) (?:our|the) (?:terms|policy|policies|procedures?)\b|\b(?:immediately|urgently|within \d+ days?,? or|failure to)\b(?=.{0,60}\b(?:certificate|pay|settle|return|send)\b)|\b(?:you must|you are required to|you need to) (?:send|provide|submit|supply|pay|settle|prove)\b/,
];
const DEAD =
  /\b(?:[Mm]y|[Oo]ur) (?:late )?(?:\w+ )?(?:husband|wife|partner|mum|mom|mother|dad|father|son|daughter|brother|sister|gran|nan|grandmother|grandfather|grandad|uncle|aunt|friend|cousin)?,? ?([A-Z][a-z]{2,})(?: [A-Z][a-z]+)?,? (?:has |have |recently |sadly |just )*(?:died|passed|has gone|was killed)|\b[Tt]he late (?:Mr|Mrs|Ms)?\.? ?([A-Z][a-z]{2,})/;

const check: Check = {
  id: 'bereavement-care',
  rubric: 'SAF-03',
  level: 'warn',
  title: 'Care after a death',
  term: 'Empathy',
  why: 'After a death, comfort by formula, comparison and business as usual all hurt.',
  source: 'E53',
  find(context) {
    if (!atGate(context, 'bereavement')) return [];
    const hits: Hit[] = findPhrases(context, PLATITUDES).map(({ from, to }) => ({
      from,
      to,
      say: 'Comfort by formula or comparison hurts after a death; say that you are sorry, then what is done.',
    }));
    for (const { from, to } of findPhrases(context, BUSINESS))
      hits.push({
        from,
        to,
        say: 'Leave business as usual out; say what is done and that there is no rush.',
      });
    // The sign-off is read here too: "Have a great day" is where it stands.
    const { greeting, text } = context.letter;
    const written = context.conversation.thread.map((turn) => turn.text.slice(0, 4_000)).join('\n');
    const dead = DEAD.exec(written);
    const name = dead?.[1] ?? dead?.[2];
    const greeted = greeting ? text.slice(greeting.from, greeting.to) : '';
    if (name && greeting && findLiteral(greeted, name).length > 0 && !signsAs(written, name))
      hits.push({
        ...greeting,
        level: 'stop',
        say: `${name} seems to be the person who died; greet the person who wrote.`,
      });
    return hits;
  },
  examples: [
    {
      ticket: 'My husband Peter died in March. Please close his account. Anne',
      customer: { gate: 'bereavement', gates: ['bereavement'] },
      draft: 'Dear Peter,\n\nI have closed the account today, and nothing more is taken from it.',
    },
    {
      ticket: 'Dad died on Tuesday. What do I need to send?',
      customer: { gate: 'bereavement', gates: ['bereavement'] },
      draft: 'So sorry for the inconvenience. You can send a copy of the certificate here.',
    },
    {
      ticket: 'Dad died on Tuesday. What do I need to send?',
      customer: { gate: 'bereavement', gates: ['bereavement'] },
      draft: 'I lost my dad too and time heals. You can send a copy of the certificate here.',
    },
  ],
  lookAlikes: [
    {
      ticket: 'My husband Peter died in March. Please close his account. Anne',
      customer: { gate: 'bereavement', gates: ['bereavement'] },
      draft: "Dear Anne,\n\nI'm sorry that Peter has died. I have closed the account from today.",
    },
    {
      ticket: 'Dad died on Tuesday. What do I need to send?',
      customer: { gate: 'bereavement', gates: ['bereavement'] },
      draft:
        "I'm sorry that your dad has died. I've stopped the contract from today. There's no rush for the certificate.",
    },
    {
      ticket: 'The battery died after a week.',
      draft: 'Sorry for the inconvenience. I have sent a new battery by express today.',
    },
  ],
};

export default check;

/** The writer may bear the same name as the dead. */
function signsAs(written: string, name: string): boolean {
  return written.trimEnd().split('\n').at(-1)?.trim() === name;
}
