import { builtInPacks } from '../packs/index.ts';
import type { Pack } from '../packs/schema.ts';
import { analyse } from './analyse.ts';
import { type Assessed, assess, type PastMoment } from './assess.ts';
import { type FoundPromise, promisesIn } from './promises.ts';
import { type ProofAnswer, type ProofRequest, prove } from './proof-desk.ts';
import type { AnalyseRequest } from './request.ts';
import { packsFor } from './sector.ts';
import type { Analysis, Conversation, Gate } from './types.ts';

/** What the panel asks. */
export interface EngineRequest {
  revision: number;
  request: Omit<AnalyseRequest, 'packs'>;
}
/** The packs to go by from now on. */
export interface PacksInUse {
  /** The team's own; later ones come first where several have something to say. */
  packs: Pack[];
  /** Ids of packs that come with Attune and are switched off. Their safety cards stay. */
  off: string[];
}
/** Moments of conversations that are over, for the review. */
export interface AssessRequest {
  task: number;
  moments: PastMoment[];
}
export interface AssessAnswer {
  task: number;
  assessed: (Assessed | null)[];
}
/** All that the worker can be told. */
export type ToEngine = EngineRequest | { use: PacksInUse } | ProofRequest | AssessRequest;

/** What to do at a gate, from the packs. */
export interface GateCard {
  title: string;
  steps: string[];
}
/** The answer to the request of the same revision. */
export type EngineAnswer =
  | {
      revision: number;
      analysis: Analysis;
      gateCard: GateCard | null;
      /** How long the engine took, in milliseconds. */
      ms: number;
      /** What the draft promises by when. */
      promises: FoundPromise[];
      /** Why the packs could not be read; the engine then went on without them. */
      packFaults: string[];
    }
  | { revision: number; error: string };

const { packs: builtIn, packFaults } = loadPacks();
let packs = builtIn;

function use({ packs: own, off }: PacksInUse): void {
  const mute = (pack: Pack): Pack => ({ ...pack, phrases: [], jargon: [], actions: {} });
  packs = [...builtIn.map((pack) => (off.includes(pack.id) ? mute(pack) : pack)), ...own];
}

function loadPacks(): { packs: Pack[]; packFaults: string[] } {
  try {
    return { packs: builtInPacks(), packFaults: [] };
  } catch (fault) {
    return { packs: [], packFaults: [wordsOf(fault)] };
  }
}

function wordsOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

/** The card of the last pack that has one, because later packs come first. */
function gateCardFor(gate: Gate | null, conversation: Conversation): GateCard | null {
  if (gate === null) return null;
  const pack = packsFor(packs, conversation).findLast(({ safety }) => Object.hasOwn(safety, gate));
  return pack?.safety[gate] ?? null;
}

/** By the clock and the zone of whoever writes. */
function promisesOf({ draft, now }: EngineRequest['request'], analysis: Analysis): FoundPromise[] {
  return now ? promisesIn(draft, analysis.draft.draftActs, now, -now.getTimezoneOffset()) : [];
}

function answer({ revision, request }: EngineRequest): EngineAnswer {
  const started = performance.now();
  try {
    const analysis = analyse({ ...request, packs });
    const ms = performance.now() - started;
    return {
      revision,
      analysis,
      gateCard: gateCardFor(analysis.customer.gate, request.conversation),
      ms,
      promises: promisesOf(request, analysis),
      packFaults,
    };
  } catch (fault) {
    return { revision, error: wordsOf(fault) };
  }
}

function answerProof({ task, proof }: ProofRequest): ProofAnswer {
  try {
    return { task, result: prove(proof) };
  } catch (fault) {
    return { task, error: wordsOf(fault) };
  }
}

function answerMoments({ task, moments }: AssessRequest): AssessAnswer {
  return { task, assessed: moments.map((moment) => assess(moment, packs)) };
}

self.addEventListener('message', ({ data }: MessageEvent<ToEngine>) => {
  if ('use' in data) use(data.use);
  else if ('moments' in data) self.postMessage(answerMoments(data));
  else self.postMessage('proof' in data ? answerProof(data) : answer(data));
});
