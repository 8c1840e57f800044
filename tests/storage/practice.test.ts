import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { roundOf } from '../practice/samples.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const {
  coachingTalks,
  finishedRounds,
  openMaps,
  openRounds,
  practiceChoices,
  roundKey,
  ticketSets,
  withOpen,
  withSet,
} = await import('../../src/storage/practice.ts');
const { listSetAside } = await import('../../src/storage/set-aside.ts');

beforeEach(() => fakeBrowser.reset());

describe('what practice keeps', () => {
  it('comes back in the order in which it was finished', async () => {
    for (const at of ['2026-03-03T09:00:00.000Z', '2026-03-02T09:00:00.000Z', '2026-11-02T09:00:00.000Z']) {
      const round = roundOf({ at });
      expect(await finishedRounds.put(roundKey(round), round)).toEqual({ ok: true });
    }
    expect([...(await finishedRounds.all()).values()].map(({ at }) => at.slice(5, 7))).toEqual([
      '03',
      '03',
      '11',
    ]);
  });
  it('says that there is no room, and loses nothing that was there', async () => {
    const [first, second] = [roundOf(), roundOf({ at: '2026-03-09T09:00:00.000Z' })];
    await finishedRounds.put(roundKey(first), first);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await finishedRounds.put(roundKey(second), second)).toMatchObject({
      ok: false,
      why: expect.stringMatching(/no room/),
    });
    expect([...(await finishedRounds.all()).values()]).toEqual([first]);
  });
  it('holds one open round a ticket, and lets the oldest go', () => {
    const open = (scenario: string) => ({ scenario });
    expect(withOpen([open('a'), open('b')], 'a', open('a'))).toEqual([open('b'), open('a')]);
    expect(withOpen([open('a'), open('b')], 'a', null)).toEqual([open('b')]);
    const many = Array.from({ length: 30 }, (_, index) => open(`${index}`));
    expect(withOpen(many, 'new', open('new'))).toHaveLength(30);
    expect(withOpen(many, 'new', open('new'))[0]).toEqual(open('1'));
  });
  it('puts a set that comes again in place of the older one', () => {
    const set = (id: string, title: string) => ({ id, title, note: '', due: null, scenarios: ['x'] });
    expect(withSet([set('a', 'old'), set('b', 'b')], set('a', 'new')).map(({ title }) => title)).toEqual([
      'b',
      'new',
    ]);
  });
  it('starts from nothing', async () => {
    expect(await openRounds.get()).toEqual([]);
  });
});

describe('what an older Attune kept of practice', () => {
  const folder = join(import.meta.dirname, 'released');
  const files = readdirSync(folder).filter((file) => file.startsWith('practice-'));

  it('has an example', () => expect(files.length).toBeGreaterThan(0));
  it.each(files)('is all read: %s', async (file) => {
    const stored: Record<string, unknown> = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    await fakeBrowser.storage.local.set(stored);
    const read = [
      ...(await finishedRounds.all()).values(),
      ...(await openRounds.get()),
      ...(await openMaps.get()),
      ...(await ticketSets.get()),
      ...(await coachingTalks.all()).values(),
    ];
    expect(read).toHaveLength(6);
    expect((await practiceChoices.get()).name).toBe('Ana');
    expect(await listSetAside()).toEqual([]);
  });
});
