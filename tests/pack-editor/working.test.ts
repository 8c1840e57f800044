import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorking, withDraft } from '../../src/pack-editor/working.ts';
import type { Pack } from '../../src/packs/schema.ts';
import { packOf } from '../packs/samples.ts';

const PACK = packOf({
  phrases: [
    { id: 'one', text: 'You asked, and nobody answered.', situations: ['no-reply'] },
    { id: 'two', text: 'You are still waiting.', situations: ['wait-late'] },
  ],
});
const withText = (pack: Pack, text: string): Pack => ({
  ...pack,
  phrases: pack.phrases.map((phrase) => (phrase.id === 'one' ? { ...phrase, text } : phrase)),
});
const texts = (pack: Pack) => pack.phrases.map(({ text }) => text);

function setUp(changes: { part: string; after?: unknown }[] | null = null) {
  const clock = { now: 0 };
  const store = {
    put: vi.fn(async () => ({ ok: true }) as const),
    erase: vi.fn(async () => ({ ok: true }) as const),
    leave: vi.fn(),
  };
  const working = createWorking(PACK, changes && { changes }, store, () => clock.now);
  return { working, store, clock };
}

beforeEach(() => {
  vi.useFakeTimers();
});

describe('the pack that is edited', () => {
  it('takes letters typed shortly after one another as one step', () => {
    const { working, clock } = setUp();
    for (const text of ['Y', 'Yo', 'You']) {
      working.edit(withText(working.pack.peek(), text), 'text/one');
      clock.now += 200;
    }
    clock.now += 5_000;
    working.edit(withText(working.pack.peek(), 'You a'), 'text/one');
    expect(texts(working.pack.value)[0]).toBe('You a');
    working.undo();
    expect(texts(working.pack.value)[0]).toBe('You');
    working.undo();
    expect(working.pack.value).toBe(PACK);
    expect(working.dirty.value).toBe(false);
    expect(working.canUndo.value).toBe(false);
    working.redo();
    working.redo();
    expect(texts(working.pack.value)[0]).toBe('You a');
    expect(working.canRedo.value).toBe(false);
  });
  it('forgets what was undone once something else is done', () => {
    const { working } = setUp();
    working.edit(withText(PACK, 'A.'));
    working.undo();
    working.edit(withText(PACK, 'B.'));
    working.redo();
    expect(texts(working.pack.value)[0]).toBe('B.');
  });
  it('keeps a draft of what is not saved, faulty as it may be, and of nothing else', async () => {
    const { working, store } = setUp();
    working.edit(withText(PACK, 'half a phr'));
    expect(working.kept.value).toBe('soon');
    await vi.runAllTimersAsync();
    expect(store.put).toHaveBeenLastCalledWith('ours', {
      changes: [{ part: 'phrases/one', after: { ...PACK.phrases[0], text: 'half a phr' } }],
    });
    expect(working.kept.value).toBe('yes');
    working.undo();
    await vi.runAllTimersAsync();
    expect(store.erase).toHaveBeenCalledWith('ours');
  });
  it('leaves what is not kept yet when the page closes, and nothing more', async () => {
    const { working, store } = setUp();
    working.leave();
    expect(store.leave).not.toHaveBeenCalled();
    working.edit(withText(PACK, 'A'));
    working.leave();
    expect(store.leave).toHaveBeenCalledWith('ours', {
      changes: [{ part: 'phrases/one', after: { ...PACK.phrases[0], text: 'A' } }],
    });
    await vi.runAllTimersAsync();
    store.leave.mockClear();
    working.leave();
    expect(store.leave).not.toHaveBeenCalled();
  });
  it('says where the draft could not be kept', async () => {
    const { working, store } = setUp();
    store.put.mockResolvedValue({ ok: false, why: 'no room' } as never);
    working.edit(withText(PACK, 'A.'));
    await vi.runAllTimersAsync();
    expect(working.kept.value).toEqual({ why: 'no room' });
  });
  it('begins where the draft left off, what was taken out too', () => {
    const { working } = setUp([
      { part: 'phrases/one' },
      { part: 'phrases/two', after: { ...PACK.phrases[1], text: '' } },
    ]);
    expect(texts(working.pack.value)).toEqual(['']);
    expect(working.dirty.value).toBe(true);
  });
  it('passes over a part of a draft that is of no known kind, and takes the others', () => {
    const draft = [
      { part: 'phrases/one', after: { id: 'one', text: 7 } },
      { part: 'phrases/two', after: { ...PACK.phrases[1], text: 'Fresh.' } },
    ];
    expect(texts(withDraft(PACK, draft))).toEqual([PACK.phrases[0]?.text, 'Fresh.']);
  });
  it('keeps unsaved changes when another version is saved under it', () => {
    const { working } = setUp();
    working.edit(withText(PACK, 'Mine.'));
    const newer = {
      ...PACK,
      version: '2',
      phrases: [...PACK.phrases, { id: 'three', text: 'New.', situations: [] }],
    };
    working.rebase(newer);
    expect(texts(working.pack.value)).toEqual(['Mine.', PACK.phrases[1]?.text, 'New.']);
    expect(working.dirty.value).toBe(true);
  });
});
