import type { Prediction } from '../../src/engine/model/index.ts';
import type { CustomerReading } from '../../src/engine/types.ts';
import { corpus, type Message } from './data.ts';
import { readMessage } from './engine.ts';
import type { Unacquainted } from './left-out.ts';

/** A message of the corpus with what a reader that never trained on its author made of it. */
export interface Read extends Message {
  reading: CustomerReading;
  isUpset: boolean;
  /** What the model alone makes of it. */
  model: Prediction;
  /** The strongest feeling named, or neutral. */
  top: string;
  ms: number;
}
const NOT_UPSET = new Set(['neutral', 'grateful', 'relieved']);

/** Reads every message by the reader that was made without its author. */
export function readCorpus(readers: ReadonlyMap<string, Unacquainted>): Read[] {
  return corpus().flatMap((message) => {
    const reader = readers.get(message.author);
    if (!reader) return [];
    const start = performance.now();
    const reading = readMessage(reader.read, message.text, message.channel);
    const ms = performance.now() - start;
    const isUpset = message.feelings.some((name) => !NOT_UPSET.has(name));
    const top = reading.feelings[0]?.name ?? 'neutral';
    return [{ ...message, reading, isUpset, model: reader.ask(message.text), top, ms }];
  });
}
