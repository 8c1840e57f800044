import type { Check, Hit } from '../check.ts';
import type { CheckContext } from '../context.ts';
import { keyOf } from '../keys.ts';
import { findPhrases } from '../phrases.ts';
import { tellsToRepeat } from '../tried.ts';

const ASK =
  "(?:(?:could|can|would|will) you (?:please |kindly |also )?(?:send|share|provide|give|tell|confirm|supply|let|forward|attach|reply)[^.?!]{0,30}|(?:what(?:'s| is| was)|may i (?:have|ask|take|get)|(?:please|kindly) (?:send|provide|share|give|supply|reply with|tell|let)[^.?!]{0,20}|(?:i|we)(?:'ll| will)?(?: also| just)? need)[^.?!]{0,12})";
const WANTED: { name: string; asked: RegExp; given: (thread: string) => string[] }[] = [
  {
    name: 'order number',
    asked: new RegExp(
      `\\b${ASK}\\b(?:order|booking|reservation|reference|case|ticket|account|policy|claim|membership|invoice|flight|tracking|customer) (?:number|no\\b|id|ref(?:erence)?|code)`,
    ),
    given: (thread) =>
      all(
        thread,
        /\b(?:order|booking|reservation|reference|case|ticket|ref|account|policy|claim|membership|invoice|flight|tracking|customer)\b(?:\s|number|no\.?|ref(?:erence)?|id|is|was|my|:|#|-){0,6}((?=[a-z-]{0,6}\d)[a-z0-9][a-z0-9-]{3,20})\b/g,
      ),
  },
  {
    name: 'amount',
    asked:
      /\b(?:tell me|let me know|confirm|give me) (?:the |what the )?(?:exact )?(?:amount|sum|total)\b(?! you)|\bhow much (?:was it|were you|did (?:it|you|the|they|we)) (?:cost|charged?|pay|take|billed)/,
    given: (thread) =>
      all(thread, /([£$€₹] ?\d[\d.,]*|\b\d[\d.,]* ?(?:pounds?|dollars?|euros?|eur|gbp|usd|rupees|quid)\b)/g),
  },
  {
    name: 'make or model',
    asked:
      /\b(?:which|what)(?:'s| is)?(?: the)? (?:\w+ )?(?:model|make|phone|device|handset|browser|operating system)\b[^.?!]{0,30}\b(?:you|your)\b/,
    given: (thread) =>
      all(
        thread,
        /\b(iphone(?: \w+)?|ipad(?: \w+)?|pixel \w+|galaxy \w+|macbook(?: \w+)?|firefox|safari|chrome|kindle(?: \w+)?|windows \d+|model (?:no\.? |number )?(?=\S*\d)\S+)\b/g,
      ),
  },
  {
    name: 'e-mail address',
    asked: new RegExp(`\\b${ASK}\\be-?mail(?: address)?\\b(?! (?:me|us|back))`),
    given: (thread) => all(thread, /\b([\w.+-]{1,40}@[\w-]{1,40}\.[a-z.]{2,20})\b/g),
  },
  {
    name: 'postcode',
    asked: new RegExp(`\\b${ASK}\\b(?:postcode|post code|postal code)\\b`),
    given: (thread) => all(thread, /\b([a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2})\b/g),
  },
  {
    name: 'phone number',
    asked: new RegExp(`\\b${ASK}\\b(?:phone|mobile|telephone|contact) number\\b`),
    given: (thread) => all(thread, /(?:^|[\s(:])(\+?\d[\d ()-]{8,15}\d)(?=$|[\s.,;)])/g),
  },
  {
    name: 'photo',
    asked: new RegExp(`\\b${ASK}\\b(?:photo|picture|photograph|screenshot)s?\\b`),
    given: (thread) =>
      all(
        thread,
        /\b((?:i've|i have|have|i|please see|see) (?:attached|enclosed|included|uploaded|sent)(?: you)?(?: (?:a|the|some|two|three|my|several))? (?:photo|picture|photograph|screenshot|image)s?|(?:photo|picture|screenshot|image)s? (?:is |are )?(?:attached|enclosed|below)|with (?:\w+ )?(?:photo|picture|screenshot)s?|got (?:\w+ )?(?:photo|picture)s)\b/g,
      ),
  },
];
/** "You keep asking for the plumber's report": what they have been asked for before. */
const ASKED_BEFORE =
  /\b(?:keeps?|kept|always|again and again|repeatedly|still) (?:asking|being asked|asks|requesting|demanding|want(?:s|ing)?)(?: me| us)? (?:for )?(?:the |my |our |a |an )?(?:same |very same )?(\w+)(?:'s)?(?: (\w+))?/g;
const SECURITY =
  /\b(?:security|verify|verification|confirm (?:it's|that it's|who|your identity)|identify|data protection|for your protection|gdpr|another|other|new|second|different|correct|clearer|better|more|close-?up)\b/;

const SENT =
  /\bi(?:'ve| have|'d| had|'m| am)? (?:already )?(?:put|gave|told you|quoted|entered|mentioned|sent|send|sending|attach|attaching|enclose|attached|enclosed|uploaded|forwarded|provided|included|e-?mailed)(?: you| over| it| them)? (?:the |my |a |an |all the |both |some |two |three )?(\w+)(?: (\w+))?/g;
const HAND_IN =
  /\b(?:send|shar|provid|attach|forward|upload|submit|suppl|give|show|let|have|get)(?:e|y|ing|ting)?\b/;
const NO_THING =
  /^(?:with|from|that|this|over|back|again|once|yesterday|today|already|them|your|please|which|when|twice)$/;
const check: Check = {
  id: 'asks-again',
  rubric: 'LIS-01',
  level: 'warn',
  title: 'Asks for what is there',
  term: 'Comprehension',
  why: 'Asking for what is already there tells the customer that nobody read it.',
  source: 'E42',
  find(context) {
    const thread = context.ticket.lower;
    const values = WANTED.flatMap(({ name, asked, given }) => {
      const found = new Set(given(thread));
      // Two of a kind: asking which one is meant is fair.
      if (found.size !== 1) return [];
      const [value = ''] = found;
      const shown =
        name === 'photo'
          ? 'They say that a photo is attached.'
          : `It is in their message: ${value.toUpperCase() === value.toLowerCase() || name === 'e-mail address' ? value : value.toUpperCase()}.`;
      return findPhrases(context, [asked])
        .filter((match) => !SECURITY.test(match.sentence.lower) && !/\b(?:never|not|n't)\b/.test(match.words))
        .map(({ from, to }) => ({ from, to, say: `You ask for the ${name} again. ${shown}` }));
    });
    return [...values, ...sentAlready(context), ...tellsToRepeat(context)];
  },
  examples: [
    {
      ticket: 'Order A1023 never came.',
      draft: "Sorry about that. What's your order number, and when did you place it?",
    },
    {
      ticket: 'My order number is 5512034, it is late.',
      draft: 'Could you please send me your order number so that I can check it?',
    },
    {
      ticket: 'The net is down, I have restarted the router twice.',
      draft: 'Sorry that you are offline. Please restart the router and wait for the light.',
    },
    {
      ticket: 'I sent the logs to Ravi on Monday and still nothing.',
      draft: 'Monday is too long ago. Can you please send us the logs once again?',
    },
    {
      ticket: 'I have attached a photo of the crack.',
      draft: 'Sorry about the crack. Could you send us a photo of the damage?',
    },
  ],
  lookAlikes: [
    {
      ticket: 'My order never came.',
      draft: "Sorry about that. What's your order number, and when did you place it?",
    },
    {
      ticket: 'Orders: order A1023 and order B2044 never came.',
      draft: 'Could you tell me the order number of the one that you need first?',
    },
    {
      ticket: 'Order A1023 never came.',
      draft: 'For security, could you please confirm your order number and your postcode?',
    },
    {
      ticket: 'Order A1023 never came.',
      draft: "I've got order A1023 open. Could you tell me which door they used?",
    },
  ],
};

export default check;

/** "Can you send us the logs?" to someone who sent the logs. */
function sentAlready(context: CheckContext): Hit[] {
  const sent = new Set(
    [SENT, ASKED_BEFORE]
      .flatMap((told) => [...context.ticket.lower.matchAll(told)])
      .flatMap(thingsIn)
      .map(keyOf),
  );
  return context.clauses.flatMap(({ clause, asks, sentence }) => {
    if (!asks || !HAND_IN.test(clause.lower) || SECURITY.test(sentence.lower)) return [];
    const thing = clause.tokens.find(
      ({ tag, lemma, lower }) =>
        /^(?:NOUN|PROPN|VERB)$/.test(tag) && !HAND_IN.test(lower) && sent.has(keyOf(lemma)),
    );
    return thing
      ? [{ from: clause.from, to: clause.to, say: `They say that they have sent the ${thing.lower}.` }]
      : [];
  });
}

function thingsIn(match: RegExpExecArray): string[] {
  return match.slice(1).filter((word) => word !== undefined && word.length > 3 && !NO_THING.test(word));
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => (match[1] ?? '').trim());
}
