import { describe, expect, it } from 'vitest';
import { arrivalOf, compareVersions, joinPacks } from '../../src/pack-editor/arrival.ts';
import { mapTable, newPack, packNameFor, readIncoming, readPasted } from '../../src/pack-editor/incoming.ts';
import { differingWords, partWords, valueWords } from '../../src/pack-editor/words.ts';
import { parsePack } from '../../src/packs/parse.ts';
import { shareCodeOf } from '../../src/packs/share-code.ts';
import { PHRASES, packOf } from '../packs/samples.ts';

const plain = (html: string) => html.replace(/<[^>]*>/g, '');
const bytes = (text: string) => new TextEncoder().encode(text);
const file = (name: string, text: string) => readIncoming(name, bytes(text), plain);
const PACK = packOf({ phrases: PHRASES });
const held = (base = PACK, pack = base, origin: 'file' | 'managed' = 'file') => ({
  id: base.id,
  origin,
  pack,
  base,
  edited: pack !== base,
});

describe('what is brought in', () => {
  it.each<[string, string, string]>([
    ['ours.json', JSON.stringify(PACK), 'pack'],
    [
      'macros.json',
      '{"macros":[{"title":"Late","actions":[{"field":"comment_value","value":"You are still waiting."}]}]}',
      'phrases',
    ],
    ['a.csv', 'text,title\nYou are still waiting.,Late', 'table'],
    ['a.yml', 'matches:\n  - trigger: ";l"\n    replace: "You are still waiting."', 'phrases'],
    ['a.txt', 'You are still waiting.\n\nNobody answered.', 'phrases'],
    ['code.txt', shareCodeOf(PACK) ?? '', 'pack'],
    ['a.exe', 'MZ', 'refused'],
    ['a.json', '{"format": 2', 'refused'],
    ['macros.json', '{"macros": [', 'refused'],
    ['a.yml', 'x: 1', 'refused'],
    ['a.yml', ': : :\n  - [', 'refused'],
  ])('is told by its name and its words: %s', (name, text, kind) => {
    expect(file(name, text).kind).toBe(kind);
  });
  it.each<[string, string]>([
    [JSON.stringify(PACK, null, 2), 'pack'],
    [` ${shareCodeOf(PACK)}\n`, 'pack'],
    ['matches:\n  - trigger: ";l"\n    replace: "You are still waiting."', 'phrases'],
    ['text,title\nYou are still waiting.,Late', 'table'],
    [';late\tYou are still waiting.\tLate', 'table'],
    ['You are still waiting.\nNobody answered.', 'phrases'],
    ['attune1.broken', 'refused'],
  ])('is told by its words where it was pasted: %j', (text, kind) => {
    expect(readPasted(text, plain).kind).toBe(kind);
  });
  it('is refused where it is too large or no text, with the reason', () => {
    const large = readIncoming('a.json', new Uint8Array(50_000_000), plain);
    expect(large).toMatchObject({ kind: 'refused', faults: [expect.stringMatching(/50 MB; at most 5 MB/)] });
    const latin = readIncoming('a.csv', new Uint8Array([0xe9, 0x20]), plain);
    expect(latin).toMatchObject({ kind: 'refused', faults: [expect.stringMatching(/not saved as UTF-8/)] });
  });
  it('says where a table holds no words', () => {
    expect(mapTable({ header: ['x'], rows: [['y']], dropped: [] }, {})).toMatch(/No column holds the text/);
  });
  it('gets a name and an id that is free', () => {
    expect(packNameFor('late-parcels.zendesk.json')).toBe('Late parcels');
    expect(packNameFor('pasted.txt')).toBe('New pack');
    expect(newPack('Ours', [], new Set(['ours', 'ours-2'])).id).toBe('ours-3');
  });
});

describe('a pack that arrives', () => {
  it('is new, the same, or rolled out by the administrator', () => {
    expect(arrivalOf(PACK, undefined).kind).toBe('new');
    expect(arrivalOf(structuredClone(PACK), held()).kind).toBe('same');
    expect(arrivalOf(PACK, held(PACK, PACK, 'managed')).kind).toBe('managed');
  });
  it('is a newer version, an older one, or another one of the same number', () => {
    const other = { ...PACK, description: 'Other' };
    for (const [version, age] of [
      ['1.0.1', 'newer'],
      ['0.9', 'older'],
      ['1.0.0', 'same'],
    ] as const) {
      expect(arrivalOf({ ...other, version }, held())).toMatchObject({ kind: 'update', age });
    }
  });
  it('brings conflicts only where both sides changed the same part', () => {
    const change = (text: string, index: number) => ({
      ...PACK,
      phrases: PACK.phrases.map((phrase, i) => (i === index ? { ...phrase, text } : phrase)),
    });
    const apart = arrivalOf(change('Theirs.', 1), held(PACK, change('Mine.', 0)));
    expect(apart).toMatchObject({ merged: { conflicts: [] } });
    const both = arrivalOf(change('Theirs.', 0), held(PACK, change('Mine.', 0)));
    expect(both).toMatchObject({ merged: { conflicts: [{ part: 'phrases/late-parcel' }] } });
  });
  it('can be laid into another, without what that one says already', () => {
    const [late, plain] = PHRASES;
    const other = packOf({
      id: 'other',
      name: 'Other',
      phrases: [
        { ...PHRASES[1], id: 'twice', text: PHRASES[1]?.text.toUpperCase() ?? '', situations: [] },
        { id: 'plain', text: 'Other words.', situations: [] },
        { id: 'new', text: 'New words.', situations: [] },
      ],
      jargon: [{ term: 'RMA', plain: 'return' }],
      examples: [
        { phrase: 'twice', ticket: 'x', says: 'y' },
        { phrase: 'new', ticket: 'x', says: 'y' },
      ],
    });
    const { merged, twice } = joinPacks(PACK, other);
    expect(twice).toBe(1);
    expect(merged.conflicts).toMatchObject([
      { part: 'phrases/plain', mine: plain, theirs: { text: 'Other words.' } },
    ]);
    const joined = parsePack(merged.pack);
    expect(joined).toMatchObject({
      ok: true,
      pack: {
        id: 'ours',
        name: 'Ours',
        jargon: other.jargon,
        examples: [{ phrase: 'new', ticket: 'x', says: 'y' }],
      },
    });
    expect(joined.ok && joined.pack.phrases.map(({ id }) => id).sort()).toEqual(
      [late?.id, 'new', 'plain'].sort(),
    );
  });
  it('compares versions by their numbers', () => {
    expect(compareVersions('1.10', '1.9')).toBeGreaterThan(0);
    expect(compareVersions('2', '2.0.0')).toBe(0);
    expect(compareVersions('1.2.3', '1.3')).toBeLessThan(0);
  });
});

describe('the words for changes', () => {
  it('name the part', () => {
    expect(partWords('phrases/late-parcel')).toBe('phrase late parcel');
    expect(partWords('jargon/tier-2')).toBe('plain wording for tier-2');
    expect(partWords('words/all')).toBe('the team\u2019s words');
  });
  it('show what differs and leave out what does not', () => {
    const one = { id: 'a', text: 'Old.', situations: ['no-reply'] };
    expect(valueWords(one)).toBe('Old.\nsituations: no-reply');
    expect(differingWords([one, { ...one, text: 'New.' }])).toEqual(['Old.', 'New.']);
    expect(differingWords([one, undefined])).toEqual(['Old.\nsituations: no-reply', 'not there']);
  });
});
