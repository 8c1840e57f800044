import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PACK_FORMAT } from '../../src/packs/schema.ts';
import { shareCodeOf } from '../../src/packs/share-code.ts';
import { PHRASES, packOf } from './samples.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const {
  arrange,
  followPacks,
  listPacks,
  listSetAside,
  packDrafts,
  packs,
  packUses,
  phraseCounts,
  preferences,
  useOn,
  withCount,
  withUse,
} = await import('../../src/storage/index.ts');

const STORED = join(import.meta.dirname, 'stored');
const RELEASED = join(import.meta.dirname, 'released');
const json = (folder: string, name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const asked = (): Promise<[Awaited<ReturnType<typeof listPacks>>, readonly string[]]> =>
  new Promise((resolve) => {
    const stop = followPacks((list, faults) => {
      resolve([list, faults]);
      setTimeout(() => stop());
    });
  });

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('stored packs', () => {
  it.each(readdirSync(STORED))('of every stored version are read: %s', async (name) => {
    await fakeBrowser.storage.local.set({ 'pack:general': json(STORED, name) });
    const stored = (await packs.all()).get('general');
    expect(stored?.base.format).toBe(PACK_FORMAT);
    expect(stored?.base.phrases.length).toBeGreaterThan(0);
    expect(await listSetAside()).toEqual([]);
  });
  it.each(readdirSync(RELEASED))('that hold a pack of every released format are read: %s', async (name) => {
    const pack = json(RELEASED, name);
    await fakeBrowser.storage.local.set({
      'pack:general': { version: 1, value: { origin: 'file', base: pack, mine: pack } },
    });
    const stored = (await packs.all()).get('general');
    expect(stored?.base.format).toBe(PACK_FORMAT);
    expect(stored?.mine?.id).toBe('general');
  });
  it('have an example of the version that is written now', async () => {
    await packs.put('ours', { origin: 'made', base: packOf(), mine: null });
    const { 'pack:ours': raw } = await fakeBrowser.storage.local.get('pack:ours');
    const { version } = v.parse(v.object({ version: v.number() }), raw);
    expect(readdirSync(STORED).sort()).toEqual(
      Array.from({ length: version }, (_, index) => `${index + 1}.json`),
    );
  });
  it('that cannot be read are set aside whole, and said, and the others stay', async () => {
    const broken = {
      version: 1,
      value: { origin: 'file', base: packOf({ id: 'b', name: '<b>' }), mine: null },
    };
    await fakeBrowser.storage.local.set({ 'pack:b': broken });
    await packs.put('ours', { origin: 'file', base: packOf({ phrases: PHRASES }), mine: null });
    expect([...(await packs.all()).keys()]).toEqual(['ours']);
    const [kept] = await listSetAside();
    expect(kept).toMatchObject({ of: 'pack:b', why: expect.stringContaining('leave out < and >') });
    expect(JSON.parse(kept?.json ?? '')).toEqual(broken);
  });
  it('keep a draft apart, however faulty it is', async () => {
    const changes = [{ part: 'phrases/one', after: { id: 'one', text: 'half a phr', situations: [] } }];
    await packDrafts.put('ours', { changes });
    expect((await packDrafts.all()).get('ours')).toEqual({ changes });
    expect((await packs.all()).size).toBe(0);
  });
});

describe('packs of a policy', () => {
  const policy = (value: Record<string, unknown>) =>
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => Promise.resolve(value));

  it('come as a share code or as JSON, are marked, and stand in place of a stored one', async () => {
    await packs.put('ours', { origin: 'file', base: packOf({ name: 'Older' }), mine: null });
    policy({ packs: [shareCodeOf(packOf({ name: 'Rolled out' })), JSON.stringify(packOf({ id: 'two' }))] });
    const [list, faults] = await asked();
    expect(list.map(({ id, origin, pack }) => [id, origin, pack.name])).toEqual([
      ['ours', 'managed', 'Rolled out'],
      ['two', 'managed', 'Ours'],
    ]);
    expect(faults).toEqual([]);
  });
  it('that are broken are said and passed over', async () => {
    policy({ packs: ['attune1.xyz', JSON.stringify(packOf())] });
    const [list, faults] = await asked();
    expect(list).toHaveLength(1);
    expect(faults).toEqual([expect.stringMatching(/^Pack 1 of the policy: .*copy it again/)]);
  });
  it('are none where the browser has no policy, or one that is none', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('manifest not found'));
    expect(await asked()).toEqual([[], []]);
    policy({ packs: 'ours' });
    expect((await asked())[1]).toEqual([expect.stringContaining('policy')]);
  });
  it('come with settings that hold until the person chooses', async () => {
    policy({ settings: { preferences: { markFindings: false } } });
    expect(await preferences.get()).toMatchObject({ markFindings: false, markCustomerWords: true });
    await preferences.update((now) => ({ ...now, markFindings: true }));
    expect(await preferences.get()).toMatchObject({ markFindings: true });
    policy({ settings: { preferences: { markFindings: 'no' } } });
    await preferences.erase();
    expect(await preferences.get()).toMatchObject({ markFindings: true });
  });
});

describe('the use of packs', () => {
  const three = ['a', 'b', 'c'].map((id) => ({ id }));
  const shown = (site: string | null, uses = [{ site: null, order: ['b', 'a'], off: ['a'] }]) =>
    arrange(three, useOn(uses, site)).map(({ pack, on }) => `${pack.id}${on ? '' : ' off'}`);

  it('puts a new pack first and keeps the order of the others', () => {
    expect(shown(null)).toEqual(['c', 'b', 'a off']);
  });
  it('may differ on one site', async () => {
    await packUses.update((uses) =>
      withUse(uses, 'https://a.example', { site: null, order: ['a'], off: ['c'] }),
    );
    const uses = await packUses.get();
    expect(useOn(uses, 'https://a.example').off).toEqual(['c']);
    expect(useOn(uses, 'https://b.example').off).toEqual([]);
    expect(useOn(withUse(uses, 'https://a.example', null), 'https://a.example').off).toEqual([]);
  });
});

describe('the counts of phrases', () => {
  it('count nothing until they are switched on', async () => {
    expect(withCount(await phraseCounts.get(), 'Ours/one', 'inserted').phrases).toEqual([]);
  });
  it('count each phrase by what became of it', () => {
    let counts = { on: true, phrases: [] as ReturnType<typeof withCount>['phrases'] };
    for (const what of ['inserted', 'inserted', 'edited', 'dismissed'] as const)
      counts = withCount(counts, 'Ours/one', what);
    expect(counts.phrases).toEqual([{ phrase: 'Ours/one', inserted: 2, edited: 1, dismissed: 1 }]);
  });
});
