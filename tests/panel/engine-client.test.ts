import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EngineAnswer, EngineRequest } from '../../src/engine/engine.worker.ts';
import {
  createEngine,
  type EngineQuestion,
  type EngineWorker,
  LONGEST_THOUGHT,
} from '../../src/panel/engine-client.ts';
import { analysis } from './samples.ts';

class FakeWorker implements EngineWorker {
  onmessage: EngineWorker['onmessage'] = null;
  onerror: EngineWorker['onerror'] = null;
  asked: EngineRequest[] = [];
  ended = false;
  postMessage(message: EngineRequest) {
    this.asked.push(message);
  }
  terminate() {
    this.ended = true;
  }
  answer() {
    const revision = this.asked.at(-1)?.revision ?? 0;
    const data: EngineAnswer = {
      revision,
      analysis: analysis([]),
      gateCard: null,
      ms: 1,
      promises: [],
      packFaults: [],
    };
    this.onmessage?.(new MessageEvent('message', { data }));
  }
}
const about = (draft: string): EngineQuestion => ({
  conversation: { channel: 'email', thread: [] },
  draft,
  history: [],
});

describe('the line to the engine', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function set() {
    const workers: FakeWorker[] = [];
    const answered: string[] = [];
    const failed: string[] = [];
    const engine = createEngine(
      () => {
        const worker = new FakeWorker();
        workers.push(worker);
        return worker;
      },
      { answered: ({ draft }) => answered.push(draft), failed: (why) => failed.push(why) },
    );
    return { workers, answered, failed, engine };
  }

  it('keeps only the newest waiting, and drops answers to old questions', () => {
    const { workers, answered, engine } = set();
    for (const draft of ['a', 'ab', 'abc']) engine.ask(about(draft));
    expect(workers[0]?.asked.map(({ request }) => request.draft)).toEqual(['a']);
    workers[0]?.answer();
    expect(answered).toEqual([]);
    expect(workers[0]?.asked.map(({ request }) => request.draft)).toEqual(['a', 'abc']);
    workers[0]?.answer();
    expect(answered).toEqual(['abc']);
  });
  it('drops an answer after there is nothing to read any more', () => {
    const { workers, answered, engine } = set();
    engine.ask(about('a'));
    engine.forget();
    workers[0]?.answer();
    expect(answered).toEqual([]);
  });
  it('replaces a worker that does not answer', () => {
    const { workers, answered, failed, engine } = set();
    engine.ask(about('a'));
    vi.advanceTimersByTime(LONGEST_THOUGHT);
    expect(workers[0]?.ended).toBe(true);
    expect(failed).toHaveLength(1);
    engine.ask(about('b'));
    workers[1]?.answer();
    expect(answered).toEqual(['b']);
  });
});
