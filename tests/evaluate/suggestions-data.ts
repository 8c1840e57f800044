import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { analyse } from '../../src/engine/analyse.ts';
import { type Analysis, CHANNELS, type Conversation, FEELINGS } from '../../src/engine/types.ts';
import { builtInPacks } from '../../src/packs/index.ts';

const Turn = v.object({
  role: v.picklist(['customer', 'agent']),
  name: v.optional(v.nullable(v.string()), null),
  text: v.string(),
});
/** A line as the command line takes it, or one message of a labelled corpus. */
const Line = v.object({
  id: v.optional(v.string(), ''),
  channel: v.fallback(v.picklist(CHANNELS), 'email'),
  thread: v.optional(v.array(Turn)),
  text: v.optional(v.string(), ''),
  draft: v.optional(v.string(), ''),
  now: v.optional(v.string()),
  /** What a reader called it, where somebody did. */
  feelings: v.optional(v.array(v.picklist([...FEELINGS, 'neutral']))),
});

/** One ticket with its draft and what the engine made of it. */
export interface Spoken {
  id: string;
  conversation: Conversation;
  draft: string;
  feelings: readonly string[] | null;
  analysis: Analysis;
  ms: number;
}

const PACKS = builtInPacks();

/** Reads a file of tickets, one JSON object a line, and has the engine answer each. Throws where a line is no ticket. */
export function readTickets(file: string): Spoken[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = v.safeParse(Line, JSON.parse(line));
    if (!parsed.success) throw new Error(`${file}:${index + 1} is no ticket: ${parsed.issues[0].message}`);
    const { id, channel, thread, text, draft, now, feelings } = parsed.output;
    const conversation: Conversation = {
      channel,
      thread: thread ?? [{ role: 'customer', name: null, text }],
    };
    const start = performance.now();
    const analysis = analyse({
      conversation,
      draft,
      packs: PACKS,
      history: [],
      ...(now === undefined ? {} : { now: new Date(now) }),
    });
    const ms = performance.now() - start;
    return [{ id, conversation, draft, feelings: feelings ?? null, analysis, ms }];
  });
}
