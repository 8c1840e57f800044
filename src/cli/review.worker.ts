/** Examines batches of conversations for `review.ts`. */
import { parentPort } from 'node:worker_threads';
import { builtInPacks } from '../packs/index.ts';
import { examiner } from '../transcripts/crew.ts';

const answer = examiner(builtInPacks());
parentPort?.on('message', (message) => parentPort?.postMessage(answer(message)));
