/** Examines batches of conversations for the reading worker. */
import { builtInPacks } from '../packs/index.ts';
import { examiner, type ToHand } from '../transcripts/crew.ts';

const answer = examiner(builtInPacks());
self.addEventListener('message', ({ data }: MessageEvent<ToHand>) => self.postMessage(answer(data)));
