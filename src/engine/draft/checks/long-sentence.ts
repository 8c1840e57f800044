import type { Check } from '../check.ts';
import type { DraftSentence } from '../sentences.ts';

const LONG = { hint: 25, warn: 32 };
/** For those who are distressed, confused or unsure of themselves. */
const LONG_UNDER_STRAIN = { hint: 20, warn: 25 };
const MOST_NAMES_AND_NUMBERS = 0.35;

const check: Check = {
  id: 'long-sentence',
  rubric: 'PLN-03',
  level: 'hint',
  title: 'Long sentence or packed steps',
  term: 'Readability',
  why: 'In a long sentence the step that matters gets lost.',
  source: 'E48, E49',
  find({ sentences, customer }) {
    const strained =
      customer.gates.includes('vulnerability') ||
      customer.gates.includes('bereavement') ||
      customer.modifiers.includes('low-confidence') ||
      customer.feelings.some(({ name }) => name === 'confused');
    const limit = strained ? LONG_UNDER_STRAIN : LONG;
    return sentences
      .filter((sentence) => sentence.words > limit.hint && !isAddress(sentence))
      .map(({ from, to, words }) => ({
        from,
        to,
        say: `This sentence has ${words} words; two shorter ones are easier to follow.`,
        level: words > limit.warn ? ('warn' as const) : ('hint' as const),
      }));
  },
  examples: [
    {
      draft:
        'When you have opened the app and gone to the page with your orders, please choose the one that is late, press the button at the bottom and then write us the number that you see there.',
    },
  ],
  lookAlikes: [
    {
      draft:
        'Open the app and choose the late order. Press the button at the bottom. Then write us the number.',
    },
    {
      draft:
        'Please send it to Attune Returns, Unit 4, Green Lane Trading Estate, Long Eaton, Nottingham, NG10 1AB, United Kingdom, Monday to Friday, 9am to 5pm, Gate 7, Dock 12.',
    },
  ],
};

export default check;

/** Addresses, lists of names and times count many words and read as few. */
function isAddress({ tokens, words }: DraftSentence): boolean {
  const names = tokens.filter(({ tag }) => tag === 'PROPN' || tag === 'NUM').length;
  return names > words * MOST_NAMES_AND_NUMBERS;
}
