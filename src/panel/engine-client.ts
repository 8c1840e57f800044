/** The panel's end of the engine's worker: one request under way, only the newest waiting. */
import type { EngineAnswer, EngineRequest, PacksInUse, ToEngine } from '../engine/engine.worker.ts';

export type EngineQuestion = EngineRequest['request'];

/** The part of a Worker that is used. */
export interface EngineWorker {
  onmessage: ((event: MessageEvent<EngineAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ToEngine): void;
  terminate(): void;
}
export interface Engine {
  ask(question: EngineQuestion): void;
  /** There is nothing to read now: what is under way is of no use any more. */
  forget(): void;
}

export interface PackedEngine extends Engine {
  /** Goes by these packs from now on, and so does every worker that takes the place of this one. */
  use(packs: PacksInUse): void;
}

/** How long an answer may take before the worker is given up, in milliseconds. The first one wakes the model. */
export const LONGEST_THOUGHT = 15_000;

/**
 * `answered` gets the answer to the newest question only; `failed` says that the worker broke.
 * A broken worker is replaced at the next question.
 */
export function createEngine(
  start: () => EngineWorker,
  hear: { answered(question: EngineQuestion, answer: EngineAnswer): void; failed(why: string): void },
): PackedEngine {
  let worker: EngineWorker | null = null;
  let revision = 0;
  let asked: EngineRequest | null = null;
  let waiting: EngineRequest | null = null;
  let inUse: PacksInUse | null = null;
  let patience: ReturnType<typeof setTimeout> | null = null;

  function wake(): EngineWorker {
    const woken = start();
    woken.onmessage = ({ data }) => {
      if (woken !== worker) return;
      rest();
      if (asked && data.revision === revision) hear.answered(asked.request, data);
      if (waiting) post(woken, waiting);
    };
    woken.onerror = (event) => {
      event.preventDefault();
      if (woken === worker) giveUp(event.message || 'The engine could not be loaded.');
    };
    if (inUse) woken.postMessage({ use: inUse });
    return woken;
  }
  function post(to: EngineWorker, request: EngineRequest): void {
    waiting = null;
    asked = request;
    patience = setTimeout(() => giveUp('The engine took too long.'), LONGEST_THOUGHT);
    to.postMessage(request);
  }
  function rest(): void {
    if (patience !== null) clearTimeout(patience);
    patience = null;
  }
  function giveUp(why: string): void {
    rest();
    worker?.terminate();
    worker = null;
    waiting = null;
    hear.failed(why);
  }

  worker = wake();
  return {
    ask(question) {
      revision += 1;
      worker ??= wake();
      const request = { revision, request: question };
      if (patience === null) post(worker, request);
      else waiting = request;
    },
    use(packs) {
      inUse = packs;
      worker?.postMessage({ use: packs });
    },
    forget() {
      revision += 1;
      waiting = null;
    },
  };
}
