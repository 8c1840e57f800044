import { batch, signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_OFFER } from '../../src/panel/offer.ts';
import { suggestion, ticket } from './samples.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { countPhrases } = await import('../../src/panel/counting.ts');
const { packsFor } = await import('../../src/panel/packs.ts');
const { packOf } = await import('../packs/samples.ts');

const FIRST = suggestion('Ours/first', 'Three weeks is a long time.');
const SECOND = suggestion('Ours/second', 'Nobody answered you.');

function counting() {
  const state = {
    history: signal<string[]>([]),
    offer: signal({ ...NO_OFFER, suggestions: [FIRST, SECOND] }),
    ticket: signal<ReturnType<typeof ticket> | null>(ticket({ key: 'a', draft: '' })),
  };
  const counted: string[] = [];
  countPhrases(state, (phrase, what) => counted.push(`${phrase} ${what}`));
  return {
    counted,
    insert(schema: string) {
      batch(() => {
        state.history.value = [schema, ...state.history.value];
      });
    },
    draft(draft: string, key = 'a') {
      state.ticket.value = ticket({ key, draft });
    },
    leave() {
      state.ticket.value = null;
    },
  };
}

describe('counting', () => {
  it('counts a phrase that was put in and sent as it was', () => {
    const page = counting();
    page.insert('Ours/first');
    page.draft('Hi Maya, Three weeks is a long time.');
    page.draft('Hi Maya, Three weeks is a long time. I will call you.');
    page.draft('');
    expect(page.counted).toEqual(['Ours/first inserted']);
  });
  it('counts one that was changed before it was sent, once', () => {
    const page = counting();
    page.insert('Ours/first');
    page.draft('Three weeks is a long time.');
    page.draft('Three weeks is too long.');
    page.draft('Three weeks is far too long.');
    page.leave();
    page.draft('Three weeks');
    expect(page.counted).toEqual(['Ours/first inserted', 'Ours/first edited']);
  });
  it('counts one that was offered first and passed over', () => {
    const page = counting();
    page.insert('Ours/second');
    expect(page.counted).toEqual(['Ours/second inserted', 'Ours/first dismissed']);
  });
  it('takes the draft of another ticket for nothing', () => {
    const page = counting();
    page.insert('Ours/first');
    page.draft('Three weeks is a long time.');
    page.draft('Something else.', 'b');
    expect(page.counted).toEqual(['Ours/first inserted']);
  });
});

describe('the packs for a site', () => {
  const team = ['a', 'b', 'c'].map((id) => {
    const pack = packOf({ id });
    return { id, origin: 'file' as const, pack, base: pack, edited: false };
  });
  it('come in the order of the person, the first of them last, for later packs win', () => {
    const uses = [{ site: null, order: ['b', 'a', 'c'], off: ['a', 'general'] }];
    const { packs, off } = packsFor(team, uses, 'https://a.example');
    expect(packs.map(({ id }) => id)).toEqual(['c', 'b']);
    expect(off).toContain('general');
  });
  it('differ where a site has its own arrangement', () => {
    const uses = [
      { site: null, order: ['a', 'b', 'c'], off: [] },
      { site: 'https://a.example', order: ['a', 'b', 'c'], off: ['b', 'c'] },
    ];
    expect(packsFor(team, uses, 'https://a.example').packs.map(({ id }) => id)).toEqual(['a']);
    expect(packsFor(team, uses, 'https://b.example').packs.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });
});
