import type { Check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { atGate } from '../silence.ts';

/** How to come out of harm's way, or whether anyone was hurt. */
const OUT_OF_HARM =
  /\b(?:stop(?:ped)? (?:using|charging|eating|taking|feeding|giving)|(?:don't|do not|please don't|never) (?:use|touch|eat|plug|switch|turn|drive|wear|feed|give|charge|open|go|swallow|sleep)|unplug\w*|plug (?:it )?out|switch(?:ed)? (?:it |everything )?off|turn(?:ed)? (?:it |everything )?off|disconnect|keep (?:it |clear |away|everyone|the|your|out)|away from|move (?:it|everyone|out)|leave (?:the|it|now)|evacuate|open (?:the |a )?windows?|ventilat\w+|get out|emergency|ambulance|fire (?:service|brigade|department)|999|911|112|poison|doctor|hospital|a&e|medical|gp\b|(?:is|was|are|were|anyone|anybody|everyone|you|she|he|they) (?:\w+ )?(?:hurt|injured|safe|ok|okay|all right|unharmed|burnt|burned|well)|first aid|recall(?:ed)?|safety (?:team|line|notice)|gas (?:line|emergency|engineer))\b/;
/** How to shut the stranger out. */
const SECURED =
  /\b(?:(?:lock|block|froz|freez|secur|suspend|stop|paus|cancel|revers|disput|restrict|revok|protect|hold|recall)\w*|(?:reset|change|changed|closed|close|remove|removed|delete|deleted) (?:\w+ ){0,3}(?:password|account|card|access|devices?|sessions?|e-?mail|transfers?|payments?|orders?|mailing)|signed (?:\w+ ){0,3}out|fraud (?:team|line|department|desk)|security team|privacy (?:team|officer|lead)|data protection (?:team|officer|lead))\b/;

const check: Check = {
  id: 'safety-first',
  rubric: 'SAF-05',
  level: 'warn',
  title: 'Safety comes first',
  term: 'Solution',
  why: 'Where someone may be hurt or robbed, the first line has to stop the harm.',
  source: 'practice: the first question in an emergency is whether anyone is hurt',
  find(context) {
    const danger = atGate(context, 'danger');
    const theft = !danger && atGate(context, 'fraud-or-breach');
    const at = context.sentences[0]?.from;
    // A claim in lawyers' hands is past its first minutes.
    if ((!danger && !theft) || at === undefined || atGate(context, 'legal')) return [];
    if (holds(context, danger ? OUT_OF_HARM : SECURED)) return [];
    return [
      {
        from: at,
        to: at,
        say: danger
          ? 'Say first how to stay safe, and ask whether anyone was hurt.'
          : 'Say first how the account or card is being made safe.',
      },
    ];
  },
  examples: [
    {
      ticket: 'The charger started smoking on my bed.',
      customer: { gate: 'danger', gates: ['danger'] },
      draft: 'Sorry for the trouble with your charger! We will send you a new one tomorrow.',
    },
    {
      ticket: 'Someone used my account to buy three phones.',
      customer: { gate: 'fraud-or-breach', gates: ['fraud-or-breach'] },
      draft: 'I am sorry about the three phones. Our team will be in touch with you soon.',
    },
  ],
  lookAlikes: [
    {
      ticket: 'The charger started smoking on my bed.',
      customer: { gate: 'danger', gates: ['danger'] },
      draft: 'Please unplug it and leave it outside. Was anyone hurt? I am calling our safety team now.',
    },
    {
      ticket: 'Someone used my account to buy three phones.',
      customer: { gate: 'fraud-or-breach', gates: ['fraud-or-breach'] },
      draft: 'I have locked the account and stopped all three orders. Nothing more can be bought with it.',
    },
  ],
};

export default check;

function holds({ sentences }: CheckContext, pattern: RegExp): boolean {
  return sentences.some(({ lower }) => pattern.test(lower));
}
