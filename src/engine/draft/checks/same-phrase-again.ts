import type { Check } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { readLetter } from '../letter.ts';

/** So many words in a row, said before, are a phrase said again. */
const RUN = 5;
const LONGEST_READ_BACK = 6_000;
const MOST_TURNS_BACK = 6;

const check: Check = {
  id: 'same-phrase-again',
  rubric: 'SIN-06',
  level: 'hint',
  title: 'Same phrase again',
  term: 'Tone',
  why: 'A sentence that a customer has read from you before sounds like a machine.',
  source: 'E32, E30',
  find(context) {
    const said = earlierRuns(context);
    if (said.size === 0) return [];
    return context.clauses.flatMap(({ clause, recognition, deed }) => {
      // What was said in sympathy, or a vague promise; a fact or a step may have to be said twice.
      const words = wordsOf(clause.text);
      const promise = deed !== null && deed.by !== 'you' && deed.tense !== 'done';
      // A promise given word for word before has not been kept since.
      const whole =
        promise &&
        words.length >= RUN &&
        words.every((_, index) => index + RUN > words.length || said.has(runAt(words, index)));
      if (!recognition && !whole && (deed?.concrete ?? true)) return [];
      const run = words.findIndex((_, index) => said.has(runAt(words, index)));
      if (run < 0) return [];
      return [
        {
          from: clause.from,
          to: clause.to,
          say: 'You said this before in this conversation; leave it out or say what is new.',
        },
      ];
    });
  },
  examples: [
    {
      thread: [
        { role: 'customer', name: null, text: 'The lid is missing.' },
        { role: 'agent', name: null, text: 'I can see why a missing lid spoils it. A lid is on its way.' },
        { role: 'customer', name: null, text: 'It never came.' },
      ],
      ticket: 'It never came.',
      draft: 'I can see why a missing lid spoils the present. Another one comes by courier today.',
    },
  ],
  lookAlikes: [
    {
      thread: [
        { role: 'customer', name: null, text: 'The lid is missing.' },
        { role: 'agent', name: null, text: "I can see why that's frustrating. I've sent a lid." },
        { role: 'customer', name: null, text: 'It never came.' },
      ],
      ticket: 'It never came.',
      draft: "Two lids in two weeks and neither reached you. I've sent another lid by courier today.",
    },
    {
      thread: [
        { role: 'customer', name: null, text: 'The lid is missing.' },
        {
          role: 'agent',
          name: null,
          text: "I've sent a new lid to you by first class post. It comes on Friday.",
        },
        { role: 'customer', name: null, text: 'What did you do again?' },
      ],
      ticket: 'What did you do again?',
      customer: { upset: 0.1 },
      draft: "I've sent a new lid to you by first class post. It should be there tomorrow.",
    },
  ],
};

export default check;

function earlierRuns({ conversation }: CheckContext): Set<string> {
  const turns = conversation.thread.filter(({ role }) => role === 'agent').slice(-MOST_TURNS_BACK);
  return new Set(
    turns.flatMap(({ text }) => {
      const words = wordsOf(readLetter(text.slice(0, LONGEST_READ_BACK)).body);
      return words.map((_, index) => runAt(words, index)).filter((run) => run !== '');
    }),
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}

function runAt(words: string[], index: number): string {
  return index + RUN <= words.length ? words.slice(index, index + RUN).join(' ') : '';
}
