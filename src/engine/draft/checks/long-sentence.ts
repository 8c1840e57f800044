import type { Check, Hit } from '../check.ts';
import type { CheckContext } from '../context.ts';
import type { DraftSentence } from '../sentences.ts';

const LONG = { hint: 25, warn: 32 };
/** For those who are distressed, confused or unsure of themselves. */
const LONG_UNDER_STRAIN = { hint: 20, warn: 30 };
const MOST_NAMES_AND_NUMBERS = 0.35;
const MOST_STEPS = 2;
const LONGEST_PARAGRAPH_WORDS = 90;
/** Shorter than this, three steps are still taken in at a glance. */
const FEWEST_WORDS_OF_PACKED_STEPS = 18;

const check: Check = {
  id: 'long-sentence',
  rubric: 'PLN-03',
  level: 'hint',
  title: 'Long sentence or packed steps',
  term: 'Readability',
  why: 'In a long sentence the step that matters gets lost.',
  source: 'E48, E49',
  find(context) {
    const { sentences, customer } = context;
    const strained =
      customer.gates.includes('vulnerability') ||
      customer.gates.includes('bereavement') ||
      customer.modifiers.includes('low-confidence') ||
      customer.feelings.some(({ name }) => name === 'confused');
    const limit = strained ? LONG_UNDER_STRAIN : LONG;
    const long = sentences
      .map((sentence) => ({ ...sentence, words: longestPart(sentence) }))
      .filter((sentence) => sentence.words > limit.hint && !isAddress(sentence))
      .map(
        ({ from, to, words }): Hit => ({
          from,
          to,
          say: `This sentence has ${words} words; two shorter ones are easier to follow.`,
          level: words > limit.warn ? 'warn' : 'hint',
        }),
      );
    const packed = sentences
      .filter((sentence) => isPacked(sentence, context) && !long.some(({ from }) => from === sentence.from))
      .map(
        ({ from, to }): Hit => ({
          from,
          to,
          say: 'Several steps in one sentence; a numbered list is easier to follow.',
        }),
      );
    return [...long, ...packed, ...longParagraphs(context)];
  },
  examples: [
    {
      draft:
        'When you have opened the app and gone to the page with your orders, please choose the one that is late, press the button at the bottom and then write us the number that you see there.',
    },
    {
      draft:
        'Open the settings page, click on Devices, remove the old phone, then restart the app and sign in.',
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

/** Colons, semicolons and the cells of a table let the reader breathe. */
function longestPart({ text }: DraftSentence): number {
  const parts = text
    .split(/(?:[;:\u2014]\s|[|\t])/)
    .map((part) => part.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);
  return Math.max(...parts);
}

/** Addresses, lists of names and times count many words and read as few. */
function isAddress({ tokens, words }: DraftSentence): boolean {
  const names = tokens.filter(({ tag }) => tag === 'PROPN' || tag === 'NUM').length;
  return names > words * MOST_NAMES_AND_NUMBERS;
}

/** Three steps for the customer, one after another in the same sentence. */
function isPacked(sentence: DraftSentence, { clauses }: CheckContext): boolean {
  if (sentence.listed || sentence.words < FEWEST_WORDS_OF_PACKED_STEPS) return false;
  const told = clauses.some((read) => read.sentence === sentence && read.deed?.by === 'you');
  if (!told) return false;
  const steps = sentence.tokens.filter(
    ({ tag, lower, lemma }, index) =>
      lower === lemma &&
      (tag === 'VERB' || index === 0) &&
      (index === 0 || /^(?:,|;|and|then|please|to)$/.test(sentence.tokens[index - 1]?.lower ?? '')) &&
      sentence.tokens[index - 1]?.lower !== 'to',
  );
  return steps.length > MOST_STEPS;
}

function longParagraphs({ sentences, letter }: CheckContext): Hit[] {
  const hits: Hit[] = [];
  let words = 0;
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    const anew = !before || sentence.listed || /\n\s*\n/.test(letter.text.slice(before.to, sentence.from));
    const within = !anew && words <= LONGEST_PARAGRAPH_WORDS;
    words = anew ? sentence.words : words + sentence.words;
    if (within && words > LONGEST_PARAGRAPH_WORDS)
      hits.push({
        from: sentence.from,
        to: sentence.from,
        say: 'This paragraph has over 90 words; a break here would help.',
      });
  });
  return hits;
}
