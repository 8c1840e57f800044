import { describe, expect, it } from 'vitest';
import { EVERYTHING, findPhrases, type Query, rowsInView } from '../../src/pack-editor/listing.ts';
import type { Phrase } from '../../src/packs/schema.ts';

const PHRASES: Phrase[] = [
  { id: 'b', text: 'You are still waiting.', situations: ['wait-late'], feelings: ['anxious'] },
  { id: 'a', text: 'Nobody answered you.', situations: ['no-reply'], title: 'Silence' },
  { id: 'c', text: 'A charge of {money} needs a reason.', situations: [], active: false },
];
const KNOWN = {
  faults: ({ id }: Phrase) => (id === 'c' ? 2 : id === 'a' ? 1 : 0),
  changed: ({ id }: Phrase) => id === 'b',
  alike: ({ id }: Phrase) => ({ a: 1, c: 0 })[id],
};
const find = (query: Partial<Query>) => findPhrases(PHRASES, { ...EVERYTHING, ...query }, KNOWN).join(' ');

describe('the list of phrases', () => {
  it.each<[Partial<Query>, string]>([
    [{}, 'b a c'],
    [{ down: true }, 'c a b'],
    [{ words: 'SILENCE' }, 'a'],
    [{ words: 'you  waiting' }, 'b'],
    [{ words: 'money reason nothing' }, ''],
    [{ situation: 'no-reply' }, 'a'],
    [{ feeling: 'anxious' }, 'b'],
    [{ state: 'faulty' }, 'a c'],
    [{ state: 'unplaced' }, 'c'],
    [{ state: 'off' }, 'c'],
    [{ state: 'changed' }, 'b'],
    [{ state: 'alike' }, 'c a'],
    [{ sort: 'text' }, 'c a b'],
    [{ sort: 'situation' }, 'c a b'],
    [{ sort: 'faults' }, 'c a b'],
    [{ sort: 'faults', down: true }, 'b a c'],
  ])('for %j is %j', (query, ids) => {
    expect(find(query)).toBe(ids);
  });
  it('leaves the phrases as they are', () => {
    find({ sort: 'text', down: true });
    expect(PHRASES.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });
});

describe('the rows in view', () => {
  it('are a screenful with a few beyond, wherever it is', () => {
    const at = (top: number) => rowsInView(10_000, { top, height: 600, row: 56 });
    expect(at(0)).toEqual({ from: 0, to: 17 });
    expect(at(56_000)).toEqual({ from: 994, to: 1017 });
    expect(at(559_400)).toEqual({ from: 9983, to: 10_000 });
    for (const top of [0, 1, 55, 56, 57]) {
      const { from, to } = at(top);
      expect(from * 56).toBeLessThanOrEqual(top);
      expect(to * 56).toBeGreaterThanOrEqual(top + 600);
    }
  });
  it('are none where there are none', () => {
    expect(rowsInView(0, { top: 0, height: 600, row: 56 })).toEqual({ from: 0, to: 0 });
  });
});
