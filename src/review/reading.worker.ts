/** Reads the files and leads the workers that examine them, so that the page stays free. */
import { crewOf, type Hand } from '../transcripts/crew.ts';
import { review, type Source } from '../transcripts/review.ts';
import type { FromReading, ToReading } from './messages.ts';

const MOST_WORKERS = 4;
const PIECE = 256 * 1024;
const EVERY_MS = 150;

function hand(): Hand {
  const worker = new Worker(new URL('../engine/engine.worker.ts', import.meta.url), { type: 'module' });
  return {
    post: (message) => worker.postMessage(message),
    listen(hear, fail) {
      worker.addEventListener('message', ({ data }) => hear(data));
      worker.addEventListener('error', ({ message }) => fail(new Error(message)));
    },
    dismiss: () => worker.terminate(),
  };
}

function sourceOf(file: File): Source {
  return {
    name: file.name,
    size: file.size,
    async *pieces() {
      for (let at = 0; at < file.size; at += PIECE) {
        yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
      }
    },
  };
}

const tell = (message: FromReading) => self.postMessage(message);
let paused: { until: Promise<void>; goOn: () => void } | null = null;

async function read({ files, mapping }: Extract<ToReading, { kind: 'read' }>): Promise<void> {
  let told = 0;
  const crew = crewOf(Array.from({ length: Math.min(MOST_WORKERS, navigator.hardwareConcurrency) }, hand));
  try {
    const figures = await review(files.map(sourceOf), crew, {
      ...(mapping ? { mapping } : {}),
      onProgress(progress) {
        if (progress.share < 1 && performance.now() - told < EVERY_MS) return;
        told = performance.now();
        tell({ kind: 'progress', progress });
      },
      async mayGoOn() {
        if (!paused) return;
        await crew.figures();
        tell({ kind: 'so far', figures: crew.soFar() });
        await paused?.until;
      },
    });
    tell({ kind: 'done', figures });
  } catch (fault) {
    tell({ kind: 'failed', why: fault instanceof Error ? fault.message : String(fault) });
  } finally {
    crew.dismiss();
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToReading>) => {
  if (data.kind === 'read') void read(data);
  else if (data.kind === 'pause') {
    let goOn: () => void = () => {};
    const until = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    paused ??= { until, goOn };
  } else {
    paused?.goOn();
    paused = null;
  }
});
