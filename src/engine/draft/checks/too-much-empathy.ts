import type { Check } from '../check.ts';
import type { CheckContext, ReadClause } from '../context.ts';
import type { DraftSentence } from '../sentences.ts';
import { atGate } from '../silence.ts';

const MOST = 2;
const APOLOGY_WORD = /\b(?:sorry|apolog(?:y|ies|ise|ize|ising|izing))\b/g;
const INTENSIFIED =
  /\b(?:so|very|really|truly|deeply|sincerely|incredibly|extremely|terribly|profoundly|absolutely|completely|wholeheartedly)(?:,? (?:and )?(?:so|very|really|truly|deeply|sincerely|incredibly|extremely|terribly|profoundly|absolutely))+ (?:sorry|apolog\w+|frustrat\w+|upset\w*|disappoint\w+|regret\w*|stress\w+)\b/;

const INTENSE =
  /\b(?:so|very|really|truly|deeply|sincerely|incredibly|extremely|terribly|profoundly|absolutely|utterly) (?:\w+ )?(?:sorry|apolog\w+|frustrat\w+|upset\w*|disappoint\w+|regret\w*|stress\w+|awful|terrible|sad\w*|hard|distress\w+)\b/;
/** In a shorter draft half of the words is one sentence. */
const FEWEST_WORDS = 25;

const check: Check = {
  id: 'too-much-empathy',
  rubric: 'ACK-06',
  level: 'warn',
  title: 'Too much sympathy',
  term: 'Empathy',
  why: 'Piled-up sympathy delays the help and starts to sound like a performance.',
  source: 'E04, E05, E38, E58',
  find(context) {
    if (atGate(context, 'bereavement')) return [];
    const warm = context.clauses.filter(({ recognition }) => recognition);
    const sentences = [...new Set(warm.map(({ sentence }) => sentence))];
    const third = sentences[MOST];
    // A third line that names a new fact still tells the customer something.
    const generic = warm.filter(({ recognition }) => !recognition?.specific);
    const apologies = warm.flatMap(({ clause }) =>
      [...clause.lower.matchAll(APOLOGY_WORD)].map((match) => clause.from + match.index),
    );
    const say = 'One line of sympathy is enough; use the rest of the reply for what you are doing about it.';
    if (third && generic.length > 0) return [{ from: third.from, to: third.to, say }];
    const extra = apologies[MOST];
    const sorry =
      extra === undefined ? undefined : warm.find(({ clause }) => clause.from <= extra && extra < clause.to);
    if (sorry) return [{ from: sorry.clause.from, to: sorry.clause.to, say }];
    const long = beforeAnyAction(context);
    if (long) return [{ from: long.from, to: long.to, say }];
    const piled = warm.find(({ clause }) => INTENSIFIED.test(clause.lower)) ?? twiceIntense(warm);
    return piled
      ? [
          {
            from: piled.clause.from,
            to: piled.clause.to,
            say: 'Plain words carry more here; one "sorry" says it.',
          },
        ]
      : [];
  },
  examples: [
    {
      ticket: 'My box never came last night.',
      draft:
        "I'm so sorry to hear this. I can imagine how upsetting that must be. We sincerely apologise again for letting you down. You're very important to us.",
    },
    {
      ticket: 'My box never came last night.',
      draft: 'I am so incredibly sorry about your box, and I will send a new one today.',
    },
  ],
  lookAlikes: [
    {
      ticket: 'My box never came last night.',
      draft:
        "Your box should have been there last night, and I'm sorry it wasn't. I'm booking a courier now.",
    },
    {
      draft:
        'Thank you for the photos, they help a lot. Thank you too for the order number. The new lid is on its way.',
    },
    {
      ticket: 'Dad died on Tuesday and I need to close his account.',
      customer: { gates: ['bereavement'], gate: 'bereavement' },
      draft:
        "I'm so sorry that your dad has died. I'm sorry too that you have to deal with this now. I'm sorry for your loss. I've closed the account.",
    },
  ],
};

export default check;

/** Two sentences of sympathy for anyone or more, and half of the words, before anything is done. */
function beforeAnyAction({ clauses, words }: CheckContext): DraftSentence | undefined {
  const first = clauses.findIndex(({ deed, asks }) => deed?.concrete || asks);
  const before = clauses.slice(0, first < 0 ? clauses.length : first);
  const warm = [
    ...new Set(
      before
        .filter(({ recognition }) => recognition && !recognition.specific)
        .map(({ sentence }) => sentence),
    ),
  ];
  const spent = warm.reduce((sum, sentence) => sum + sentence.words, 0);
  return warm.length >= MOST && words >= FEWEST_WORDS && spent > words / 2 ? warm[1] : undefined;
}

/** "So frustrating ... really sorry": one such word is plenty. */
function twiceIntense(warm: ReadClause[]): ReadClause | undefined {
  return warm.filter(({ clause }) => INTENSE.test(clause.lower))[1];
}
