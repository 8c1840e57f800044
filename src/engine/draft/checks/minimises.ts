import { informs } from '../answers.ts';
import type { Check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { findPhrases, type PhraseMatch } from '../phrases.ts';

const ALWAYS = [
  /\b(?:please )?calm down\b/,
  /\bno (?:need|reason) to (?:be |get |feel )?(?:so )?(?:upset|angry|worked up|emotional|panic|shout|overreact|frustrated|annoyed)\b/,
  /\b(?:you(?:'re| are) overreacting|it could(?:'ve| have)? be(?:en)? (?:much |a lot |far )?worse|everything happens for a reason|time heals|look on the bright side|(?:every cloud has )?a silver lining|not the end of the world|(?:(?:these|such) things|mistakes|mix-ups|accidents) (?:do |can )?happen|no harm done|it happens(?=[.!,]|$)|worse things happen|(?:it|mistakes|mix-ups) happens? to (?:everyone|everybody|the best|us all)|let's not (?:exaggerate|overreact|make a (?:fuss|drama)))\b/,
  /\b(?:it|this|that)(?:'s| is)(?:n't| not| hardly) (?:really )?(?:such )?(?:a|that) big (?:of )?a? ?deal\b|\bno big deal\b/,
  /\bother (?:customers|people|guests|callers) (?:are|have been|have had to) (?:also )?wait(?:ing)?(?: (?:even )?longer)?\b|\bother(?:s| \w+) (?:are|have|had)\b[^.?!,]{0,40}\b(?:longer|worse(?: off)?|(?:far |many )?more of)(?: than you)?\b|\byou(?:'re| are) not the only (?:one|customer|person)\b/,
];
const TO_THE_UPSET = [
  // Told how to feel, or not to.
  /\b(?:chin up|cheer up|keep smiling|look at it this way|count yourself lucky|(?:you're|you are|you were) lucky|(?:you should |please )?(?:be|stay|remain) (?:grateful|thankful|positive)|don't (?:take it|be) (?:so )?(?:personally|dramatic|silly|difficult))\b/,
  /(?:^|please |, )(?:don't|do not|stop|there's no call to) (?:shout|yell|swear|rais\w+ your voice|exaggerat|overreact|mak\w+ (?:a|such a) (?:fuss|scene)|get (?:so )?(?:angry|upset|cross|worked up|emotional|stroppy)|be (?:so )?(?:angry|upset|rude)|tak\w+ (?:it|this) out on)\w*/,
  /\b(?:it's|it is|that's|that is) (?:just |simply |only )?(?:the nature of|how (?:it|things|this) (?:goes|go|works?)|part of (?:life|the game))\b|\b(?:these|such|good) (?:sorts? of )?things (?:do |can |always )?take (?:a (?:while|bit)|time)\b|\bno stress\b|(?:^|[.!,] ?)(?:still|anyway|mind you), (?:you|it|the|your) (?:had|got|did|was|were|have|still)\b/,
  // It is nothing, or what is to be expected.
  /\b(?:nothing|no (?:reason|call|cause)) to (?:get|be|feel) (?:so |too )?(?:worked up|upset|alarmed|stressed|angry|annoyed|cross|emotional|excited)\b|\b(?:it|this|that)(?:'s|'s not| is| was| is not|n't)(?:n't| not| hardly| scarcely) (?:really |exactly )?(?:that|so|too|all that) (?:bad|serious|important|urgent|long|terrible|much)\b/,
  /\b(?!your\b)\w+s (?:do|can|will|may|sometimes|occasionally)(?: (?:\w+ ){1,6}?(?:from time to time|now and (?:then|again)|once in a while|every so often|occasionally|sometimes)| (?:get|go|come|turn) (?:\w+ )?(?:up|lost|wrong|missing|late|loose|astray|delayed|damaged|broken))\b/,
  /\b(?:it|this|that)(?:'s| is) (?:very |quite |fairly |perfectly |totally |completely |pretty )?(?:common|normal|usual|to be expected)\b(?: (?:at|during|around|over|in|after) (?:this|an?|the|peak|busy|christmas|winter|summer)\b|(?=[.!,]))/,
  // Others have it worse.
  /\b(?:there are|plenty of|lots of|some|many|most|other|a lot of|thousands of) (?:other |our )?(?:people|customers|others|famil(?:y|ies)|folks?|guests|passengers|patients|households|tenants|callers|drivers)(?: (?:who|that))?(?:'ve| have| are|'re| had| would| wait| manage| cope)\b(?: \w+){0,6}? (?:longer|worse|less|nothing|days|weeks|months|hours|love|glad|grateful|without)\b/,
  /\b(?:everyone|everybody|we all|all (?:our )?(?:customers|passengers|guests)) (?:has|have|gets?|need|needs) to (?:wait|put up|deal|live|pay|be patient|queue)\b/,
  /\bi(?:'m| am) sure (?:it|you|they|that|this|everything|he|she)(?:'s|'ll|'re| is| are| will| looks?) (?:be )?(?:\w+ )?(?:fine|ok|okay|lovely|great|all right|nothing|turn up|happy|well)\b/,
  /\b(?:it's|it is|that's|that is) (?:only|just) (?:a|an|the|one|some) \w+(?=[.!])/,
  /\b(?:it's|it is|that's|that is|this is|it was) (?:only|just|merely) (?:a|an) (?:small|minor|little|tiny|simple|slight|bit of an?|short) \w+\b/,
  /\b(?:it's|it is|that's|that is|this is|it was|there's|there is) (?:only|just|merely) (?:a|an|one|two|three|a few|a couple of) (?:(?:small|minor|little|tiny|slight|short|bit of an?|few|couple of) )?(?:scratch|mark|dent|delay|day|days|hour|hours|week|weeks|wait|glitch|hiccup|mix-up|inconvenience|issue|problem|misunderstanding|mistake|typo|setback|parcel|toy|game|phone|bag|box|email)\b/,
];
const AT_LEAST =
  /(?:^|[,;] |\b(?:but|and|well|so|still) )at least (?:the|you|it|your|we|nobody|no one|that|this|he|she|they|there|some)\b/;
const DO_NOT_WORRY =
  /\b(?:don't|do not|no need to|nothing to) (?:worry|panic|stress|fret)(?: (?:about (?:it|this|that)|too much))?(?=\s*(?:[.!,]|$))/;

const check: Check = {
  id: 'minimises',
  rubric: 'INV-01',
  level: 'warn',
  title: 'Makes it sound small',
  term: 'Tone',
  why: 'Being told that it is not so bad makes people feel dismissed, and angrier.',
  source: 'E20, E21, E16, E66, E53',
  find(context) {
    const say = 'This makes the trouble sound small; say what it means for the customer.';
    const patterns = context.upset ? [...ALWAYS, ...TO_THE_UPSET] : ALWAYS;
    const found = findPhrases(context, patterns).filter(
      (match) =>
        !context.ticket.lower.includes(match.words) &&
        !/\b(?:nobody|not|n't|never) (?:\w+ ){0,3}$/.test(match.before),
    );
    if (context.upset) {
      found.push(...findPhrases(context, [AT_LEAST]).map(withoutLead));
      found.push(...findPhrases(context, [DO_NOT_WORRY]).filter((match) => !factFollows(match, context)));
    }
    return found.map(({ from, to }) => ({ from, to, say }));
  },
  examples: [
    {
      ticket: 'The vase is smashed.',
      draft: 'At least the box arrived on time, and the vase can be replaced.',
    },
    { ticket: 'The vase is smashed.', draft: 'Please calm down. We will send you a new vase on Monday.' },
    { ticket: 'It came a week late.', draft: "It's only a week, and we have now delivered it to your door." },
    {
      ticket: 'You charged me twice.',
      draft: "Don't worry about it! We are here for you any time you want.",
    },
  ],
  lookAlikes: [
    {
      ticket: 'The vase is smashed.',
      draft: 'The new vase takes at least 3 days to make, so it leaves on Friday.',
    },
    {
      ticket: 'The vase is smashed.',
      draft: "I've just sent a new vase. Don't worry about returning the pieces.",
    },
    {
      ticket: 'You charged me twice.',
      draft: "Don't worry. I've refunded the second charge to your card today.",
    },
    {
      ticket: 'You charged me twice.',
      draft: 'You need at least the last four digits of the card to see it.',
    },
  ],
};

export default check;

function withoutLead(match: PhraseMatch): PhraseMatch {
  return { ...match, from: match.from + match.words.indexOf('at least') };
}

/** "Don't worry. Your photos are safe." reassures with a fact. */
function factFollows(match: PhraseMatch, context: CheckContext): boolean {
  const next = context.sentences[context.sentences.indexOf(match.sentence) + 1];
  return context.clauses.some(
    (read) =>
      (read.sentence === next || (read.sentence === match.sentence && read.clause.from > match.from)) &&
      informs(read, context) &&
      !/\b(?:usually|normally|always|generally|often|most|tend)\b/.test(read.clause.lower),
  );
}
