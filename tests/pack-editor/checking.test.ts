import { describe, expect, it } from 'vitest';
import type { ProofRequest } from '../../src/engine/proof-desk.ts';
import { createChecking } from '../../src/pack-editor/checking.ts';
import { createDesk, type DeskWorker } from '../../src/pack-editor/desk.ts';

/** A worker that answers when it is told to. */
function fakeWorker() {
  const asked: ProofRequest[] = [];
  const worker: DeskWorker & { ended: boolean } = {
    onmessage: null,
    onerror: null,
    ended: false,
    postMessage: (message) => asked.push(message),
    terminate() {
      worker.ended = true;
    },
  };
  const answer = async (result: unknown) => {
    const request = asked.shift();
    worker.onmessage?.(new MessageEvent('message', { data: { task: request?.task, ...Object(result) } }));
    for (let i = 0; i < 8; i += 1) await Promise.resolve();
    return request;
  };
  return { worker, asked, answer };
}
const texts = (request: ProofRequest | undefined) =>
  request?.proof.kind === 'phrases' ? [...request.proof.texts] : [];

describe('checking phrases', () => {
  it('asks a few at a time, what is on screen first, and each text once', async () => {
    const { worker, asked, answer } = fakeWorker();
    const checking = createChecking(createDesk(() => worker));
    const all = Array.from({ length: 45 }, (_, i) => `Phrase ${i}.`);
    checking.want(all);
    checking.want(['Phrase 1.', 'Phrase 2.']);
    expect(checking.left.value).toBe(45);
    expect(texts(asked[0])).toHaveLength(20);
    checking.want(['Urgent.'], true);
    await answer({
      result: { phrases: all.slice(0, 20).map((text) => (text === 'Phrase 3.' ? ['bad'] : [])) },
    });
    expect(checking.of('Phrase 3.')).toEqual(['bad']);
    expect(checking.of('Phrase 4.')).toEqual([]);
    expect(checking.of('Phrase 40.')).toBeUndefined();
    expect(texts(asked[0])[0]).toBe('Urgent.');
    await answer({ result: { phrases: Array(20).fill([]) } });
    await answer({ result: { phrases: Array(20).fill([]) } });
    expect(await checking.settled()).toBe(true);
    expect(checking.left.value).toBe(0);
    checking.want(all);
    expect(asked).toEqual([]);
  });
  it('says where the engine breaks, and tries anew at the next text', async () => {
    const first = fakeWorker();
    const second = fakeWorker();
    const workers = [first.worker, second.worker];
    const checking = createChecking(
      createDesk(() => {
        const worker = workers.shift();
        if (!worker) throw new Error('no third');
        return worker;
      }),
    );
    checking.want(['One.']);
    await first.answer({ error: 'out of memory' });
    expect(await checking.settled()).toBe(false);
    expect(checking.broken.value).toBe('out of memory');
    checking.want(['One.']);
    await first.answer({ result: { phrases: [['late']] } });
    expect(await checking.settled()).toBe(true);
    expect(checking.of('One.')).toEqual(['late']);
  });
});
