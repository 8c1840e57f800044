import { builtInPacks } from '../packs/index.ts';
import type { Pack } from '../packs/schema.ts';
import { analyse } from './analyse.ts';
import type { AnalyseRequest } from './request.ts';
import type { Analysis, Gate } from './types.ts';

/** What the panel asks. Packs are the worker's own affair, so that the panel never carries their text. */
export interface EngineRequest {
  revision: number;
  request: Omit<AnalyseRequest, 'packs'>;
}
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
      /** Why the packs could not be read; the engine then went on without them. */
      packFaults: string[];
    }
  | { revision: number; error: string };

const { packs, packFaults } = loadPacks();

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
function gateCardFor(gate: Gate | null): GateCard | null {
  if (gate === null) return null;
  const pack = packs.findLast(({ safety }) => Object.hasOwn(safety, gate));
  return pack?.safety[gate] ?? null;
}

function answer({ revision, request }: EngineRequest): EngineAnswer {
  const started = performance.now();
  try {
    const analysis = analyse({ ...request, packs });
    const ms = performance.now() - started;
    return { revision, analysis, gateCard: gateCardFor(analysis.customer.gate), ms, packFaults };
  } catch (fault) {
    return { revision, error: wordsOf(fault) };
  }
}

self.addEventListener('message', (event: MessageEvent<EngineRequest>) => {
  self.postMessage(answer(event.data));
});
