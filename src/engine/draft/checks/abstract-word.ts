import type { Fact } from '../../types.ts';
import type { Check } from '../check.ts';
import { findPhrases } from '../phrases.ts';
import { sharedThings } from '../ticket.ts';

const ABSTRACT = [
  /\b(?:the|this|that|your|any|such) (?:\w+ )?(?:issue|matter|situation|concern|item|problem|goods|product)s?\b/,
];
/** "In this case" is no thing. */
const IDIOM =
  /\b(?:in (?:this|that|any) case|for that matter|in the case|no matter|as a matter|case number|the problem is|the issue is|the matter is|item code)\b/;

/** With fewer things named there is hardly a word to take up. */
const FEWEST_THINGS = 3;

const check: Check = {
  id: 'abstract-word',
  rubric: 'PLN-05',
  level: 'hint',
  title: 'Abstract word for a named thing',
  term: 'Readability',
  why: 'Saying "the kettle" where they said "the kettle" shows that someone read it.',
  source: 'E01',
  find(context) {
    const { customer, sentences, ticket } = context;
    // What embarrasses or endangers is better left general.
    if (customer.gates.length > 0 || customer.feelings.some(({ name }) => name === 'embarrassed')) return [];
    const object = customer.facts.find(({ kind }) => kind === 'object');
    if (!(object || ticket.things.size > FEWEST_THINGS) || context.conversation.channel === 'social')
      return [];
    if (sentences.some(({ tokens }) => sharedThings(tokens, ticket).some(({ tag }) => tag !== 'ADJ')))
      return [];
    const first = findPhrases(context, ABSTRACT).find(
      ({ sentence, words }) =>
        !IDIOM.test(sentence.lower) && !ticket.lower.includes(` ${words.split(' ').at(-1)}`),
    );
    return first ? [{ from: first.from, to: first.to, say: sayOf(object) }] : [];
  },
  examples: [
    {
      ticket: 'The kettle will not switch on, I bought it last week.',
      customer: { facts: [{ kind: 'object', text: 'kettle', turn: 0, from: 4, to: 10 }] },
      draft: 'Regarding your issue, I have ordered a new one and it comes on Friday.',
    },
  ],
  lookAlikes: [
    {
      ticket: 'The kettle will not switch on, I bought it last week.',
      customer: { facts: [{ kind: 'object', text: 'kettle', turn: 0, from: 4, to: 10 }] },
      draft:
        'A kettle that will not switch on is no use. I have passed the issue to Priya, who sends a new one.',
    },
    {
      ticket: 'There is an issue with the kettle.',
      customer: { facts: [{ kind: 'object', text: 'kettle', turn: 0, from: 26, to: 32 }] },
      draft: 'Sorry about the issue. I have ordered a new one and it comes on Friday.',
    },
  ],
};

export default check;

function sayOf(object: Fact | undefined): string {
  return object
    ? `They called it "${object.text}"; say it in their word.`
    : 'They named the thing; say it in their word.';
}
