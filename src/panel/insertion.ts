/** One replacement in the page at a time, each answered once. */
import type { Replaced, ReplaceFailure, ToPage } from '../messages/index.ts';

export type InsertFailure = ReplaceFailure | 'no-answer' | 'disconnected';
export type Outcome = { ok: true } | { ok: false; reason: InsertFailure };
export type Replacement = Omit<Extract<ToPage, { kind: 'replace' }>, 'kind' | 'id'>;

/** How long the page has to answer, in milliseconds. */
export const PATIENCE = 3000;

export interface Inserter {
  /** Sends the replacement and waits for its answer; null while another one is under way. */
  replace(replacement: Replacement): Promise<Outcome> | null;
  /** The page's answer. One that comes late or for another replacement is dropped. */
  answered(message: Replaced): void;
  /** The page went away. */
  lost(): void;
}

/** `send` says whether the page could be reached at all. */
export function createInserter(send: (message: ToPage) => boolean): Inserter {
  let lastId = 0;
  let settle: ((outcome: Outcome) => void) | null = null;

  return {
    replace(replacement) {
      if (settle) return null;
      lastId += 1;
      const id = lastId;
      return new Promise((resolve) => {
        const patience = setTimeout(() => settle?.({ ok: false, reason: 'no-answer' }), PATIENCE);
        settle = (outcome) => {
          clearTimeout(patience);
          settle = null;
          resolve(outcome);
        };
        if (!send({ kind: 'replace', id, ...replacement })) settle({ ok: false, reason: 'disconnected' });
      });
    },
    answered({ id, ok, reason }) {
      if (id === lastId) settle?.(ok ? { ok } : { ok, reason: reason ?? 'not-taken' });
    },
    lost: () => settle?.({ ok: false, reason: 'disconnected' }),
  };
}
