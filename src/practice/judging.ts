/** The engine's worker as practice asks it: one reply at a time, with the scenario's own reading of the ticket. */
import { overrideOf } from '../engine/aims.ts';
import type { GateCard } from '../engine/engine.worker.ts';
import type { Analysis, Turn } from '../engine/types.ts';
import type { Scenario } from '../packs/scenario.ts';
import {
  createEngine,
  type EngineQuestion,
  type EngineWorker,
  type PackedEngine,
} from '../panel/engine-client.ts';

export interface Judged {
  analysis: Analysis;
  gateCard: GateCard | null;
}
export interface Judge {
  /** Each question waits for the one before. Rejects, with words for the person, where the engine cannot answer. */
  ask(question: EngineQuestion): Promise<Judged>;
  /** The packs to go by from now on. */
  use: PackedEngine['use'];
}

export function createJudge(start: () => EngineWorker): Judge {
  let hear: { good(judged: Judged): void; bad(fault: Error): void } | null = null;
  const engine = createEngine(start, {
    answered(_, answer) {
      if ('error' in answer) hear?.bad(new Error(answer.error));
      else hear?.good(answer);
    },
    failed: (why) => hear?.bad(new Error(why)),
  });
  let last: Promise<unknown> = Promise.resolve();
  const ask: Judge['ask'] = (question) => {
    const next = last.then(
      () =>
        new Promise<Judged>((good, bad) => {
          hear = { good, bad };
          engine.ask(question);
        }),
    );
    last = next.catch(() => null);
    return next;
  };
  return { ask, use: engine.use };
}

/** The question for a reply to the ticket, or to what the customer answered since. */
export function questionFor(
  scenario: Scenario,
  draft: string,
  talk: readonly { reply: string; answer: string }[],
): EngineQuestion {
  const name = scenario.thread.at(-1)?.name ?? null;
  const since = talk.flatMap(({ reply, answer }): Turn[] => [
    { role: 'agent', name: null, text: reply },
    { role: 'customer', name, text: answer },
  ]);
  return {
    conversation: { channel: scenario.channel, thread: [...scenario.thread, ...since] },
    draft,
    history: [],
    ...(scenario.now !== undefined && { now: new Date(scenario.now) }),
    // What they feel after an answer is no longer what they felt at first.
    ...(talk.length === 0 && { override: overrideOf(scenario) }),
  };
}
