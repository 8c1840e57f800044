import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { analyse } from '../../src/engine/analyse.ts';
import { CHANNELS, type DraftReading, TICKS } from '../../src/engine/types.ts';
import { builtInPacks } from '../../src/packs/index.ts';

/**
 * Drafts written and labelled by hand for this project, in wordings unlike the checks' own examples.
 * `due` are the rubric numbers that a careful reader would raise, `fair` those that may be raised or not.
 */
const labelledDraft = v.object({
  draft: v.string(),
  due: v.array(v.string()),
  fair: v.array(v.string()),
  acknowledges: v.picklist([0, 1, 2]),
  acts: v.picklist([0, 1, 2]),
  time: v.boolean(),
  ticks: v.array(v.picklist(TICKS)),
});
const labelledTicket = v.object({
  id: v.string(),
  /** Kept aside: looked at by counts only while the checks were mended. */
  aside: v.boolean(),
  channel: v.picklist(CHANNELS),
  thread: v.array(
    v.object({ role: v.picklist(['customer', 'agent']), name: v.nullable(v.string()), text: v.string() }),
  ),
  drafts: v.array(labelledDraft),
});

export interface JudgedDraft extends v.InferOutput<typeof labelledDraft> {
  id: string;
  aside: boolean;
  ticket: string;
  reading: DraftReading;
  words: number;
}

/** The labelled drafts by the first author, and those that a second one wrote before reading the checks. */
export const DRAFT_SETS = [
  'drafts.jsonl',
  'drafts-second-author.jsonl',
  'drafts-second-author-again.jsonl',
] as const;

/** Every labelled draft of a set with what the whole engine, customer reading included, makes of it. */
export function judgedDrafts(set: (typeof DRAFT_SETS)[number] = 'drafts.jsonl'): JudgedDraft[] {
  const packs = builtInPacks();
  const lines = readFileSync(new URL(set, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.flatMap((line) => {
    const { id, aside, channel, thread, drafts } = v.parse(labelledTicket, JSON.parse(line));
    return drafts.map((labelled, index) => ({
      ...labelled,
      id: `${id}-${index + 1}`,
      aside,
      ticket: thread.at(-1)?.text ?? '',
      reading: analyse({
        conversation: { channel, thread },
        draft: labelled.draft,
        packs,
        history: [],
        now: new Date('2026-03-11T10:00:00'),
      }).draft,
      words: labelled.draft.split(/\s+/).length,
    }));
  });
}
