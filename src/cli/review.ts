/** Reviews exported conversations: `FILE… [--html FILE] [--csv FILE]`, with a progress line on standard error. */
import { createReadStream, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { crewOf, type Hand } from '../transcripts/crew.ts';
import type { Figures } from '../transcripts/figures.ts';
import { conversationsSaid, csvOf, htmlOf } from '../transcripts/report.ts';
import { type Progress, review, type Source } from '../transcripts/review.ts';

const HELP = `Usage: npm run -s review -- FILE… [--html report.html] [--csv report.csv]

Reads Zendesk, Intercom, Freshdesk, Help Scout and Gorgias exports (JSON), tables (CSV, TSV), mailboxes (.mbox),
chat logs (.txt) and Attune's own JSON Lines. Without --html and --csv, the CSV goes to standard output.`;
/** Two engines read a hundred thousand conversations in minutes; more of them only cost memory. */
const MOST_WORKERS = 2;
/** An engine needs about 50 MB; without a limit its thread keeps several times that of what it is done with. */
const LIMITS = { maxOldGenerationSizeMb: 100, maxYoungGenerationSizeMb: 4 };
const EVERY_MS = 500;

function hand(): Hand {
  const worker = new Worker(new URL('./review.worker.ts', import.meta.url), { resourceLimits: LIMITS });
  return {
    post: (message) => worker.postMessage(message),
    listen(hear, fail) {
      worker.on('message', hear);
      worker.on('error', fail);
    },
    dismiss: () => void worker.terminate(),
  };
}

function sourceOf(file: string): Source {
  return { name: file, size: statSync(file).size, pieces: () => createReadStream(file) };
}

function progressLine(): (progress: Progress) => void {
  let told = 0;
  return ({ file, share, conversations }) => {
    if (share < 1 && performance.now() - told < EVERY_MS) return;
    told = performance.now();
    const line = `${file}: ${Math.floor(share * 100)} %, ${conversationsSaid(conversations)}`;
    process.stderr.write(share < 1 ? `\r${line}` : `\r${line}\n`);
  };
}

async function reviewed(files: string[]): Promise<Figures> {
  const sources = files.map(sourceOf);
  const crew = crewOf(Array.from({ length: Math.min(MOST_WORKERS, availableParallelism()) }, hand));
  try {
    return await review(sources, crew, { onProgress: progressLine() });
  } finally {
    crew.dismiss();
  }
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
  const figures = await reviewed(positionals);
  if (values.html)
    writeFileSync(
      values.html,
      htmlOf(
        figures,
        positionals.map((file) => basename(file)),
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
