import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { STORED_KINDS } = await import('../../src/options/stored-kinds.ts');
const { checkSwitches, dismissals, packDrafts, packUses, phraseCounts, preferences, quietSites } =
  await import('../../src/storage/index.ts');

beforeEach(() => fakeBrowser.reset());

async function amounts(): Promise<(string | null)[]> {
  return Promise.all(
    STORED_KINDS.map(
      (kind) =>
        new Promise<string | null>((resolve) => {
          const stop = kind.follow((amount) => {
            resolve(amount);
            setTimeout(() => stop());
          });
        }),
    ),
  );
}

describe('what is stored', () => {
  it('is nothing at first, and then said kind by kind', async () => {
    expect((await amounts()).filter(Boolean)).toEqual([]);
    await preferences.update((chosen) => ({ ...chosen, scorecardTerms: true }));
    await checkSwitches.update(() => [{ check: 'jargon', on: false }]);
    await quietSites.update(() => ['https://a.example', 'https://b.example']);
    await dismissals.update(() => [{ check: 'jargon', phrase: 'abc', times: 2 }]);
    await packDrafts.put('ours', { changes: [] });
    expect((await amounts()).filter(Boolean)).toEqual([
      'changed by you',
      '1 check',
      '2 sites',
      '1 phrase',
      '1 pack',
    ]);
  });
  it('covers every setting, and is gone when each kind is erased', async () => {
    await preferences.update((chosen) => chosen);
    await checkSwitches.update(() => []);
    await quietSites.update(() => []);
    await dismissals.update(() => []);
    await packUses.update(() => []);
    await phraseCounts.update((counts) => counts);
    await packDrafts.put('ours', { changes: [] });
    const kinds = new Set(STORED_KINDS.map(({ key }) => key));
    const keys = Object.keys(await fakeBrowser.storage.local.get(null));
    expect(keys.filter((key) => !kinds.has(key.replace(/:.*$/, '')))).toEqual([]);
    for (const kind of STORED_KINDS) if (!kind.final) await kind.erase();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
  it('brings a collection back whole', async () => {
    await packDrafts.put('a', { changes: [] });
    await packDrafts.put('b', { changes: [] });
    const erased = await STORED_KINDS.find(({ key }) => key === 'pack-draft')?.erase();
    expect((await packDrafts.all()).size).toBe(0);
    erased?.undo?.();
    await vi.waitFor(async () => expect([...(await packDrafts.all()).keys()]).toEqual(['a', 'b']));
  });
  it('can be erased one kind at a time, and put back', async () => {
    await quietSites.update(() => ['https://a.example']);
    await checkSwitches.update(() => [{ check: 'jargon', on: false }]);
    const sites = STORED_KINDS.find(({ key }) => key === 'quiet-sites');
    const erased = await sites?.erase();
    expect(erased?.saved).toEqual({ ok: true });
    expect([await quietSites.get(), await checkSwitches.get()]).toEqual([
      [],
      [{ check: 'jargon', on: false }],
    ]);
    erased?.undo?.();
    await vi.waitFor(async () => expect(await quietSites.get()).toEqual(['https://a.example']));
  });
});
