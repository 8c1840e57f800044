import { informs } from '../answers.ts';
import type { Check } from '../check.ts';
import { findPhrases } from '../phrases.ts';

const REFUSAL = [
  /\bthere(?:'s| is| are|'re)(?:n't| not| no| sadly no| unfortunately no) (?:any |an? )?(?:\w+ )?(?:way (?:round|around|to (?:change|refund|cancel|get|undo|reverse|return))|options?|exceptions?|possibility|leeway|flexibility|appeal|discretion)\b|\b(?:no exceptions|(?:can't|cannot|won't|don't|do not|not able to|unable to) make (?:an |any )?exceptions?)\b/,
  /\b(?:is|are|was|were|'s|'re) (?:strictly |sadly |unfortunately |all )?(?:non-? ?(?:refundable|returnable|transferable|exchangeable|negotiable)|a (?:firm |flat |definite )?no\b|final(?=[.,!]|$))/,
  /\bnot something (?:that )?(?:we|i) (?:can |are able to |will )?(?:do|offer|change|cover|help|provide|replace|refund)\b|\b(?:you(?:'re| are)|it(?:'s| is)|that(?:'s| is)|this is) (?:not|no longer) (?:entitled|eligible|covered|included|possible)\b/,
  /\b(?:has|have|was|were) (?:been )?(?:declined|rejected|refused|denied|turned down)\b(?! (?:by (?:mistake|your|the bank)|in error|twice))|\b(?:falls|is|are) outside (?:of )?(?:the|our) \w+/,
  /\b(?:we|i)(?:'re| are|'m| am)? (?:unfortunately |sadly |currently |simply )?(?:unable to|not able to|can't|cannot|can not|won't be able to) (?!imagine|wait|thank|apologi|guarantee|promise|begin|stress|fault|tell you how|help but|be sure|say for)\w+/,
  /\b(?:it|this|that) is (?:unfortunately |simply |sadly )?not possible\b|\bisn't possible\b/,
  /\b(?:as per|according to|under|due to) (?:our|the|company)(?: \w+){0,2} (?:policy|policies|terms|rules)\b|\b(?:polic(?:y|ies)|rules?|regulations?|terms|guidelines|procedures?|system|law) (?:does not|doesn't|do not|don't|won't|will not) (?:allow|permit|cover|let)\b|\b(?:not|n't) (?:be )?(?:held )?(?:liable|responsible) for\b|\b(?:it's|it is|that's|this is) (?:against )?(?:our|company) policy\b/,
  /\b(?:our|the|this|that) decision (?:is|remains|stands?) ?(?:final|as it is)?\b(?=[.,!]| and| as)|\bwon't be (?:discussing|changing|reviewing|reopening|entertaining)\b/,
  /\b(?:is|are|was|were)(?:n't| not) (?:covered|included|refundable|eligible|permitted|allowed) (?:under|by|in|within|as per)\b/,
  /\b(?:cannot|can't|can not|won't|will not) be (?:refunded|returned|exchanged|replaced|changed|cancelled|canceled|reversed|waived|processed|accepted|amended|extended|honoured|honored)\b/,
  /\b(?:nothing|little|not much|not a lot)(?: more| else| further)?(?: that)? (?:we|i) can do\b/,
];
const REASON =
  /\b(?:because|since|so that|as (?:the|your|it|they|we|you)|until|yet|unless|before|after|while)\b/;
const ROUTE =
  /\b(?:instead|alternatively|however|can|could|option|another|other way|you(?:'re| are) welcome|if you(?:'d| would)|ombudsman|appeal|contact)\b/;
const NEXT_SENTENCES = 2;

const check: Check = {
  id: 'dead-end',
  rubric: 'ACT-07',
  level: 'warn',
  title: 'Dead end',
  term: 'Solution',
  why: 'A no without a reason or another way leaves the customer at a wall.',
  source: 'E05, E16, E54, E43',
  find(context) {
    return findPhrases(context, REFUSAL).flatMap((match) => {
      const at = context.sentences.indexOf(match.sentence);
      const next = context.sentences.slice(at + 1, at + 1 + NEXT_SENTENCES);
      const near = context.clauses.filter(
        ({ sentence, clause }) =>
          next.includes(sentence) || (sentence === match.sentence && clause.from >= match.to),
      );
      const policy = /polic|terms|rules/.test(match.words);
      const reason = !policy && REASON.test(match.after);
      const before = context.clauses.some(
        ({ sentence, deed }) => deed?.concrete && context.sentences.indexOf(sentence) < at,
      );
      const helped = near.some(
        (read) =>
          read.asks ||
          read.deed?.concrete ||
          ROUTE.test(read.clause.lower) ||
          (read.when && informs(read, context)),
      );
      if (match.sentence.question || reason || helped || before || match.sentence.link) return [];
      return [
        {
          from: match.from,
          to: match.to,
          say: 'Give the reason in plain words, and what you can do or where they can go.',
        },
      ];
    });
  },
  examples: [
    {
      ticket: 'Please refund the boots.',
      draft: 'As per our returns policy we cannot refund the boots after thirty days.',
    },
    {
      ticket: 'Please refund the boots.',
      draft: 'Unfortunately we are unable to refund the boots. We hope you understand.',
    },
    { ticket: 'Please refund the boots.', draft: 'I am sorry to say that there is nothing more we can do.' },
  ],
  lookAlikes: [
    {
      ticket: 'Please refund the boots.',
      draft: "I can't refund them after 30 days, but I can repair them free.",
    },
    {
      ticket: 'Please refund the boots.',
      draft: 'We cannot refund the boots. What I can do today is repair them free.',
    },
    {
      ticket: 'Please refund the boots.',
      draft: "I can't see the payment yet. Could you send me a photo of the receipt?",
    },
    {
      ticket: 'Please refund the boots.',
      draft: "I can't thank you enough for the photos. They helped a lot.",
    },
  ],
};

export default check;
