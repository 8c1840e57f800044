import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToPage } from '../../src/messages/index.ts';
import { createInserter, PATIENCE } from '../../src/panel/insertion.ts';

const replacement = { key: 'ticket-1', from: 0, to: 0, text: 'Hello', expected: '' };

describe('insertion', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function page() {
    const sent: ToPage[] = [];
    const inserter = createInserter((message) => {
      sent.push(message);
      return true;
    });
    const replaced = (id: number, ok: boolean, reason: 'draft-changed' | null = null) =>
      inserter.answered({ kind: 'replaced', id, ok, reason });
    return { sent, inserter, replaced };
  }

  it('sends one replacement and settles with its answer', async () => {
    const { sent, inserter, replaced } = page();
    const outcome = inserter.replace(replacement);
    expect(sent).toEqual([{ kind: 'replace', id: 1, ...replacement }]);
    replaced(1, true);
    expect(await outcome).toEqual({ ok: true });
  });
  it('refuses a second one while the first is under way', async () => {
    const { sent, inserter, replaced } = page();
    const first = inserter.replace(replacement);
    expect(inserter.replace(replacement)).toBeNull();
    expect(sent).toHaveLength(1);
    replaced(1, false, 'draft-changed');
    expect(await first).toEqual({ ok: false, reason: 'draft-changed' });
    expect(inserter.replace(replacement)).not.toBeNull();
  });
  it('gives up after its patience, and drops an answer that comes late', async () => {
    const { inserter, replaced } = page();
    const first = inserter.replace(replacement);
    vi.advanceTimersByTime(PATIENCE);
    expect(await first).toEqual({ ok: false, reason: 'no-answer' });
    const second = inserter.replace(replacement);
    replaced(1, true);
    replaced(2, false, 'draft-changed');
    expect(await second).toEqual({ ok: false, reason: 'draft-changed' });
  });
  it('says so when the page goes away in the middle, or is not there at all', async () => {
    const { inserter } = page();
    const outcome = inserter.replace(replacement);
    inserter.lost();
    expect(await outcome).toEqual({ ok: false, reason: 'disconnected' });
    const nobody = createInserter(() => false);
    expect(await nobody.replace(replacement)).toEqual({ ok: false, reason: 'disconnected' });
  });
});
