/** Examines batches of conversations for `review.ts` and keeps count. */
import { parentPort } from 'node:worker_threads';
import { builtInPacks } from '../packs/index.ts';
import { examine } from '../transcripts/examine.ts';
import { count, noFigures, skip } from '../transcripts/figures.ts';
import type { Transcript } from '../transcripts/transcript.ts';

const packs = builtInPacks();
const figures = noFigures();

parentPort?.on('message', (message: Transcript[] | 'end') => {
  if (message === 'end') {
    parentPort?.postMessage(figures);
    return;
  }
  for (const transcript of message) {
    try {
      count(figures, transcript, examine(transcript, packs));
    } catch {
      skip(figures, 'a conversation at which the engine failed; please report it');
    }
  }
  parentPort?.postMessage('done');
});
