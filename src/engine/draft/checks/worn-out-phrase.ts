import type { Check, Hit } from '../check.ts';
import { findPhrases } from '../phrases.ts';

/** The families of the rubric's appendix C, each with what the phrase does to the reader. */
const FAMILIES: { why: string; pattern: RegExp }[] = [
  {
    why: 'makes it sound small',
    pattern:
      /\b(?:any|all the|this) inconvenience\b|\b(?:apolog\w+|sorry|regret) (?:\w+ )?(?:for|about) the inconvenience\b/,
  },
  {
    why: 'is contradicted by what happened',
    pattern:
      /\b(?:valued|esteemed|loyal) (?:customer|client|guest|member)\b|\byour (?:call|message|business|satisfaction|custom|opinion|query|time|patience) (?:is|are) (?:very |really |extremely )?(?:important|valuable) to us\b/,
  },
  {
    why: 'is a shield, not a reason',
    pattern:
      /\bas per (?:our|the|company)(?: \w+)? (?:policy|policies|terms)\b|\bcompany policy (?:states|is)\b/,
  },
  {
    why: 'is office language',
    pattern: /\bplease be (?:advised|informed)\b|\bplease (?:kindly )?note that\b|\bthis is to inform you\b/,
  },
  {
    why: 'is not clear to everyone',
    pattern: /\bkindly (?:do the needful|revert|bear with)\b|\bdo the needful\b/,
  },
  { why: 'asks for trust without a reason', pattern: /\b(?:please )?(?:rest|be) assured\b/ },
  {
    why: 'is about the firm, not the customer',
    pattern:
      /\bwe (?:always )?(?:strive|endeavou?r) (?:to|for)\b|\b(?:take|takes|taking) (?:this|these|such|all|your|\w+)(?: \w+){0,2} (?:very |extremely |really )?seriously\b/,
  },
  {
    why: 'assumes a patience that may not be there',
    pattern:
      /\bappreciate your (?:\w+ )?(?:patience|understanding)\b|\bthank(?:s| you) (?:so much |very much )?(?:in advance )?for (?:your|being so|bearing)(?: (?:continued|kind|ongoing))? (?:patience|understanding|patient|with us)\b/,
  },
  {
    why: 'names no time',
    pattern: /\bat your earliest convenience\b|\bin due course\b|\bas soon as possible\b(?= ?[.!]| ?$)/,
  },
  {
    why: 'fills space',
    pattern: /\b(?:please )?(?:do not|don't|never) hesitate to\b|\b(?:please )?feel free to\b/,
  },
  {
    why: 'fits any ticket',
    pattern:
      /\b(?:i|we) (?:can |do |completely |totally |fully |certainly |truly |really )*(?:understand|appreciate) your (?:frustration|concerns?|disappointment|anger)\b/,
  },
  {
    why: 'fits any ticket',
    pattern: /\bthat must(?: be| have been) (?:so |very |really |incredibly )?frustrating(?=[.!,]|$)/,
  },
  {
    why: 'fits any ticket',
    pattern:
      /\bsorry to hear (?:that|this|about this|about that)(?=[.!,]|$| and\b)|\bsorry (?:that )?you feel (?:that|this) way\b/,
  },
  {
    why: 'offers willingness, not a step',
    pattern:
      /\b(?:i'm|i am|we're|we are) (?:always )?here (?:to help|to assist|for you)\b(?=[.!,]|$)|\b(?:more than )?happy to assist\b|\bit would be my pleasure\b/,
  },
  {
    why: 'closes the door',
    pattern:
      /\b(?:your )?feedback (?:is (?:greatly |much |highly )?(?:appreciated|valued|important)|has been noted)\b/,
  },
  {
    why: 'points back at the reader',
    pattern: /\bper my (?:last|previous) (?:e-?mail|message)\b|\bas previously (?:stated|mentioned)\b/,
  },
  {
    why: 'is office talk',
    pattern: /\bgoing forward\b|\bmoving forward\b|\btouch(?:ing)? base\b|\bcircle back\b/,
  },
];

const check: Check = {
  id: 'worn-out-phrase',
  rubric: 'SIN-01',
  level: 'hint',
  title: 'Worn-out phrase',
  term: 'Tone',
  why: 'Phrases that everyone has read a hundred times are read as no answer at all.',
  source: 'E54, E32',
  find(context) {
    const hits: Hit[] = FAMILIES.flatMap(({ why, pattern }) =>
      findPhrases(context, [pattern])
        .filter((_match) => !(why.startsWith('assumes') && !context.upset))
        .map(({ from, to }) => ({
          from,
          to,
          say: `This phrase ${why}; say what you mean, or leave it out.`,
        })),
    );
    const only =
      hits.length === 1 && context.upset && context.acknowledges === 1 && coversRecognition(hits, context);
    return hits.length > 1 || only ? hits.map((hit) => ({ ...hit, level: 'warn' })) : hits;
  },
  examples: [
    { draft: 'Rest assured your query is in good hands with our billing team.' },
    { draft: 'We apologise for any inconvenience this may have caused you this week.' },
    { draft: 'Please do not hesitate to contact us, as you are a valued customer.' },
    { draft: 'Please be advised that the return label has been sent to you.' },
  ],
  lookAlikes: [
    { draft: 'I understand that you need the boots by Friday, so I sent them express.' },
    { draft: 'The lift is out of order, which is an inconvenience for wheelchair users.' },
    { draft: "I've reset the router from here. The light should turn green now." },
    {
      ticket: 'Thanks for sorting it.',
      customer: { upset: 0.05 },
      draft: 'Thank you for your patience while we waited for the part together.',
    },
  ],
};

export default check;

function coversRecognition(hits: Hit[], context: Parameters<Check['find']>[0]): boolean {
  return context.clauses.some(
    ({ clause, recognition }) =>
      recognition && hits.some((hit) => hit.from >= clause.from && hit.to <= clause.to),
  );
}
