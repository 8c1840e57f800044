import { SITUATIONS } from '../../types.ts';
import type { Schema } from './schema.ts';

/** Where nothing more is known than a fact and a feeling, or where the words are about the person, not the trouble. */
export const anywhere: Schema[] = [
  {
    id: 'any-stake',
    kind: 'stake',
    situations: SITUATIONS,
    texts: ["With {stake}, this can't wait."],
    names: 'what depends on it',
  },
  {
    id: 'any-again',
    kind: 'again',
    situations: SITUATIONS,
    texts: [
      "This is your {count} about this, so I won't ask you to explain it again.",
      "This is the {nth} time you've got in touch about this, so I won't ask you to explain it again.",
      {
        text: "You've had to tell us {times}, and once should have been enough.",
        when: /\b(?:i|we)(?:'?ve| have)? (?:already )?told\b/,
      },
      "You've had to ask {times}, and once should have been enough.",
    ],
    names: 'how often they have asked',
  },
  {
    id: 'any-counted',
    kind: 'again',
    situations: SITUATIONS,
    texts: [
      'This is already your {count} about this.',
      "This is already the {nth} time you've got in touch about this.",
    ],
    names: 'how often they have asked',
  },
  {
    id: 'any-measured',
    kind: 'measure',
    situations: ['other'],
    texts: [
      {
        text: '{duration} is a long time to wait.',
        when: /\b(?:wait(?:ed|ing)?|on hold|no (?:reply|answer|news|update)|heard nothing)\b/,
      },
    ],
    names: 'the length of the wait',
  },
  {
    id: 'any-returned',
    kind: 'again',
    situations: ['other'],
    modifier: 'repeat-contact',
    texts: [
      {
        text: "You've already been in touch about this, and you shouldn't have to keep asking.",
        when: /\b(?:third|fourth|fifth|sixth|\dth|3rd) (?:email|message|call|attempt|ticket|chat|letter)\b|\b(?:i|we)(?:'?ve| have| had)? (?:already |again |also |just )*(?:asked|called|emailed|written|wrote|rang|rung|phoned|contacted|explained|reported|messaged|chased)\b[^.!?\n]{0,40}\b(?:again|twice|times|already)\b|\b(?:i|we)(?:'?ve| have)? (?:already|again)\b [^.!?\n]{0,15}\b(?:asked|called|emailed|written|rung|phoned|contacted|explained|reported|messaged)\b|\b(?:i|we) asked again\b/,
      },
    ],
    names: 'that they have asked before',
  },
  {
    id: 'felt-anxious',
    kind: 'need',
    situations: ['other'],
    feelings: ['anxious'],
    stated: true,
    texts: [
      {
        text: 'I can see that this is worrying you, and you need a clear answer.',
        when: /\?|\b(?:yes or no|please (?:tell|say|confirm)|(?:want|need) to know|(?:can|could) you (?:tell|say|confirm))\b/,
      },
      'I can see that this is worrying you.',
    ],
    names: 'what they need most',
  },
  {
    id: 'felt-confused',
    kind: 'norm',
    situations: ['other'],
    feelings: ['confused'],
    stated: true,
    texts: [
      {
        text: 'You need a plain answer, and I can see why this is confusing.',
        when: /\b(?:yes or no|straight answer|simple answer|does (?:that|this|it) mean|do(?:n'?t| not) (?:understand|know)|which (?:one|is|of))\b/,
      },
      'I can see why this is confusing.',
    ],
    names: 'that the matter is unclear, not the person',
  },
  {
    id: 'felt-frustrated',
    kind: 'norm',
    situations: ['other'],
    feelings: ['frustrated', 'hopeless'],
    stated: true,
    texts: [
      {
        text: 'This has taken up more of your time than it should.',
        when: /\b(?:again|every|still|times|twice|minutes|hours?|days|weeks|months|exhausted|keeps?|tried|trying|time|over and over|wits)\b/,
      },
      'I can see why this is {adjective}.',
    ],
    names: 'the time it has cost them',
  },
  {
    id: 'felt-disappointed',
    kind: 'contrast',
    situations: ['other'],
    feelings: ['disappointed'],
    stated: true,
    texts: ['You had every right to expect better.'],
    names: 'what they expected',
  },
  {
    id: 'felt-sad',
    kind: 'regret',
    situations: ['other'],
    feelings: ['sad'],
    stated: true,
    texts: ['I can see why this is {adjective}.'],
    names: 'how it feels, in a word of their own kind',
  },
  {
    id: 'felt-angry',
    kind: 'check',
    situations: ['other'],
    feelings: ['angry'],
    stated: true,
    texts: ["You're right to raise this."],
    names: 'that it is right to raise it',
  },
  {
    id: 'felt-distrustful',
    kind: 'check',
    situations: ['other'],
    feelings: ['distrustful'],
    stated: true,
    texts: ['You need to be able to trust what we tell you.'],
    names: 'the trust that is in question',
  },
];

/** Said first to a customer who has told something personal; the matter itself comes after it. */
export const disclosure: Schema[] = [
  {
    id: 'told-thanks',
    kind: 'thanks',
    situations: SITUATIONS,
    texts: ['Thank you for telling me this.'],
    names: 'that they told you',
  },
];

/** Bare thanks at the end of a chat want no answer of this kind. */
const TELLS_MORE = /^\s*(?:\S+\s+){7}/;
const GOOD_NEWS: Schema['texts'] = [
  {
    text: "It's good to hear that it's working again.",
    when: /\b(?:(?:works|worked|working|running|back (?:up|online|on)|up and running)\b|(?:is|it's|its|are|all|now) (?:fixed|mended|repaired|back))/,
  },
  {
    text: "It's good to hear that it turned up.",
    when: /\b(?:found (?:it|them|her|him|my|our)|turned up|got (?:it|them|her|him) back)\b/,
  },
  {
    text: "It's good to hear that it arrived.",
    when: /\b(?:arrived|came today|came this morning|it came|it's here|its here|got here|landed)\b/,
  },
  {
    text: "It's good to hear that this was sorted out.",
    when: /\b(?:sorted|solved|resolved|refund(?:ed)? (?:came|arrived|landed|is in|went)|all done|put right)\b/,
  },
];

/** Said to a customer who is glad. */
export const glad: Schema[] = [
  {
    id: 'glad-named',
    kind: 'need',
    situations: SITUATIONS,
    texts: ['Thank you for telling us about {colleague}.'],
    names: 'the person they praise',
  },
  {
    id: 'glad-news',
    kind: 'contrast',
    situations: SITUATIONS,
    texts: GOOD_NEWS,
    names: 'the good news',
  },
  {
    id: 'glad-ended-well',
    kind: 'contrast',
    situations: SITUATIONS,
    feelings: ['relieved'],
    texts: [{ text: "It's good to hear that this ended well.", when: TELLS_MORE }],
    names: 'the good news',
  },
  {
    id: 'glad-looked-after',
    kind: 'norm',
    situations: SITUATIONS,
    feelings: ['grateful'],
    texts: [
      {
        text: "It's good to hear that you were well looked after.",
        when: /\b(?:guy|bloke|lady|gentleman|man|woman|driver|agent|advis[eo]r|engineer|nurse|staff|team|colleague|he|she|legend|star|kind|helpful|patient|whoever)\b/,
      },
    ],
    names: 'the care they praise',
  },
  {
    id: 'glad-thanks',
    kind: 'thanks',
    situations: SITUATIONS,
    texts: [{ text: 'Thank you for letting us know how it went.', when: TELLS_MORE }],
    names: 'that they wrote',
  },
  {
    id: 'glad-time',
    kind: 'check',
    situations: SITUATIONS,
    texts: [{ text: 'Thank you for taking the time to write.', when: TELLS_MORE }],
    names: 'the time they took',
  },
];
