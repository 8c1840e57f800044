import type { Crew } from './crew.ts';
import { type Figures, noFigures, skip, together } from './figures.ts';
import { readTranscripts } from './read.ts';
import type { TableMapping } from './table.ts';
import { isSkipped, type Transcript } from './transcript.ts';

export interface Source {
  name: string;
  /** In bytes. */
  size: number;
  pieces(): AsyncIterable<Uint8Array>;
}
export interface Progress {
  file: string;
  /** 0 to 1, of this file. */
  share: number;
  conversations: number;
}
export interface ReviewOptions {
  mapping?: TableMapping;
  onProgress(progress: Progress): void;
  /** Waited for before each batch: where a pause takes effect. */
  mayGoOn?(): Promise<void>;
}

const BATCH = 25;
/** A file is done only when its last conversation is out. */
const ALMOST = 0.999;

/** Reads files one after another, has their conversations examined, and adds all of it up. */
export async function review(
  sources: readonly Source[],
  crew: Crew,
  options: ReviewOptions,
): Promise<Figures> {
  const passedOver = noFigures();
  let batch: Transcript[] = [];
  let conversations = 0;
  for (const source of sources) {
    const pieces = watched(source, options, () => conversations);
    const reading = { fileName: source.name, ...(options.mapping ? { mapping: options.mapping } : {}) };
    for await (const read of readTranscripts(pieces, reading)) {
      if (isSkipped(read)) {
        skip(passedOver, read.reason);
        continue;
      }
      conversations += 1;
      batch.push(read);
      if (batch.length < BATCH) continue;
      await options.mayGoOn?.();
      await crew.give(batch);
      batch = [];
    }
    options.onProgress({ file: source.name, share: 1, conversations });
  }
  await crew.give(batch);
  return together(await crew.figures(), passedOver);
}

async function* watched(
  { name, size, pieces }: Source,
  { onProgress }: ReviewOptions,
  conversations: () => number,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const piece of pieces()) {
    yield piece;
    read += piece.length;
    onProgress({
      file: name,
      share: Math.min(ALMOST, read / Math.max(1, size)),
      conversations: conversations(),
    });
  }
}
