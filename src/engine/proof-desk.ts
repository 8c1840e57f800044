/** What the pack editor asks of the engine, one task at a time. */
import { nearDuplicates, type Pair } from '../packs/duplicates.ts';
import type { Fault } from '../packs/fault.ts';
import type { Pack, Phrase } from '../packs/schema.ts';
import { readCustomer } from './customer/index.ts';
import { ownFaults, type Preview, phraseFaults, previewOf, type Sample, sameStems } from './proof.ts';

export type ProofTask =
  | { kind: 'phrases'; texts: readonly string[] }
  | { kind: 'examples'; pack: Pack }
  | { kind: 'preview'; phrase: Phrase; samples: readonly Sample[] }
  | { kind: 'duplicates'; phrases: readonly Pick<Phrase, 'id' | 'text'>[] };
export interface ProofRequest {
  /** Comes back with the answer. */
  task: number;
  proof: ProofTask;
}
export interface ProofResults {
  /** What our checks say of each text, in the order of the texts. */
  phrases: string[][];
  /** Faults that keep the pack from being used, and notes that do not. */
  examples: { faults: Fault[]; notes: Fault[] };
  /** What the phrase says to each sample. */
  preview: Preview[];
  duplicates: Pair[];
}
export type ProofAnswer = { task: number; result: Partial<ProofResults> } | { task: number; error: string };

/** Does one task. Throws what the engine throws. */
export function prove(proof: ProofTask): Partial<ProofResults> {
  if (proof.kind === 'phrases') {
    const nobody = readCustomer({ channel: 'email', thread: [] }, undefined, undefined);
    return { phrases: proof.texts.map((text) => phraseFaults({ text }, nobody)) };
  }
  if (proof.kind === 'examples') {
    return { examples: { faults: ownFaults(proof.pack), notes: sameStems(proof.pack) } };
  }
  if (proof.kind === 'preview') {
    return { preview: proof.samples.map((sample) => previewOf(proof.phrase, sample)) };
  }
  return { duplicates: nearDuplicates(proof.phrases) };
}
