import { PACK_FORMAT, type Pack } from '../../src/packs/schema.ts';

export function packOf(more: Partial<Pack> = {}): Pack {
  return {
    format: PACK_FORMAT,
    id: 'ours',
    name: 'Ours',
    version: '1.0.0',
    author: 'Us',
    licence: 'MIT',
    language: 'en',
    description: 'Test',
    phrases: [],
    actions: {},
    jargon: [],
    safety: {},
    ...more,
  };
}

/** One phrase with every field there is, and one with the fewest. */
export const PHRASES: Pack['phrases'] = [
  {
    id: 'late-parcel',
    text: 'Hello {name}, {duration} is a long time to wait for {object}, "express" or not.',
    situations: ['wait-late', 'missing-delivered'],
    feelings: ['frustrated'],
    channels: ['email', 'chat'],
    formality: 'plain',
    title: '=Late; very, "very" late',
    shortcut: ';late',
  },
  { id: 'plain', text: 'You asked, and nobody answered.', situations: [] },
];
