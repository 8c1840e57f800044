/** Readings built by hand, so that these tests hold whatever the reading of real text comes to. */
import { packsFor } from '../../../src/engine/sector.ts';
import type { SuggestInput } from '../../../src/engine/suggest/input.ts';
import type {
  Channel,
  Conversation,
  CustomerReading,
  DraftAct,
  DraftReading,
  Fact,
  FactKind,
  FeelingName,
  SituationName,
  Strength,
} from '../../../src/engine/types.ts';
import { builtInPacks } from '../../../src/packs/index.ts';

export const PACKS = builtInPacks();

/** A fact that stands in `text` in these very words. */
export function fact(text: string, kind: FactKind, words: string, more: Partial<Fact> = {}): Fact {
  const from = text.indexOf(words);
  if (from < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { kind, text: words, turn: 0, from, to: from + words.length, ...more };
}

export function customerOf(more: Partial<CustomerReading> = {}): CustomerReading {
  return {
    gate: null,
    gates: [],
    gateEvidence: [],
    feelings: [],
    upset: 0.9,
    sarcastic: false,
    intensity: 2,
    situation: null,
    modifiers: [],
    facts: [],
    english: true,
    turn: 0,
    course: [],
    story: { believes: [], feels: [], tried: [] },
    ...more,
  };
}

export function feels(name: FeelingName, strength: Strength = 'stated'): CustomerReading['feelings'] {
  return [{ name, strength, score: 0.9, evidence: [] }];
}

export function situated(name: SituationName): CustomerReading['situation'] {
  return { name, score: 0.9, evidence: [] };
}

export function readingOf(more: Partial<DraftReading> = {}): DraftReading {
  return {
    acknowledges: 0,
    acts: 0,
    time: false,
    findings: [],
    ticks: [],
    draftActs: [],
    greeting: null,
    signOff: null,
    ...more,
  };
}

/** An act of the draft that is written in these words. */
export function act(
  draft: string,
  words: string,
  kind: DraftAct['kind'],
  specific: boolean,
  time = false,
): DraftAct {
  const from = draft.indexOf(words);
  if (from < 0) throw new Error(`"${words}" is not in "${draft}"`);
  return { from, to: from + words.length, kind, specific, time };
}

export function inputOf(
  text: string,
  customer: CustomerReading,
  draft = '',
  reading: DraftReading = readingOf(),
  channel: Channel = 'email',
): SuggestInput {
  const conversation: Conversation = { channel, thread: [{ role: 'customer', name: null, text }] };
  return {
    conversation,
    draft,
    packs: packsFor(PACKS, conversation),
    history: [],
    customer,
    reading,
  };
}

/** The draft as it stands after the statement was put in. */
export function applied(
  draft: string,
  {
    text,
    place,
    glue,
  }: { text: string; place: { from: number; to: number }; glue: { before: string; after: string } },
): string {
  return draft.slice(0, place.from) + glue.before + text + glue.after + draft.slice(place.to);
}
