/** Reviews exported conversations: `FILE… [--html FILE] [--csv FILE]`, with a progress line on standard error. */
import { createReadStream, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { parseHTML } from 'linkedom';
import { type Figures, noFigures, skip, together } from '../transcripts/figures.ts';
import { readTranscripts } from '../transcripts/read.ts';
import { csvOf, htmlOf } from '../transcripts/report.ts';
import { isSkipped, type Transcript } from '../transcripts/transcript.ts';

const HELP = `Usage: npm run -s review -- FILE… [--html report.html] [--csv report.csv]

Reads Zendesk, Intercom, Freshdesk, Help Scout and Gorgias exports (JSON), tables (CSV, TSV), mailboxes (.mbox),
chat logs (.txt) and Attune's own JSON Lines. Without --html and --csv, the CSV goes to standard output.`;
const BATCH = 50;
/** Batches under way for each worker: enough to keep it busy, few enough to keep memory small. */
const MOST_WAITING = 4;
const MOST_WORKERS = 4;

interface Hand {
  worker: Worker;
  waiting: number;
}

interface Crew {
  give(batch: Transcript[]): Promise<void>;
  end(): Promise<Figures[]>;
  dismiss(): void;
}

function crew(): Crew {
  const hands = Array.from({ length: Math.min(MOST_WORKERS, availableParallelism()) }, (): Hand => {
    const worker = new Worker(new URL('./review.worker.ts', import.meta.url));
    return { worker, waiting: 0 };
  });
  let failed: Error | undefined;
  let wake = () => {};
  for (const hand of hands) {
    hand.worker.on('message', (message: unknown) => {
      if (message === 'done') hand.waiting -= 1;
      wake();
    });
    hand.worker.on('error', (error: Error) => {
      failed = error;
      wake();
    });
  }
  return {
    async give(batch) {
      for (;;) {
        if (failed) throw failed;
        const hand = hands.reduce((a, b) => (b.waiting < a.waiting ? b : a));
        if (hand.waiting < MOST_WAITING) {
          hand.waiting += 1;
          hand.worker.postMessage(batch);
          return;
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    end: () =>
      Promise.all(
        hands.map(
          ({ worker }) =>
            new Promise<Figures>((resolve, reject) => {
              worker.on('error', reject);
              worker.on('message', (message: Figures | 'done') => {
                if (message === 'done') return;
                resolve(message);
              });
              worker.postMessage('end');
            }),
        ),
      ),
    dismiss() {
      for (const { worker } of hands) void worker.terminate();
    },
  };
}

function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html;
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const element of document.querySelectorAll('script, style')) element.remove();
  for (const element of document.querySelectorAll('br, p, div, li, tr')) element.append('\n');
  return document.body.textContent ?? '';
}

async function* counted(file: string, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const piece of createReadStream(file)) {
    if (!(piece instanceof Uint8Array)) continue;
    read += piece.length;
    yield piece;
    onBytes(read);
  }
}

async function review(files: string[], workers: Crew): Promise<Figures> {
  const own = noFigures();
  let batch: Transcript[] = [];
  let conversations = 0;
  let told = 0;
  for (const file of files) {
    const size = statSync(file).size;
    const progress = (bytes: number) => {
      if (performance.now() - told < 500) return;
      told = performance.now();
      const share = size === 0 ? 100 : Math.floor((bytes / size) * 100);
      process.stderr.write(`\r${file}: ${share} %, ${conversations} conversations`);
    };
    for await (const read of readTranscripts(counted(file, progress), { fileName: file, plainText })) {
      if (isSkipped(read)) {
        skip(own, read.reason);
        continue;
      }
      conversations += 1;
      batch.push(read);
      if (batch.length < BATCH) continue;
      await workers.give(batch);
      batch = [];
    }
    process.stderr.write(`\r${file}: 100 %, ${conversations} conversations\n`);
  }
  await workers.give(batch);
  return (await workers.end()).reduce(together, own);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { html: { type: 'string' }, csv: { type: 'string' } },
  });
  if (positionals.length === 0) {
    console.error(HELP);
    return 2;
  }
  const workers = crew();
  const figures = await review(positionals, workers).finally(() => workers.dismiss());
  if (values.html)
    writeFileSync(
      values.html,
      htmlOf(
        figures,
        positionals.map((file) => file.split('/').at(-1) ?? file),
      ),
    );
  if (values.csv) writeFileSync(values.csv, csvOf(figures));
  if (!values.html && !values.csv) process.stdout.write(csvOf(figures));
  for (const [reason, count] of Object.entries(figures.skipped))
    console.error(`passed over: ${count}, ${reason}`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
}
