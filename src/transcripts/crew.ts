/** Several engines that read conversations side by side, whatever kind of worker the platform has. */
import type { Assessed, PastMoment } from '../engine/assess.ts';
import { examined, questionsOf } from './examine.ts';
import { count, type Figures, noFigures, skip } from './figures.ts';
import type { Transcript } from './transcript.ts';

export interface ToHand {
  task: number;
  moments: PastMoment[];
}
export interface FromHand {
  task: number;
  assessed: (Assessed | null)[];
}
/** One worker, as its platform reaches it. It answers in the order in which it is asked. */
export interface Hand {
  post(message: ToHand): void;
  listen(hear: (message: FromHand) => void, fail: (error: Error) => void): void;
  dismiss(): void;
}
export interface Crew {
  /** Hands a batch to whoever has least to do; waits while all have enough. */
  give(batch: Transcript[]): Promise<void>;
  /** What has been counted by now. */
  soFar(): Figures;
  /** All that was counted, once everything that was given is done. */
  figures(): Promise<Figures>;
  dismiss(): void;
}

/** Batches under way for each worker: enough to keep it busy, few enough to keep memory small. */
const MOST_WAITING = 2;

export function crewOf(hands: readonly Hand[]): Crew {
  const figures = noFigures();
  const under = new Map<number, { hand: number; batch: Transcript[] }>();
  let tasks = 0;
  let failed: Error | undefined;
  let wake: () => void = () => {};
  const changed = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  const waitingFor = (hand: number) => [...under.values()].filter((each) => each.hand === hand).length;

  for (const hand of hands) {
    hand.listen(
      ({ task, assessed }) => {
        const batch = under.get(task)?.batch ?? [];
        under.delete(task);
        countIn(figures, batch, assessed);
        wake();
      },
      (error) => {
        failed = error;
        wake();
      },
    );
  }
  return {
    async give(batch) {
      for (;;) {
        if (failed) throw failed;
        const loads = hands.map((_, index) => waitingFor(index));
        const least = loads.indexOf(Math.min(...loads));
        if ((loads[least] ?? MOST_WAITING) < MOST_WAITING) {
          tasks += 1;
          under.set(tasks, { hand: least, batch });
          const moments = batch.flatMap((each) => questionsOf(each).map(({ moment }) => moment));
          hands[least]?.post({ task: tasks, moments });
          return;
        }
        await changed();
      }
    },
    soFar: () => figures,
    async figures() {
      while (under.size > 0) {
        if (failed) throw failed;
        await changed();
      }
      if (failed) throw failed;
      return figures;
    },
    dismiss() {
      for (const hand of hands) hand.dismiss();
    },
  };
}

function countIn(figures: Figures, batch: Transcript[], answers: (Assessed | null)[]): void {
  let at = 0;
  for (const transcript of batch) {
    const questions = questionsOf(transcript);
    const own = answers.slice(at, at + questions.length);
    at += questions.length;
    if (own.includes(null)) skip(figures, 'a conversation at which the engine failed; please report it');
    else count(figures, transcript, examined(transcript, questions, own));
  }
}
