import type { Check } from '../check.ts';
import { findPhrases, isNegated } from '../phrases.ts';

const CLAIMS = [
  /\bi (?:know|understand|can tell|get|see) (?:exactly|just|precisely|only too well|all too well) (?:how|what) (?:you|it|that|this|frustrating|annoying|upsetting)\b/,
  /\bi know (?:the|that) feeling\b|\bi (?:can |do |really )*feel your pain\b|\b(?:been|walked|stood|sat) in your (?:shoes|position|place|situation|seat)\b/,
  // "I live above a pub myself": what the agent is or undergoes, not what was done "myself".
  /\bi(?:'m|'ve| am| was| have| had)? (?:also |still |often |once |recently )?(?:(?:live|lived|suffer|suffered|struggle|struggled|commute|commuted|rent|rented|wait|waited|hate|hated|fly|flew)\b|(?:a|an|had|have) (?!look|word|chat|quick|close|read))[^.?!]{0,50}\b(?:myself|as well|too)(?=$|[.!,;]| (?:so|and)\b)/,
  /\b(?:for|with|at) (?:mine|ours)(?: \w+)?(?:,? (?:too|as well|once))?(?=$|[.!,])|\b(?:mine|ours) (?:was|were|did|had|took|came|broke|got)\b|\bhappened to (?:my|our) (?:own )?(?:\w+)\b/,
  /\bi(?:'ve| have)? (?:been|had|lost|went|was|got|felt|suffered|waited)\b(?:(?!\b(?:you|your|it|that|this|and)\b)[^.?!,]){0,40}\b(?:myself|as well|too)\b/,
  /\bmine (?:\w+ ){1,3}(?:too|as well)\b|\bas a \w+ (?:fan|user|player|customer) (?:myself|i)\b|\bi (?:can |do |so |really |totally )*relate\b|\bi (?:\w+ )?lost (?:my|our) \w+(?:'s)?(?: \w+)? (?:once|too|myself|last|in the same)\b/,
  /\bas a (?:fellow )?(?:parent|father|mother|mum|dad|mom|carer|customer|traveller|commuter|student)(?: of \w+)?(?: myself)?, i\b/,
  /\bi know (?:exactly |just |precisely |all too well )?(?:how|what) (?:you(?:'re| are| must be)? ?(?:feel(?:ing)?|going through)|(?:it|that|this) feels|(?:it|that|this)(?:'s| is) like|you mean by that feeling)\b/,
  /\b(?:i've|i have|we've|we have)(?: all)? been (?:there|in your (?:shoes|position|situation))(?=$|[.!,;]| (?:too|myself|ourselves|before|as well|many times|and\b))/,
  /\b(?:the same|this|something similar|the (?:very |exact )?same thing|that) (?:also |just |has |once )*happened to (?:me|us)\b/,
  /\b(?:as|speaking as|being) (?:a|an|someone) (?:\w+ ){0,3}?(?:parent|mum|mother|mom|dad|father|customer|homeowner|carer|traveller|student|owner|renter|tenant|gamer)(?: of \w+)? myself\b/,
  /\bi (?:also |too |once |recently |have |just )*(?:lost|went through|had|have had|experienced) (?:my (?:own )?(?:mum|dad|mother|father|parent|job)|the (?:exact |very )?same (?:thing|problem|issue|experience)|(?:exactly )?this (?:exact |same )?(?:thing|problem) (?:too|myself))\b/,
  /\b(?:mine|my (?:own )?\w+|our (?:own )?\w+) (?:did|had|was|were|got|went through|does) (?:exactly |just |much )?(?:the (?:very )?same|this too|it too)\b/,
  /\bi (?:was|felt|cried|had|went)\b[^.?!]{0,50}\bmyself (?:when|last|once|years)\b|\bi once (?:had|lost|called|did|was|got|bought|waited|missed|went)\b/,
  /\bhappened to me (?:too|as well|once|last (?:week|month|year))\b/,
];

const check: Check = {
  id: 'shared-experience',
  rubric: 'INV-03',
  level: 'warn',
  title: 'Claims the same experience',
  term: 'Tone',
  why: 'A claim to have felt the same turns the talk to the agent and is rarely believed.',
  source: 'E53, E25',
  find: (context) =>
    findPhrases(context, CLAIMS)
      .filter((match) => !isNegated(match) && !/\bif $/.test(match.before))
      .map(({ from, to }) => ({
        from,
        to,
        say: 'Keep to what happened to the customer; leave yourself out of it.',
      })),
  examples: [
    {
      ticket: 'You charged me twice and rent is due.',
      draft: 'Same thing happened to me last week! I have sent the second £49 back.',
    },
    { ticket: 'I lost my job.', draft: "I've been there myself, and I have paused the payment until May." },
    {
      ticket: 'I lost my job.',
      draft: 'I know exactly how you feel, and I have paused the payment until May.',
    },
    {
      ticket: 'The cot is broken.',
      draft: 'As a parent myself I see why you are cross. A new cot leaves today.',
    },
  ],
  lookAlikes: [
    { ticket: 'The sign-in fails.', draft: 'I know how to fix this, and I have reset the sign-in for you.' },
    {
      ticket: 'The parcel is at the depot.',
      draft: 'I have been there this morning and the parcel is safe on the shelf.',
    },
    {
      ticket: 'I lost my dad.',
      draft: "I can't know what you're going through. I have closed the account for you.",
    },
  ],
};

export default check;
