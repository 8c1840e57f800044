/** The engine for `review.ts`, in a thread of its own. */
import { parentPort } from 'node:worker_threads';
import { assess } from '../engine/assess.ts';
import { builtInPacks } from '../packs/index.ts';
import type { FromHand, ToHand } from '../transcripts/crew.ts';

const packs = builtInPacks();
parentPort?.on('message', ({ task, moments }: ToHand) => {
  const answer: FromHand = { task, assessed: moments.map((moment) => assess(moment, packs)) };
  parentPort?.postMessage(answer);
});
