/** The ladder of hints, from least to most. */
import type { Aims, Scenario } from '../packs/scenario.ts';
import { FEELING_WORDS } from '../panel/words.ts';

export interface Hint {
  /** What the trainee may ask themselves. */
  question: string;
  answer: string;
  /** The customer's words that show it. */
  quotes: string[];
}

/** All hints of a scenario, each saying more than the one before. */
export function hintsFor({ reading, aims, stem, statement }: Scenario): Hint[] {
  const feelings = reading.feelings.map(({ feeling }) => FEELING_WORDS[feeling]);
  return [
    { question: 'What happened here?', answer: reading.happened, quotes: [] },
    {
      question: 'What might they feel, and which words say so?',
      answer:
        feelings.length > 0
          ? `Perhaps ${feelings.join(' and ')}.`
          : 'Nothing that wants naming. A plain answer will do.',
      quotes: reading.feelings.map(({ words }) => words),
    },
    { question: 'What do they need first?', answer: `${reading.needs} ${reading.matters}`, quotes: [] },
    { question: 'What shape has a good reply?', answer: shapeOf(aims), quotes: [] },
    { question: 'How might it begin?', answer: `${stem.replace(/\s*(?:…|\.\.\.)$/, '')} …`, quotes: [] },
    { question: 'What might it say?', answer: statement, quotes: [] },
  ];
}

function shapeOf({ acknowledge, act, time, ask }: Aims): string {
  const steps = [
    ...(acknowledge === 'specific' ? ['name what happened to them, in their words'] : []),
    ...(acknowledge === 'any' ? ['first what cannot wait, in one calm sentence'] : []),
    ...(ask ? ['ask one open question'] : []),
    ...(act ? ['say what you have done or do next'] : []),
    ...(time ? ['say when'] : []),
  ];
  const said = steps.map((step, index) => `${index + 1}. ${step}`).join('; ');
  const none = acknowledge === 'none' ? ' No sympathy: nothing went wrong.' : '';
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.${none}`;
}
