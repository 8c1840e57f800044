import type { Check } from '../check.ts';
import { findPhrases, isNegated, type PhraseMatch } from '../phrases.ts';

const OVERCLAIMS = [
  /\b(?:i|we) (?:can |do |and |\w+ly )*(?:completely|fully|totally|entirely|absolutely|100%|perfectly|utterly|wholly)(?: and \w+ly)? (?:understand|get|appreciate|relate)\b(?! (?:that you(?:'d| would)? (?:need|want|prefer|like)|if you|your (?:request|question)))/,
  /\b(?:it(?:'s| is) (?:clear|obvious|plain)|clearly|obviously|evidently|i can tell)(?: that)? you(?:'re| are| feel| must be) (?:\w+ )?(?:devastated|furious|livid|heartbroken|angry|upset|distraught|stressed|panicking|desperate|scared|disappointed|frustrated)\b/,
  /\b(?:i|we) (?:can |could )(?:well |only |just |so |really |very well )*imagine (?:exactly|precisely|just)\b/,
  /\b(?:i|we) (?:\w+ly,? (?:and )?){2,4}(?:understand|get|appreciate|sympathise|relate)\b/,
  /\byou must (?:be|feel|have felt|have been) (?:\w+ ){0,2}?(?:at your wits?'? end|exhausted|worn out|desperate|terrified|humiliated|mortified|sick with worry|at the end of your tether|in despair|heartbroken|crushed|panicking)\b/,
  /\byou must be (?:so |very |absolutely |really )?(?:furious|livid|devastated|heartbroken|fuming|distraught|beside yourself)\b/,
];

const ADVERB =
  /\b(?:completely|fully|totally|entirely|absolutely|100%|perfectly|utterly|wholly)(?: and \w+ly)?(?= (?:understand|get|appreciate|relate))/;

const check: Check = {
  id: 'overclaims-understanding',
  rubric: 'INV-04',
  level: 'hint',
  title: 'Claims to understand too much',
  term: 'Tone',
  why: 'Nobody fully understands how another feels, and people notice the claim.',
  source: 'E24, E23',
  find: (context) =>
    findPhrases(context, OVERCLAIMS)
      .filter((match) => !isNegated(match))
      .filter(({ words }) => !context.ticket.lower.includes(` ${words.split(' ').at(-1)}`))
      .map((match) => ({
        ...overclaim(match),
        say: 'Say what you see rather than how fully you understand it.',
      })),
  examples: [
    {
      ticket: 'No heating for a week.',
      draft: "I completely understand what you're going through. The engineer comes at noon.",
    },
    {
      ticket: 'No heating for a week.',
      draft:
        'You must be absolutely furious with us after a week in a cold house. The engineer comes at noon.',
    },
  ],
  lookAlikes: [
    {
      ticket: 'I need it by Friday.',
      draft: 'I understand that you need the boots by Friday, so I sent them express.',
    },
    {
      ticket: 'I am furious.',
      draft: 'You must be furious after a week with no heating. The engineer comes at noon.',
    },
    {
      ticket: 'I am furious.',
      draft: 'I fully understand that you would prefer a refund, and I have made it today.',
    },
  ],
};

export default check;

/** Of "I completely understand" only the "completely" claims too much. */
function overclaim({ from, to, words }: PhraseMatch): { from: number; to: number } {
  const adverb = ADVERB.exec(words);
  return adverb ? { from: from + adverb.index, to: from + adverb.index + adverb[0].length } : { from, to };
}
