import type { Check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { isWord } from '../sentences.ts';

/** Below these the formula says nothing. */
const FEWEST_WORDS = 60;
const FEWEST_SENTENCES = 4;
/** Flesch reading ease; 60 to 70 is plain English. */
const LEAST_EASE = 60;

const check: Check = {
  id: 'hard-to-read',
  rubric: 'PLN-04',
  level: 'hint',
  title: 'Hard to read overall',
  term: 'Readability',
  why: 'Long words in long sentences make people read twice, and some give up.',
  source: 'E49',
  find(context) {
    const ease = readingEase(context);
    const first = context.sentences[0];
    const last = context.sentences.at(-1);
    if (ease === null || ease >= LEAST_EASE || !first || !last) return [];
    return [
      {
        from: first.from,
        to: first.from,
        say: 'Heavy going as a whole; shorter words and sentences carry further.',
      },
    ];
  },
  examples: [
    {
      draft:
        'Following examination of the circumstances surrounding your application, our organisation has determined that additional documentation is necessary. Verification procedures require certified identification. Applications submitted without appropriate documentation are automatically rejected by our administrative personnel. Alternative arrangements regarding certification are available from participating institutions. Processing ordinarily requires approximately fifteen business days, excluding national holidays. Notification concerning the outcome of the verification will subsequently be communicated electronically to the registered applicant.',
    },
  ],
  lookAlikes: [
    { draft: 'We apologise. Documentation is unavailable.' },
    {
      draft:
        'I have looked at your form, and one page is missing. It is the page with your address on it. You can take a photo of it and send it here, and that is all we need. Once I have it I will pay the claim the same day. The money is on your card two days later. If you cannot find the page, tell me and I will send you a new one.',
    },
  ],
};

export default check;

/** Flesch reading ease of the words that are no names or numbers; null for texts too short to measure. */
function readingEase({ sentences }: CheckContext): number | null {
  const read = sentences.filter(({ listed, words }) => !listed && words > 2);
  const words = read.flatMap(({ tokens }) =>
    tokens.filter((token) => isWord(token) && !/\d/.test(token.text)),
  );
  if (words.length < FEWEST_WORDS || read.length < FEWEST_SENTENCES) return null;
  const syllables = words.reduce(
    (sum, { lower, tag }) => sum + (tag === 'PROPN' ? Math.min(2, syllablesOf(lower)) : syllablesOf(lower)),
    0,
  );
  return 206.835 - 1.015 * (words.length / read.length) - 84.6 * (syllables / words.length);
}

/** Groups of vowels, less a silent e; right for nine English words in ten, which an average forgives. */
function syllablesOf(word: string): number {
  const groups = word.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 0);
}
