import { describe, expect, it } from 'vitest';
import {
  piecesOf,
  plainFaults,
  renamePhrase,
  withNewPhrases,
  withoutPhrases,
} from '../../src/pack-editor/phrases.ts';
import { parsePack } from '../../src/packs/parse.ts';
import { packOf } from '../packs/samples.ts';

const ONE = { id: 'one', text: 'You asked, and nobody answered.', situations: ['no-reply' as const] };
const PACK = packOf({
  phrases: [ONE],
  examples: [{ phrase: 'one', ticket: 'No reply.', says: 'You asked, and nobody answered.' }],
});

describe('the phrases of a pack', () => {
  it('get an id that is free', () => {
    const next = withNewPhrases(PACK, [ONE, { ...ONE, text: 'Third.' }]);
    expect(next.phrases.map(({ id }) => id)).toEqual(['one', 'one-2', 'one-3']);
    expect(parsePack(next).ok).toBe(true);
  });
  it('take their examples along', () => {
    const renamed = renamePhrase(PACK, 'one', 'Kein Name!');
    expect(renamed.phrases[0]?.id).toBe('kein-name');
    expect(parsePack(renamed).ok).toBe(true);
    expect(renamePhrase(withNewPhrases(PACK, [ONE]), 'one', 'one-2').phrases[0]?.id).toBe('one');
    const without = withoutPhrases(PACK, new Set(['one']));
    expect(without).not.toHaveProperty('examples');
    expect(parsePack(without).ok).toBe(true);
  });
  it.each([
    [ONE.text, /^$/],
    ['No stop', /full stop/],
    ['Your {order} is late.', /not a slot/],
    ['', /empty/],
    ['<b>Late.</b>', /markup/],
    ['x'.repeat(1_001), /too long/],
  ])('are told what is wrong as they are typed: %j', (text, fault) => {
    expect(plainFaults({ ...ONE, text }).join(' ')).toMatch(fault);
  });
  it('come apart at their slots', () => {
    expect(piecesOf('{duration} for {object}.')).toEqual([
      { text: 'duration', slot: true },
      { text: ' for ', slot: false },
      { text: 'object', slot: true },
      { text: '.', slot: false },
    ]);
    expect(piecesOf('{not a slot} {').every(({ slot }) => !slot)).toBe(true);
  });
});
