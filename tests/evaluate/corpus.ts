import type { CustomerReading } from '../../src/engine/types.ts';
import { corpus, type Message } from './data.ts';
import { type Reader, readMessage } from './engine.ts';

/** A message of the corpus with what a reader that never trained on its author made of it. */
export interface Read extends Message {
  reading: CustomerReading;
  isUpset: boolean;
  /** The strongest feeling named, or neutral. */
  top: string;
  ms: number;
}
const NOT_UPSET = new Set(['neutral', 'grateful', 'relieved']);

/** Reads every message by the reader that was made without its author. */
export function readCorpus(readers: ReadonlyMap<string, Reader>): Read[] {
  return corpus().flatMap((message) => {
    const reader = readers.get(message.author);
    if (!reader) return [];
    const start = performance.now();
    const reading = readMessage(reader, message.text, message.channel);
    const ms = performance.now() - start;
    const isUpset = message.feelings.some((name) => !NOT_UPSET.has(name));
    return [{ ...message, reading, isUpset, top: reading.feelings[0]?.name ?? 'neutral', ms }];
  });
}
