/**
 * Templates: a sentence with slots in braces.
 *
 *     {duration} is a long time to wait for {object}.
 *     {object} {is} marked as delivered, and you don't have {them}.
 *
 * `{is} {was} {has} {does} {it} {them}` agree with `{object}`. A template with a slot that has no value says nothing.
 */
import type { Slot } from '../types.ts';
import { agreeing, capitaliseSentences, spellFirstFigure } from './grammar.ts';

/** What may stand in a slot: the words as they stand in the sentence, and where they come from. */
export interface Filling {
  text: string;
  slot: Slot;
  plural?: boolean;
}
export type Fillings = ReadonlyMap<string, Filling>;

export interface Filled {
  text: string;
  slots: Slot[];
  names: string[];
}

const SLOT = /\{([a-z]+)\}/g;

/** Names of the slots in a template, agreement words left out. */
export function slotsOf(template: string): string[] {
  const agreement = agreeing(false);
  return [...template.matchAll(SLOT)].map((hit) => hit[1] ?? '').filter((name) => !agreement.has(name));
}

/** The template with its slots filled, or null where a slot has no value. */
export function fillTemplate(template: string, fillings: Fillings): Filled | null {
  const agreement = agreeing(fillings.get('object')?.plural ?? false);
  const names = slotsOf(template);
  const used = names.map((name) => fillings.get(name));
  if (used.includes(undefined)) return null;
  const text = template.replace(
    SLOT,
    (_all, name: string) => agreement.get(name) ?? fillings.get(name)?.text ?? '',
  );
  const slots = used.flatMap((filling) => (filling && filling.slot.value !== '' ? [filling.slot] : []));
  return { text: capitaliseSentences(spellFirstFigure(text)), slots, names };
}
