import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAsking, PAUSE } from '../../src/panel/asking.ts';
import type { EngineQuestion } from '../../src/panel/engine-client.ts';

const question = (draft: string, text = 'Where is it?'): EngineQuestion => ({
  conversation: { channel: 'email', thread: [{ role: 'customer', name: null, text }] },
  draft,
  history: [],
});
function asking() {
  const asked: string[] = [];
  const forget = vi.fn<() => void>();
  const change = createAsking({ ask: ({ draft }) => void asked.push(draft), forget }, () => new Date(0));
  const typed = (draft: string, hurry = false) => change({ key: 'a', question: question(draft), hurry });
  return { asked, change, typed, forget };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('asking the engine', () => {
  it('happens at once for a new ticket, and only after a pause while a draft is typed', () => {
    const { asked, typed } = asking();
    typed('');
    expect(asked).toEqual(['']);
    for (const draft of ['H', 'Hi', 'Hi M']) {
      typed(draft);
      vi.advanceTimersByTime(PAUSE - 1);
    }
    expect(asked).toEqual(['']);
    vi.advanceTimersByTime(1);
    expect(asked).toEqual(['', 'Hi M']);
  });
  it('waits for nobody where somebody waits for the reading', () => {
    const { asked, typed } = asking();
    typed('');
    typed('Hi', true);
    expect(asked).toEqual(['', 'Hi']);
    vi.advanceTimersByTime(PAUSE * 2);
    expect(asked).toEqual(['', 'Hi']);
  });
  it('happens at once when the customer writes, the agent corrects the reading, or ticket or switches change', () => {
    const { asked, change } = asking();
    change({ key: 'a', question: question('x'), hurry: false });
    change({ key: 'a', question: question('y', 'And now?'), hurry: false });
    change({
      key: 'a',
      question: { ...question('z', 'And now?'), override: { feeling: 'angry' } },
      hurry: false,
    });
    change({ key: 'b', question: question('w', 'And now?'), hurry: false });
    change({ key: 'b', question: { ...question('v', 'And now?'), off: ['jargon'] }, hurry: false });
    expect(asked).toEqual(['x', 'y', 'z', 'w', 'v']);
  });
  it('happens at once when the caret moves in the same draft', () => {
    const { asked, change } = asking();
    change({ key: 'a', question: question('Hi'), hurry: false });
    change({ key: 'a', question: { ...question('Hi'), caret: 1 }, hurry: false });
    expect(asked).toEqual(['Hi', 'Hi']);
  });
  it('drops what waits when there is nothing to read any more', () => {
    const { asked, change, typed, forget } = asking();
    typed('');
    typed('Hi');
    change({ key: null, question: null, hurry: false });
    vi.advanceTimersByTime(PAUSE);
    expect(asked).toEqual(['']);
    expect(forget).toHaveBeenCalledOnce();
  });
  it('drops what waits when the draft is again what was read', () => {
    const { asked, change } = asking();
    const same = question('Hi');
    change({ key: 'a', question: same, hurry: false });
    change({ key: 'a', question: question('Hi M'), hurry: false });
    change({ key: 'a', question: same, hurry: true });
    vi.advanceTimersByTime(PAUSE);
    expect(asked).toEqual(['Hi']);
  });
});
