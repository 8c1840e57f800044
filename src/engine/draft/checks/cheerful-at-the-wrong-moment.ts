import type { Check, Hit } from '../check.ts';
import { findPhrases } from '../phrases.ts';
import { atGate, isPlainlyUpset } from '../silence.ts';

const CHEER = [
  /(?:^|[.!,] ?)(?:oops(?:ie|y)?|whoops|uh[- ]oh|my bad|yikes|no probs|no biggie|ta-da|cheers)\b/,
  /\b(?:great|good|fantastic|wonderful|exciting|amazing) news\b/,
  /\b(?:awesome|yay|woohoo|hooray|fantastic|amazing|wonderful|brilliant)(?=[!.,]| ?$)/,
  /\bno worries(?: at all)?\b|\bno problem(?: at all| whatsoever)?(?=[!.,]|$)/,
  /\b(?:we're|we are|i'm|i am) (?:so |super |very |really |absolutely )?(?:excited|thrilled|delighted|over the moon)\b/,
  /\b(?:more than |always |so |super )?happy to (?:help|assist)\b/,
  /\bhave (?:a|an) (?:great|amazing|awesome|wonderful|fantastic|lovely|fabulous|super) (?:day|weekend|evening|week|one|time)\b/,
];
const JOKING = /\b(?:lol|haha+|lmao|rofl)\b|[:;]-?\)/;
const MILD = [/\b(?:happy|pleased|glad) to (?:confirm|say|tell|inform|let)\b/];
const EMOJI =
  /(?:\p{Extended_Pictographic}\ufe0f?(?:\u200d\p{Extended_Pictographic}\ufe0f?){0,6}|(?<=\s|^)[:;]-?[)D](?=\s|$))/gu;
const MARKS = /[!?]*![!?]*/g;

const check: Check = {
  id: 'cheerful-at-the-wrong-moment',
  rubric: 'INV-02',
  level: 'warn',
  title: 'Cheerful at the wrong moment',
  term: 'Tone',
  why: 'Cheer in the face of bad news tells people that nobody has read what they wrote.',
  source: 'E19, E04, E33, E34',
  find(context) {
    const grave = atGate(context, 'bereavement', 'vulnerability', 'danger', 'self-harm', 'fraud-or-breach');
    if (!grave && (!isPlainlyUpset(context) || JOKING.test(context.ticket.lower))) return [];
    const level = atGate(context, 'bereavement', 'self-harm') ? 'stop' : 'warn';
    const hits: Hit[] = [];
    for (const { from, to } of findPhrases(context, CHEER))
      hits.push({ from, to, level, say: 'This sounds cheerful to someone who is not; say it plainly.' });
    for (const { from, to } of findPhrases(context, MILD))
      hits.push({
        from,
        to,
        level: 'hint',
        say: 'Give the news itself without saying how you feel about it.',
      });
    // The sign-off counts too: "Have an amazing day!" is where it often stands.
    const { text, greeting } = context.letter;
    const start = greeting?.to ?? 0;
    for (const match of text.slice(start).matchAll(MARKS)) {
      const from = start + match.index;
      const instead = [match[0].includes('?') ? '?' : '.'];
      hits.push({
        from,
        to: from + match[0].length,
        level,
        instead,
        say: 'An exclamation mark reads as cheer here; a full stop will do.',
      });
    }
    const signOff = context.letter.signOff;
    const farewell =
      signOff && CHEER.map((pattern) => pattern.exec(text.slice(signOff.from).toLowerCase())).find(Boolean);
    if (signOff && farewell) {
      const from = signOff.from + farewell.index;
      hits.push({
        from,
        to: from + farewell[0].length,
        level,
        say: 'A cheerful goodbye jars after this; leave it out.',
      });
    }
    if (!/\p{Extended_Pictographic}/u.test(context.ticket.lower.replace(/[\d#*]/g, ''))) {
      for (const match of text.matchAll(EMOJI))
        hits.push({
          from: match.index,
          to: match.index + match[0].length,
          level,
          say: 'An emoji makes light of this; leave it out.',
        });
    }
    return hits;
  },
  examples: [
    {
      ticket: 'I have been made redundant and cannot pay.',
      draft: 'No worries at all! We have paused the payment for you. Have an amazing day!',
    },
    { ticket: 'The parcel never came.', draft: "Great news, we have found your parcel and it's in Leeds." },
    {
      ticket: 'The parcel never came.',
      draft: "I've found your parcel at the Leeds depot, and it comes tomorrow 😊",
    },
  ],
  lookAlikes: [
    {
      ticket: 'I have been made redundant and cannot pay.',
      draft: "I've paused this month's payment. There's nothing you need to do today.",
    },
    {
      ticket: 'Love the new lamp, thank you!',
      customer: {
        upset: 0.02,
        feelings: [{ name: 'grateful', strength: 'stated', score: 0.9, evidence: [] }],
      },
      draft: 'That is great news! Enjoy the lamp, and happy to help any time.',
    },
    {
      ticket: 'The parcel never came.',
      draft: "Hi Sam!\n\nI've found your parcel at the Leeds depot, and it comes tomorrow.",
    },
  ],
};

export default check;
