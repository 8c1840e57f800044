import type { Check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { findPhrases } from '../phrases.ts';
import { atGate, isPlainlyUpset } from '../silence.ts';

const NOBODY = [
  /\b(?:mistakes?|errors?|an error|a mistake|an oversight) (?:was|were|has been|have been|(?:has |have )?occurred)(?: made| found)?\b(?! by (?:us|me|our|the|your))/,
  /\b(?:your|the|this|it) ?(?:case|request|query|complaint|claim|ticket|feedback|message|concerns?|matter|issue|enquiry|report|details|application)? (?:has|have|had) been (?:\w+ly )?(?:escalated|forwarded|logged|noted|raised|registered|recorded|passed|referred|transferred|submitted|flagged|shared)\b(?! (?:to|with|by) (?:me|[a-z]+ (?:in|at|from)))/,
  /\b(?:it|this|that|your \w+) (?:is being|will be) (?:looked (?:at|into)|dealt with|handled|investigated|reviewed|addressed|processed|attended to|actioned|taken care of)\b/,
];
/** A next step that nobody is said to take. */
const NEXT_STEP =
  /\b(?:an?|the|your) (?:new |second |full )?(?:\w+ )?(?:replacement|refund|request|investigation|visit|engineer|technician|collection|review|callback|repair|exchange|courier) (?:has|have) (?:now |already )?been (?:arranged|requested|initiated|organi[sz]ed|ordered|raised|scheduled|opened|triggered|set up)\b(?! (?:for|on|to|with|by))/;
const OTHERS_FAULT = [
  /\b(?:the |our )?(?:courier|carrier|delivery (?:company|partner)|driver|system|software|website|bank|warehouse|supplier|other (?:team|department)|previous (?:agent|colleague)|third[- ]party|post office|royal mail)(?:'s)? (?:is|was|are|were|must be|seems? to be) (?:to blame|at fault|responsible)\b|\b(?:it|this|that)(?:'s| is| was)(?: not our (?:fault|doing)| (?:entirely |all )?(?:the |our )?(?:courier|carrier|system|driver|supplier|warehouse|bank|post office|royal mail)(?:'s)? (?:fault|mistake|error|doing|responsibility))\b|\bblame the (?:courier|system|carrier|driver|bank|supplier|warehouse)\b|\b(?:this|that|it) (?:is|was) (?:out of|beyond|outside) our (?:hands|control)\b/,
];
const MOST_WE = 2;

const check: Check = {
  id: 'nobody-acts',
  rubric: 'ACT-04',
  level: 'hint',
  title: 'Nobody is acting',
  term: 'Solution',
  why: 'When nobody is named, nobody seems to be responsible.',
  source: 'E02, E12',
  find(context) {
    // Where the agent acts elsewhere, somebody does.
    if (context.clauses.some(({ deed }) => deed?.concrete && deed.by === 'I')) return [];
    const blamed = findPhrases(context, OTHERS_FAULT).map(({ from, to }) => ({
      from,
      to,
      say: 'To the customer you are the firm; say what you do about it.',
    }));
    if (blamed.length > 0) return blamed;
    const passive = findPhrases(context, context.time ? NOBODY : [...NOBODY, NEXT_STEP]).map(
      ({ from, to }) => ({
        from,
        to,
        say: 'Say who has it now and what they will do.',
      }),
    );
    return passive.length > 0 ? passive : onlyWe(context);
  },
  examples: [
    { ticket: 'You charged me twice.', draft: 'Mistakes were made with your bill, and it takes some days.' },
    { draft: 'Your complaint has been logged and our people take it from there now.' },
    {
      ticket: 'The parcel is lost.',
      draft: 'That was the courier, and this is not our fault. They search for parcels on weekdays.',
    },
    {
      ticket: 'The parcel is lost.',
      draft: 'We are sorry about your parcel. We know that we need to do better, and we will do our best.',
    },
  ],
  lookAlikes: [
    { draft: "I've passed your case to Priya in billing, and I'll check it's moving at noon." },
    { draft: 'The parcel was delivered at ten, and the driver has a photo of it.' },
    {
      ticket: 'The parcel is lost.',
      draft: 'We lost your parcel, and we have sent a new one. It is with you on Friday before noon.',
    },
  ],
};

export default check;

/** "We" all through and never "I": one person is answering one person. */
function onlyWe(context: CheckContext) {
  if (!isPlainlyUpset(context) || atGate(context, 'legal') || context.acts === 2) return [];
  const tokens = context.sentences.flatMap((sentence) => sentence.tokens);
  if (tokens.some(({ lower }) => lower === 'i' || lower === 'me' || lower === 'my')) return [];
  const extra = tokens.filter(({ lower }) => lower === 'we')[MOST_WE];
  return extra
    ? [
        {
          from: extra.from,
          to: extra.to,
          say: 'One person is answering one person; say "I" for what you do yourself.',
        },
      ]
    : [];
}
