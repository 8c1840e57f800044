import type { Check } from '../check.ts';
import { findPhrases } from '../phrases.ts';

const DUTIES =
  '(?:read|check|checked|contact|contacted|call|called|told|tell|send|sent|includ|keep|kept|follow|ask|notic|fill|complet|set|put|made|left|bought|chosen|given|taken|written|picked|oiled|cleaned|measured|spoken|packed|labelled|signed|opened|closed|turned|submit|provid|inform|let us|paid|return|updat|mention|report|order|cho|back|sav|been more careful|known|enter|register|plan|realis|thought|use|cancel|wait)';

const BLAME = [
  // "You misread it", "you overlooked our e-mail", "you typed the wrong one".
  /\byou(?:'ve| have|'d| had)? (?:must have |probably |clearly |simply |obviously |seem to have |appear to have |may have )?(?:mis(?:read|understood|heard|typed|entered|placed|spelt|spelled|dialled|used|handled)|over(?:tightened|filled|loaded|heated|looked|watered|wound)|overlooked|ignored|(?:typed|put|used|picked|chose|chosen|ordered|entered|selected|gave|given)(?: in| us)? the wrong|missed (?:the|our|your) (?:deadline|e-?mail|message|appointment|window|notice|note|call))\b/,
  /\b(?:error|mistake|oversight|misunderstanding|fault) (?:is |was |lies |lay )?(?:on|at) your (?:end|side|part)\b|\b(?:user|customer) error\b/,
  // What was there for all to read.
  /\b(?:clearly|plainly) (?:stat|mention|say|show|mark|writ|explain|indicat|list|communicat|warn|advertis|describ)\w*|\b(?:stated|mentioned|shown|marked|written|explained|indicated|listed) clearly\b|\b(?:it's|it is|is|was|are|were|all) (?:all |there )?in (?:the|our) (?:small print|terms|conditions|t&cs)\b|\b(?:customers|guests|passengers|buyers|members|tenants|users|everyone|you) (?:are|were) (?:all )?(?:informed|warned|notified|advised|reminded|told) (?:of|about|that|at|when|before|to)\b/,
  /\b(?:in (?:the )?future|next time),? (?:please |kindly |do )?(?:read|check|make sure|ensure|be (?:more )?careful|remember|double-check|pay (?:more )?attention|follow|contact|leave|allow|plan|take)\b|\b(?:be more careful|pay (?:more|closer) attention|read (?:\w+ ){1,5}(?:properly|carefully|more closely))\b/,
  /\bcan(?:'t|not) (?:just |simply |really )?(?:take your word|rely on what you|go by what you|believe what you)\b|\b(?:i|we) (?:find (?:it|that|this) hard to believe|(?:very much |rather )?doubt (?:that )?(?:you|it|this))\b/,
  // "Unless you settle it, the booking will be withdrawn."
  /\b(?:unless (?:you|we (?:receive|get|hear)|payment|(?:the|this|your) (?:balance|bill|amount|sum|invoice|account|fee|rent|fine|charge|debt))|if (?:you|the (?:balance|bill|amount|sum|invoice|rent|payment)) (?:do not|don't|does not|doesn't|is not|isn't|fail to|are unable to|cannot|can't) ?(?:pa[yi]d?|settled?|return(?:ed)?|respond|reply|provide|send|comply|clear(?:ed)?|in)?)\b[^.?!]{0,60}\b(?:clos(?:e|ed)|suspend(?:ed)?|withdraw(?:n)?|cancel(?:led)?|terminat(?:e|ed)|block(?:ed)?|cut off|disconnect(?:ed)?|collections?|collectors?|legal action|bailiffs?|forfeit(?:ed)?|evict\w*|enforce\w*|court|prosecut\w*|late fee|removed|charge you)\b/,
  /\b(?:which|as|that) you(?:'d| would|'ll| will)(?: have)? (?:\w+ )?(?:seen|read|known|noticed|agreed|accepted|signed)\b|\bas you (?:agreed|accepted|signed|were told)\b/,
  /\byou(?: have|'ve| had)? (?:failed|neglected|forgot|forgotten|omitted|refused) to\b/,
  new RegExp(
    `\\byou should(?:'ve| have) (?:\\w+ly )?(?!received|got|had|been (?!more careful)|seen|heard|arrived|gotten)${DUTIES}\\w*`,
  ),
  /\bas (?:i|we)(?:'ve| have)? (?:already|previously|clearly|repeatedly) (?:told|said|explained|mentioned|stated|advised|informed)\b|\bas (?:i|we) told you\b|\b(?:i|we)(?:'ve| have)? already (?:told|explained (?:this |it )?to|informed) you\b/,
  /\bas (?:previously|already|clearly|repeatedly) (?:stated|mentioned|explained|advised|communicated|told)\b|\bper my (?:last|previous) (?:e-?mail|message)\b/,
  /\byou(?:'re| are)? (?:claim|allege|claiming|alleging|claimed|alleged) (?:that|to have|it|you|we|not|never)\b|\b(?:your|the) alleg(?:ed|ation)\b/,
  /\b(?:that's|that is|this is) not what (?:i|we|our|the|my) (?:\w+ ){0,2}(?:see|have|says?|told|show\w*|report\w*|record\w*|found)\b|\btwo sides to (?:a|every|the) story\b|\bour (?:records|system|systems|logs) (?:\w+ )?(?:show|say|indicate|suggest)s? otherwise\b/,
  /\bif your \w+ had (?:\w+ly )?\w+ed\b|\bif (?:you|he|she|they)(?: had|'d) (?:\w+ )?\w+(?:ed|en|t)\b(?=[^.?!]{0,60}\bwould)/,
  /\b(?:if|had) you(?: had)? (?:only |actually |properly |carefully )?(?:read|checked|followed|contacted|told|listened|looked)\b/,
  /\bfailure to (?:pay|comply|respond|return|provide|do so|reply|submit|complete|settle)\b[^.]{0,40}\b(?:will|may|shall|could)\b/,
  /\b(?:because|since|as) you (?:entered|gave|typed|provided|put|used|chose|selected) (?:us )?(?:the|an?) (?:wrong|incorrect|invalid)\b/,
  /\byou (?:did not|didn't|never) (?:bother to |even )?(?:include|provide|follow|read|send|fill|complete|enter|pay|return|contact|tell|check|submit|attach|mention|inform|confirm)\b/,
  /\b(?:it|this|that)(?:'s| is| was) (?:entirely |actually |really )?your (?:own )?(?:fault|mistake|error|responsibility)\b/,
];

const check: Check = {
  id: 'blames',
  rubric: 'INV-05',
  level: 'warn',
  title: 'Blames, doubts or threatens',
  term: 'Tone',
  why: 'Blame, even where it is true, turns the reply into an argument.',
  source: 'E22, E26, E52, E66',
  find(context) {
    return findPhrases(context, BLAME)
      .filter(
        (match) =>
          !/(?:\bif|\bwhether|\bdid|\bsorry (?:that )?|\bnot (?:that|because|been)?|n't(?: been)?|\b(?:could|should) have(?: been)?|\bwhere)(?: \w+){0,2} $/.test(
            match.before,
          ) || /^(?:if|unless)/.test(match.words),
      )
      .filter((match) => !match.sentence.question || /^(?:as|per|failure)/.test(match.words))
      .map(({ from, to }) => ({
        from,
        to,
        say: 'This puts the blame on the customer; say what is missing and what happens next.',
      }));
  },
  examples: [
    { draft: 'You failed to include the form, so we could not process it.' },
    { draft: 'As I already told you, the refund takes five working days to arrive.' },
    { draft: 'You should have checked the size guide before you ordered the boots.' },
    { draft: 'You claim that the parcel never arrived, but the driver has a photo.' },
    { draft: 'Failure to pay by Friday will result in your account being closed.' },
    { draft: 'If you had read the terms, you would know that the fee applies.' },
  ],
  lookAlikes: [
    { draft: 'You should have received it by now, so I am asking the depot.' },
    { draft: 'You claimed the voucher in May, and it is still valid until June.' },
    { draft: "The form wasn't in the parcel yet. Here's a copy you can fill in online." },
    { draft: 'You should have been told about this fee, and nobody told you.' },
    { draft: "You didn't receive the second parcel, so I have sent it again today." },
    { draft: "It's not your fault that the page lost what you typed in." },
    { draft: 'If you should have any other question about it, reply here please.' },
  ],
};

export default check;
