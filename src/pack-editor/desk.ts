/** The editor's end of the engine's worker: tasks go out with a number and come back with it. */
import type { ProofAnswer, ProofRequest, ProofResults, ProofTask } from '../engine/proof-desk.ts';

/** The part of a Worker that is used. */
export interface DeskWorker {
  onmessage: ((event: MessageEvent<ProofAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: ProofRequest): void;
  terminate(): void;
}
export interface Desk {
  /** Does a task. Rejects where the engine breaks; the next task gets a new one. */
  ask<Kind extends keyof ProofResults>(task: Extract<ProofTask, { kind: Kind }>): Promise<ProofResults[Kind]>;
}

export function createDesk(start: () => DeskWorker): Desk {
  let worker: DeskWorker | null = null;
  let number = 0;
  const waiting = new Map<number, (answer: ProofAnswer) => void>();

  function wake(): DeskWorker {
    const woken = start();
    woken.onmessage = ({ data }) => {
      waiting.get(data.task)?.(data);
      waiting.delete(data.task);
    };
    woken.onerror = (event) => {
      event.preventDefault();
      woken.terminate();
      worker = null;
      const error = event.message || 'The engine could not be loaded.';
      for (const [task, answer] of waiting) answer({ task, error });
      waiting.clear();
    };
    return woken;
  }

  return {
    ask: (proof) =>
      new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, (answer) => {
          const result = 'result' in answer ? answer.result[proof.kind] : undefined;
          if (result !== undefined) resolve(result);
          else reject(new Error('error' in answer ? answer.error : 'The engine gave no answer.'));
        });
        worker ??= wake();
        worker.postMessage({ task: number, proof });
      }),
  };
}
