import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { dismissals, phraseNumber, quietSites, timesDismissed, withDismissal, withSite, withSwitch } =
  await import('../../src/storage/index.ts');

describe('the number of a phrase', () => {
  it('is the same whatever the case, spaces and marks around it', () => {
    const plain = phraseNumber('Any inconvenience');
    expect(phraseNumber(' \u201cany  inconvenience\u201d.')).toBe(plain);
    expect(phraseNumber('some inconvenience')).not.toBe(plain);
    expect(plain).toMatch(/^[0-9a-z]{1,7}$/);
  });
  it('is that of FNV-1a, and there is none without words', () => {
    expect(phraseNumber('foobar')).toBe((0xbf9cf968).toString(36));
    expect(phraseNumber(' \u2026 ')).toBeNull();
  });
});

describe('dismissals', () => {
  it('count up to two, and back', () => {
    const once = withDismissal([], 'jargon', 'abc', 1);
    const twice = withDismissal(once, 'jargon', 'abc', 1);
    expect(timesDismissed(once, 'jargon', 'abc')).toBe(1);
    expect(timesDismissed(withDismissal(twice, 'jargon', 'abc', 1), 'jargon', 'abc')).toBe(2);
    expect(timesDismissed(twice, 'shouting', 'abc')).toBe(0);
    expect(withDismissal(withDismissal(twice, 'jargon', 'abc', -1), 'jargon', 'abc', -1)).toEqual([]);
  });
  it('let the oldest go', () => {
    let known = withDismissal([], 'jargon', 'first', 1);
    for (let number = 0; number < 1000; number++)
      known = withDismissal(known, 'jargon', number.toString(36), 1);
    expect(known).toHaveLength(1000);
    expect(timesDismissed(known, 'jargon', 'first')).toBe(0);
  });
  it('can be stored, with nothing of the words in it', async () => {
    const phrase = phraseNumber('any inconvenience') ?? '';
    expect(await dismissals.update((known) => withDismissal(known, 'generic', phrase, 1))).toEqual({
      ok: true,
    });
    expect(await dismissals.get()).toEqual([{ check: 'generic', phrase, times: 1 }]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('inconvenience');
  });
});

describe('switches and sites', () => {
  it('stand once each', () => {
    const off = withSwitch(withSwitch([], 'jargon', true), 'jargon', false);
    expect(off).toEqual([{ check: 'jargon', on: false }]);
    expect(withSwitch(off, 'jargon', null)).toEqual([]);
    expect(withSite(withSite([], 'https://a.example', true), 'https://a.example', true)).toHaveLength(1);
    expect(withSite(['https://a.example'], 'https://a.example', false)).toEqual([]);
  });
  it('refuse what is no site', async () => {
    await fakeBrowser.storage.local.set({ 'quiet-sites': { version: 1, value: ['https://a.example/path'] } });
    expect(await quietSites.get()).toEqual([]);
  });
});
