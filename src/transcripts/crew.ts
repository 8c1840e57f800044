/** Several workers that examine conversations side by side, whatever kind of worker the platform has. */

import type { Pack } from '../packs/schema.ts';
import { examine } from './examine.ts';
import { count, type Figures, noFigures, skip, together } from './figures.ts';
import type { Transcript } from './transcript.ts';

export type ToHand = { kind: 'batch'; batch: Transcript[] } | { kind: 'figures' };
export type FromHand = { kind: 'done' } | { kind: 'figures'; figures: Figures };

/** One worker, as its platform reaches it. */
export interface Hand {
  post(message: ToHand): void;
  listen(hear: (message: FromHand) => void, fail: (error: Error) => void): void;
  dismiss(): void;
}
export interface Crew {
  /** Hands a batch to whoever has least to do; waits while all have enough. */
  give(batch: Transcript[]): Promise<void>;
  /** What all of them counted in what they were given so far. */
  figures(): Promise<Figures>;
  dismiss(): void;
}

/** Batches under way for each worker: enough to keep it busy, few enough to keep memory small. */
const MOST_WAITING = 3;

export function crewOf(hands: readonly Hand[]): Crew {
  const waiting = hands.map(() => 0);
  const asked = hands.map((): ((figures: Figures) => void)[] => []);
  let failed: Error | undefined;
  let wake: () => void = () => {};
  let fail: (error: Error) => void = () => {};
  for (const [index, hand] of hands.entries()) {
    hand.listen(
      (message) => {
        if (message.kind === 'done') waiting[index] = (waiting[index] ?? 0) - 1;
        else asked[index]?.shift()?.(message.figures);
        wake();
      },
      (error) => {
        failed = error;
        fail(error);
        wake();
      },
    );
  }
  return {
    async give(batch) {
      for (;;) {
        if (failed) throw failed;
        const least = waiting.indexOf(Math.min(...waiting));
        if ((waiting[least] ?? 0) < MOST_WAITING) {
          waiting[least] = (waiting[least] ?? 0) + 1;
          hands[least]?.post({ kind: 'batch', batch });
          return;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    figures() {
      return new Promise((resolve, reject) => {
        fail = reject;
        if (failed) reject(failed);
        const all = hands.map(
          (hand, index) =>
            new Promise<Figures>((told) => {
              asked[index]?.push(told);
              hand.post({ kind: 'figures' });
            }),
        );
        void Promise.all(all).then((parts) => resolve(parts.reduce(together, noFigures())));
      });
    },
    dismiss() {
      for (const hand of hands) hand.dismiss();
    },
  };
}

/** What a worker of a crew does with each message. */
export function examiner(packs: Pack[]): (message: ToHand) => FromHand {
  const figures = noFigures();
  return (message) => {
    if (message.kind === 'figures') return { kind: 'figures', figures };
    for (const transcript of message.batch) {
      try {
        count(figures, transcript, examine(transcript, packs));
      } catch {
        skip(figures, 'a conversation at which the engine failed; please report it');
      }
    }
    return { kind: 'done' };
  };
}
