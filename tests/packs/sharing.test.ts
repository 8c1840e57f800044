import { webcrypto } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync, strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../src/packs/duplicates.ts';
import { parsePack } from '../../src/packs/index.ts';
import { changesBetween, mergePacks, settle } from '../../src/packs/merge.ts';
import type { Pack } from '../../src/packs/schema.ts';
import { readShareCode, shareCodeOf } from '../../src/packs/share-code.ts';
import { sealOf, sealWarning, signPack, type Verify } from '../../src/packs/sign.ts';
import { PHRASES, packOf } from './samples.ts';

const phrase = (id: string, text: string): Pack['phrases'][number] => ({ id, text, situations: ['other'] });
const parse = (value: unknown): Pack => {
  const parsed = parsePack(value);
  if (!parsed.ok) throw new Error('faulty');
  return parsed.pack;
};

describe('released formats', () => {
  const folder = join(import.meta.dirname, 'released');
  it.each(readdirSync(folder))('%s can still be read', (file) => {
    const pack = parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    expect(pack.format).toBe(2);
    expect(pack.phrases.length).toBeGreaterThan(20);
  });
  it('has an example of every format', () => {
    expect(readdirSync(folder).sort()).toEqual(['1.json', '2.json']);
  });
});

describe('share codes', () => {
  const pack = packOf({ phrases: PHRASES });
  const code = shareCodeOf(pack) ?? '';
  it('come back as they went, through a chat that breaks lines', () => {
    expect(readShareCode(code.replace(/(.{40})/g, '$1\n'))).toEqual({ ok: true, pack });
    expect(code.length).toBeLessThan(800);
  });
  it('are refused when one character is changed, lost or doubled', () => {
    for (let at = 8; at < code.length; at += 7) {
      for (const broken of [
        code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1),
        code.slice(0, at) + code.slice(at + 1),
      ]) {
        expect(readShareCode(broken)).toMatchObject({ ok: false });
      }
    }
  });
  it('survive a bomb: a gigabyte of nothing is refused and not unpacked', () => {
    const packed = deflateSync(strToU8('a'.repeat(40_000_000)), { level: 9 });
    let hash = 0x811c9dc5;
    for (const byte of packed) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    const bytes = new Uint8Array(4 + packed.length);
    new DataView(bytes.buffer).setUint32(0, hash);
    bytes.set(packed, 4);
    const bomb = `attune1.${btoa(strFromU8(bytes, true)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
    expect(bomb.length).toBeLessThan(60_000);
    const read = readShareCode(bomb);
    expect(read.ok ? '' : read.faults[0]?.reason).toMatch(/too large/);
  });
  it('are not made for a pack that wants a file', () => {
    const phrases = Array.from({ length: 5_000 }, (_, i) =>
      phrase(`p-${i}`, `Line ${i * 7919} of ${i ** 3}.`),
    );
    expect(shareCodeOf(packOf({ phrases }))).toBeNull();
  });
  it.each(['', 'hello', 'attune1.', 'attune1.!!!', `attune1.${'A'.repeat(200_000)}`])(
    'refuse %.20s',
    (text) => {
      expect(readShareCode(text)).toMatchObject({ ok: false });
    },
  );
});

describe('merging', () => {
  const base = packOf({
    phrases: [phrase('a', 'A.'), phrase('b', 'B.'), phrase('c', 'C.')],
    actions: { other: ['x'] },
  });
  const mine = packOf({
    phrases: [phrase('a', 'A mine.'), phrase('b', 'B.'), phrase('c', 'C mine.'), phrase('d', 'D.')],
    actions: { other: ['x'] },
  });
  const theirs = packOf({
    version: '2',
    phrases: [phrase('a', 'A.'), phrase('c', 'C theirs.'), phrase('e', 'E.')],
    actions: { other: ['y'] },
  });
  it('takes what one side touched, and shows what both did', () => {
    const merged = mergePacks(base, mine, theirs);
    expect(
      parse(merged.pack)
        .phrases.map(({ text }) => text)
        .sort(),
    ).toEqual(['A mine.', 'C theirs.', 'D.', 'E.']);
    expect(parse(merged.pack)).toMatchObject({ version: '2', actions: { other: ['y'] } });
    expect(merged.conflicts.map(({ part }) => part)).toEqual(['phrases/c']);
    const settled = parse(settle(merged, new Set(['phrases/c']), parse));
    expect(settled.phrases.find(({ id }) => id === 'c')?.text).toBe('C mine.');
  });
  it('changes nothing when nothing changed', () => {
    expect(mergePacks(base, base, base)).toEqual({ pack: base, conflicts: [] });
    expect(parse(mergePacks(base, mine, base).pack).phrases).toHaveLength(4);
  });
  it('lists what a newer version brings', () => {
    expect(changesBetween(base, theirs).map(({ kind, part }) => `${kind} ${part}`)).toEqual([
      'changed phrases/c',
      'added phrases/e',
      'changed actions/other',
      'removed phrases/b',
    ]);
  });
});

describe('signatures', () => {
  const algorithm = 'Ed25519';
  const verify: Verify = async (key, signature, text) =>
    webcrypto.subtle.verify(
      algorithm,
      await webcrypto.subtle.importKey('raw', new Uint8Array(key), algorithm, false, ['verify']),
      new Uint8Array(signature),
      new Uint8Array(text),
    );
  async function signer() {
    const pair = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
    if (!('privateKey' in pair)) throw new Error('no pair');
    return {
      publicKey: new Uint8Array(await webcrypto.subtle.exportKey('raw', pair.publicKey)),
      sign: async (text: Uint8Array) =>
        new Uint8Array(await webcrypto.subtle.sign(algorithm, pair.privateKey, new Uint8Array(text))),
    };
  }
  it('hold through a file, break with one letter, and tell one author from another', async () => {
    const pack = packOf({ phrases: PHRASES });
    const author = await signer();
    const signed = await signPack(pack, author);
    const again = parse(JSON.parse(JSON.stringify(signed)));
    const seal = await sealOf(again, verify);
    expect(seal.kind).toBe('signed');
    expect(await sealOf({ ...again, name: 'Ourz' }, verify)).toEqual({ kind: 'broken' });
    expect(await sealOf(pack, verify)).toEqual({ kind: 'unsigned' });
    const other = await sealOf(await signPack(pack, await signer()), verify);
    expect(sealWarning(seal, seal)).toBeNull();
    expect(sealWarning(seal, other)).toMatch(/someone else/);
    expect(sealWarning(seal, { kind: 'unsigned' })).toMatch(/this one is not/);
    expect(sealWarning({ kind: 'unsigned' }, { kind: 'broken' })).toMatch(/changed after/);
    expect(sealWarning({ kind: 'unsigned' }, { kind: 'unsigned' })).toBeNull();
    expect(await sealOf({ ...pack, signature: { key: '!', value: '!' } }, verify)).toEqual({
      kind: 'broken',
    });
  });
});

describe('near-duplicates', () => {
  it('finds phrases that say the same, most alike first', () => {
    const pairs = nearDuplicates([
      phrase('a', '{duration} is a long time to wait for {object}.'),
      phrase('b', 'You asked, and nobody answered.'),
      phrase('c', '{duration} is a very long time to wait for {object}.'),
      phrase('d', 'You asked and nobody answered'),
    ]);
    expect(pairs.map(({ a, b }) => a + b)).toEqual(['bd', 'ac']);
    expect(pairs[0]?.alike).toBe(1);
  });
});
