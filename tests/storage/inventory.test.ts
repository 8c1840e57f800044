import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { saidSize, takeInventory } = await import('../../src/storage/index.ts');

it('sizes each kind, with all of a collection together, and gives everything back as it stands', async () => {
  const stored = { preferences: { version: 1, value: {} }, 'tags:2026-10': [1, 2], 'tags:2026-11': ['é'] };
  await fakeBrowser.storage.local.set(stored);
  const { sizes, json } = await takeInventory();
  expect(sizes.get('tags')).toBe('[1,2]'.length + 6);
  expect(JSON.parse(json)).toEqual(stored);
});

it('says sizes shortly', () => {
  expect([12, 1_240, 2_500_000].map(saidSize)).toEqual(['12 bytes', '1.2 kB', '2.5 MB']);
});
