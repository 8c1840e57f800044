/** What our checks say of phrases: each text is judged once, those on screen before the others. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Desk } from './desk.ts';

/** Texts that go to the engine at once, so that one that is typed meanwhile has not long to wait. */
const BATCH = 20;
const MOST_KNOWN = 60_000;
/** How often the screen hears of new verdicts, in milliseconds. */
const TELL_EVERY = 150;

export interface Checking {
  /** What is wrong with a text, in plain words; undefined while that is not known. */
  of(text: string): readonly string[] | undefined;
  /** Changes when more is known. */
  revision: ReadonlySignal<number>;
  /** How many are still to be judged. */
  left: ReadonlySignal<number>;
  /** Why the engine cannot judge, or null. */
  broken: ReadonlySignal<string | null>;
  /** Asks for texts to be judged; `first` puts them before all others. */
  want(texts: Iterable<string>, first?: boolean): void;
  /** Waits until all that was asked for is judged; false where the engine broke. */
  settled(): Promise<boolean>;
}

export function createChecking(desk: Desk): Checking {
  const known = new Map<string, readonly string[]>();
  const queue = new Set<string>();
  let urgent: string[] = [];
  let running: Promise<void> | null = null;
  let told = 0;
  const revision = signal(0);
  const left = signal(0);
  const broken = signal<string | null>(null);

  function tell(): void {
    told = performance.now();
    left.value = queue.size;
    revision.value += 1;
  }
  function next(): string[] {
    const batch: string[] = [];
    for (const text of [...urgent.splice(0), ...queue]) {
      if (known.has(text)) queue.delete(text);
      else if (!batch.includes(text)) batch.push(text);
      if (batch.length === BATCH) break;
    }
    return batch;
  }
  async function run(): Promise<void> {
    for (let batch = next(); batch.length > 0; batch = next()) {
      const texts = batch;
      const verdicts = await desk.ask({ kind: 'phrases', texts });
      if (known.size > MOST_KNOWN) known.clear();
      for (const [index, text] of texts.entries()) {
        known.set(text, verdicts[index] ?? []);
        queue.delete(text);
      }
      if (performance.now() - told > TELL_EVERY) tell();
    }
  }
  function go(): void {
    running ??= run()
      .then(() => {
        broken.value = null;
      })
      .catch((fault: unknown) => {
        broken.value = fault instanceof Error ? fault.message : String(fault);
        queue.clear();
      })
      .finally(() => {
        running = null;
        tell();
      });
  }

  return {
    of: (text) => known.get(text),
    revision,
    left,
    broken,
    want(texts, first = false) {
      const fresh = [...texts].filter((text) => !known.has(text));
      if (fresh.length === 0) return;
      if (first) urgent = [...fresh, ...urgent];
      for (const text of fresh) queue.add(text);
      left.value = queue.size;
      go();
    },
    async settled() {
      while (running) await running;
      return broken.peek() === null;
    },
  };
}
