import { normalise } from '../language/index.ts';
import type { Conversation, CustomerReading, Slot } from '../types.ts';

export interface Condolence {
  text: string;
  slots: Slot[];
}

const RELATION =
  'dad|daddy|mum|mam|mom|mother|father|husband|wife|son|daughter|brother|sister|nan|nana|gran|granny|grandma|grandad|granddad|grandpa|grandmother|grandfather|partner|uncle|aunt|auntie|baby|fiance|fiancee|cousin|niece|nephew|twin|stepdad|stepmum|stepfather|stepmother|mother-in-law|father-in-law|best friend|friend|dog|cat|horse|rabbit|pony|puppy|kitten';
const DEATH = '(died|passed away)';
// Only the plain sentence: a relation, then the word, with at most a name or an adverb between.
const PLAIN = new RegExp(
  `(?:\\b(my|our) (?:(?:dear|lovely|little|elderly|beloved) )?|(?:^|[.!?,;:\\n-] ?|\\b(?:that|because|when|and|since|as|after) ))(${RELATION})(?:,? \\p{Lu}\\p{Ll}+){0,3},? (?:has |have |had |sadly |suddenly |recently |just |very )*${DEATH}\\b`,
  'iu',
);

const PRAISES = /\b(?:good word for|thank you so much|can't thank|grateful|credit to)\b/i;

/** Someone of their own: an executor's plain notice or a firm's question about a form has no such word. */
const PERSONAL = new RegExp(
  `\\b(?:my|our) (?:\\p{L}+ ){0,2}(?:${RELATION}|parents?|family|child|children|boy|girl|pet|colleague|neighbour)\\b|\\b(?:dad|mum|mam|mammy|mom|nan|gran|grandma|grandad|grandpa)\\b`,
  'iu',
);

/**
 * The one frame for a customer who has lost someone. Names the relation and mirrors the customer's own word
 * only where the ticket holds that plain sentence.
 */
export function condole(conversation: Conversation, customer: CustomerReading): Condolence | null {
  const at = customer.gates.indexOf('bereavement');
  const evidence = customer.gateEvidence[at];
  const turn = conversation.thread[evidence?.turn ?? customer.turn];
  const text = normalise(turn?.text ?? '');
  // "My late mother's ring" tells of a thing; the loss may be long ago.
  if (/^(?:\w+ )?late /i.test(text.slice(evidence?.from ?? 0, evidence?.to ?? 0))) return null;
  const start = Math.max(0, (evidence?.from ?? 0) - 60);
  const found = PLAIN.exec(text.slice(start, (evidence?.to ?? 0) + 60));
  const relation = found?.[2]?.toLowerCase();
  const word = found?.[3]?.toLowerCase();
  // Praise that mentions a funeral wants thanks from a person, no condolence.
  const praises = customer.situation?.name === 'praise' || PRAISES.test(text);
  if (praises && (!relation || !word)) return null;
  if (!relation || !word || !ownRelation(found?.[1], found?.[2] ?? '')) {
    return PERSONAL.test(text) ? { text: "I'm sorry for your loss.", slots: [] } : null;
  }
  return {
    text: `I'm sorry that your ${relation} has ${word}.`,
    slots: [
      { name: 'relation', value: relation, source: 'ticket' },
      { name: 'word', value: word, source: 'ticket' },
    ],
  };
}

/** "My dad" and "Dad" are theirs; a bare "husband" may be anyone's. */
function ownRelation(possessive: string | undefined, relation: string): boolean {
  if (possessive) return true;
  return /^(?:dad|daddy|mum|mam|mom|nan|nana|gran|granny|grandma|grandad|granddad|grandpa)$/i.test(relation);
}
