import type { Pack, Phrase } from '../../packs/schema.ts';
import type { Conversation, CustomerReading } from '../types.ts';
import { felt } from './feelings.ts';
import { fillingsFor } from './fillings.ts';
import { faultsOf } from './lint.ts';
import { spokenSituation } from './silence.ts';
import { type Filling, fillTemplate, slotsOf } from './template.ts';
import { gather } from './told.ts';

/** Values that read as tickets do, for judging a phrase without a ticket. */
const SAMPLES: ReadonlyMap<string, Filling> = new Map(
  [
    ['duration', 'three weeks'],
    ['object', 'your kettle'],
    ['count', 'third email'],
    ['stake', 'your flight tomorrow'],
    ['money', '£49'],
    ['date', 'last Tuesday'],
    ['name', 'Maya'],
    ['adjective', 'worrying'],
  ].map(([name = '', text = '']) => [name, { text, slot: { name, value: text, source: 'ticket' } }]),
);

/** A phrase with sample facts in its slots, and what the lint says of it: empty where it is good English and fit to say. */
export function wordingOf(text: string): { lead: string; faults: string[] } {
  const filled = fillTemplate(text, SAMPLES);
  if (!filled) return { lead: text, faults: ['a slot has no value that would fit'] };
  const faults = faultsOf({
    text: filled.text,
    lead: filled.text,
    slots: filled.slots,
    open: [],
    sources: `${filled.slots.map(({ value }) => value).join(' ')} ${text}`.toLowerCase(),
    distressed: false,
  });
  return { lead: filled.text, faults };
}

/** What a phrase says to a ticket, or null where it says nothing: another situation, another feeling, a fact missing. */
export function saysPhrase(
  phrase: Phrase,
  conversation: Conversation,
  customer: CustomerReading,
): string | null {
  const told = gather(conversation, customer, '');
  const situation = spokenSituation({ customer }, told);
  const feeling = felt(customer);
  if (situation === null || !appliesTo(phrase, situation, feeling, conversation.channel)) return null;
  return fillTemplate(phrase.text, fillingsFor(customer, told, situation, conversation, ''))?.text ?? null;
}

/** Whether a phrase is meant for such a ticket. */
export function appliesTo(
  phrase: Phrase,
  situation: Phrase['situations'][number],
  feeling: ReturnType<typeof felt>,
  channel: Conversation['channel'],
): boolean {
  if (phrase.active === false || !phrase.situations.includes(situation)) return false;
  if (phrase.feelings && (feeling === null || !phrase.feelings.includes(feeling))) return false;
  return !phrase.channels || phrase.channels.includes(channel);
}

/** A phrase with the names of its slots, taken apart once. */
export interface Slotted {
  phrase: Phrase;
  slots: readonly string[];
}
const placed = new WeakMap<Pack, Map<string, Slotted[]>>();

/** The phrases of a pack for one situation; sorted out once, for a pack may hold thousands. */
export function phrasesFor(pack: Pack, situation: Phrase['situations'][number]): readonly Slotted[] {
  let bySituation = placed.get(pack);
  if (!bySituation) {
    bySituation = new Map();
    for (const phrase of pack.phrases) {
      const slotted = { phrase, slots: slotsOf(phrase.text) };
      for (const name of phrase.situations) {
        const list = bySituation.get(name);
        if (list) list.push(slotted);
        else bySituation.set(name, [slotted]);
      }
    }
    placed.set(pack, bySituation);
  }
  return bySituation.get(situation) ?? [];
}
