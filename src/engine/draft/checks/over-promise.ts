import type { Check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { findPhrases, isNegated, type PhraseMatch } from '../phrases.ts';

const PROMISES = [
  /\b(?:this|that|it|such \w+|anything like (?:this|that)) (?:will|'ll|won't|would) (?:never |not )?(?:ever )?(?:\w+ ){1,4}again\b|\bnothing (?:will|can|could) (?:ever )?go wrong\b|\b(?:you have my word|i give you my word|mark my words)\b|\bi promise on my\b|\bno matter what\b/,
  /\b(?:100 ?%|one hundred per ?cent)(?=[.,!]|$)|\b(?:i|we)(?:'ll| will) (?:do|give) (?:anything|everything you)\b|\bfor (?:certain|definite)(?=[.,!]|$)/,
  /\b(?:i|we)(?: can| will|'ll| do| personally)* guarantee\b(?! (?:card|period|form|claim|certificate|number|terms))/,
  /\b(?:is|are|'s|'re) (?:100% |fully |absolutely )?guaranteed to\b/,
  /\b(?:will|won't|does|doesn't|to|should) (?:never |not )?(?:ever )?happen(?:s)? again\b|\bnever happens? again\b/,
  /\b(?:100 ?%|one hundred per ?cent) (?:sure|certain|guaranteed?|positive|confident)\b/,
  /\b(?:will|'ll) (?:definitely|certainly|absolutely|surely|for sure) (?:arrive|be (?:there|fixed|with you|resolved|delivered|approved|refunded|back)|get|work|receive|come|reach|have it)\b/,
  /\b(?:definitely|certainly|absolutely) (?:will|going to) (?:arrive|be|get|work|come|reach)\b/,
  /\b(?:anything (?:at all )?(?:that )?you (?:need|want)|whatever (?:you need|it takes))\b/,
  /\bi promise (?:you )?(?:that )?(?:it|this|that|your|the|you(?:'ll| will)|we(?:'ll| will) never)\b/,
];
const HAPPEN = /\bagain$/;

const check: Check = {
  id: 'over-promise',
  rubric: 'ACT-06',
  level: 'warn',
  title: 'Promise nobody can keep',
  term: 'Solution',
  why: 'A promise that nobody can keep costs more trust than it buys.',
  source: 'E41',
  find(context) {
    return findPhrases(context, PROMISES)
      .filter((match) => isPromise(match) && !isAllowed(match, context))
      .map(({ from, to }) => ({
        from,
        to,
        say: 'Can you keep this promise? Say what you have done or will do instead.',
      }));
  },
  examples: [
    { draft: "I guarantee this won't happen to any of your parcels in future." },
    { draft: 'We have spoken to the driver, and this will never happen again.' },
    { draft: 'Your parcel will definitely arrive by noon tomorrow, so stay in please.' },
    { draft: 'If there is anything you need, I will get it done for you today.' },
  ],
  lookAlikes: [
    { draft: 'The boots have a two-year guarantee, so I have ordered a new pair.' },
    { draft: "I can't guarantee a day, and I'll write to you by noon on Friday." },
    { draft: "I've changed the address on file, which was the cause of it." },
    { draft: 'If it does happen again, reply here and I will call the depot.' },
  ],
};

export default check;

/** What the team's own list of actions promises may be promised. */
function isAllowed({ words }: PhraseMatch, { packs }: CheckContext): boolean {
  return packs.some((pack) =>
    Object.values(pack.actions)
      .flat()
      .some((action) => action.toLowerCase().includes(words)),
  );
}

function isPromise(match: PhraseMatch): boolean {
  if (match.sentence.question) return false;
  if (HAPPEN.test(match.words)) {
    const doubted =
      /\b(?:if|should|in case|when|whether|can't|cannot|hope|trying|less likely|unlikely|risk)\b/;
    return !doubted.test(match.before) && !/^(?:if|should|does )/.test(match.words);
  }
  return !isNegated(match) && !/\bno one can $/.test(match.before);
}
