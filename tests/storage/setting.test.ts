import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { setting } = await import('../../src/storage/setting.ts');
const { collection } = await import('../../src/storage/collection.ts');
const { eraseSetAside, listSetAside } = await import('../../src/storage/set-aside.ts');

const count = () =>
  setting({
    key: 'count',
    version: 3,
    schema: v.strictObject({ count: v.pipe(v.number(), v.maxValue(99)) }),
    fallback: { count: 0 },
    migrations: [
      (older) => ({ number: v.parse(v.number(), older) }),
      (older) => ({ count: v.parse(v.object({ number: v.number() }), older).number }),
    ],
  });
const stored = () => fakeBrowser.storage.local.get(null);

beforeEach(() => fakeBrowser.reset());

describe('a setting', () => {
  it('is its fallback until it is changed, and again when it is erased', async () => {
    expect(await count().get()).toEqual({ count: 0 });
    expect(await count().update((now) => ({ count: now.count + 2 }))).toEqual({ ok: true });
    expect(await count().get()).toEqual({ count: 2 });
    await count().erase();
    expect(await count().get()).toEqual({ count: 0 });
    expect(await stored()).toEqual({});
  });
  it('loses no change of two that are made at once', async () => {
    const add = () => count().update((now) => ({ count: now.count + 1 }));
    await Promise.all([add(), add(), add()]);
    expect(await count().get()).toEqual({ count: 3 });
  });
  it('brings what an older version wrote up to date', async () => {
    await fakeBrowser.storage.local.set({ count: { version: 1, value: 7 } });
    expect(await count().get()).toEqual({ count: 7 });
    await fakeBrowser.storage.local.set({ count: { version: 2, value: { number: 8 } } });
    expect(await count().get()).toEqual({ count: 8 });
    expect(await listSetAside()).toEqual([]);
  });
  it.each([
    ['has no version', { count: 5 }, /no version/],
    ['comes from a newer version', { version: 4, value: {} }, /newer Attune/],
    ['cannot be migrated', { version: 1, value: 'seven' }, /brought up to date/],
    ['does not fit', { version: 3, value: { count: 100 } }, /^count: /],
    ['has more than it should', { version: 3, value: { count: 1, more: 2 } }, /more/],
    ['is a text', 'count', /no version/],
  ])('sets aside what %s, keeps it whole, and never writes over it', async (_, raw, why) => {
    await fakeBrowser.storage.local.set({ count: raw });
    expect(await count().get()).toEqual({ count: 0 });
    await count().update(() => ({ count: 1 }));
    const [kept, ...others] = await listSetAside();
    expect(others).toEqual([]);
    expect(kept).toMatchObject({ of: 'count', why: expect.stringMatching(why) });
    expect(JSON.parse(kept?.json ?? '')).toEqual(raw);
    expect(await count().get()).toEqual({ count: 1 });
    await eraseSetAside(kept?.key ?? '');
    expect(await listSetAside()).toEqual([]);
  });
  it('keeps a second bad value beside the first', async () => {
    for (const raw of ['one', 'two']) {
      await fakeBrowser.storage.local.set({ count: raw });
      await count().get();
    }
    expect((await listSetAside()).map(({ json }) => json)).toEqual(['"one"', '"two"']);
  });
  it('erases nothing but what was set aside', async () => {
    await count().update(() => ({ count: 1 }));
    await eraseSetAside('count');
    expect(await count().get()).toEqual({ count: 1 });
  });
  it('tells followers the value now and after each change, until they stop', async () => {
    const heard: number[] = [];
    const stop = count().follow(({ count: now }) => heard.push(now));
    await vi.waitFor(() => expect(heard).toEqual([0]));
    await count().update(() => ({ count: 4 }));
    await vi.waitFor(() => expect(heard).toEqual([0, 4]));
    stop();
    await count().update(() => ({ count: 5 }));
    await count().get();
    expect(heard).toEqual([0, 4]);
  });
  it('says what to do when there is no room, and changes nothing', async () => {
    await count().update(() => ({ count: 1 }));
    const full = vi.spyOn(fakeBrowser.storage.local, 'set');
    full.mockRejectedValueOnce(new Error('Resource::kQuotaBytes quota exceeded'));
    const saved = await count().update(() => ({ count: 2 }));
    expect(saved).toEqual({ ok: false, why: expect.stringMatching(/no room.*Erase something/) });
    expect(await count().get()).toEqual({ count: 1 });
  });
});

describe('a collection', () => {
  const packs = () =>
    collection({ name: 'pack', version: 1, schema: v.object({ name: v.string() }), most: 2 });

  it('keeps each under its id, up to its bound', async () => {
    await packs().put('b', { name: 'Bee' });
    await packs().put('a', { name: 'Ant' });
    expect(await packs().put('c', { name: 'Cat' })).toMatchObject({
      ok: false,
      why: expect.stringMatching(/At most 2/),
    });
    expect(await packs().put('b', { name: 'Bear' })).toEqual({ ok: true });
    expect([...(await packs().all())]).toEqual([
      ['a', { name: 'Ant' }],
      ['b', { name: 'Bear' }],
    ]);
    await packs().erase('a');
    expect([...(await packs().all()).keys()]).toEqual(['b']);
    await packs().eraseAll();
    expect(await stored()).toEqual({});
  });
  it('sets aside the one that cannot be read and keeps the others', async () => {
    await packs().put('a', { name: 'Ant' });
    await fakeBrowser.storage.local.set({ 'pack:b': { version: 1, value: { name: 3 } } });
    expect([...(await packs().all()).keys()]).toEqual(['a']);
    expect(await listSetAside()).toMatchObject([{ of: 'pack:b', why: expect.stringMatching(/^name: /) }]);
  });
});
