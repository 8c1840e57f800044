/** What crosses between the page and the panel. Each side parses what it receives. */
import * as v from 'valibot';

/** Name of the port that the panel opens to the tab. */
export const PANEL_PORT = 'attune-panel';

/** Longest text that is sent for one message or draft; what is beyond is cut and said so by `cut`. */
export const LONGEST_TEXT = 1_500_000;

const turn = v.object({
  role: v.picklist(['customer', 'agent']),
  name: v.nullable(v.string()),
  text: v.string(),
});

/** The ticket that is open in the page, with its draft. Sent once on connecting, then whenever it changes. */
export const ticketMessage = v.object({
  kind: v.literal('ticket'),
  /** The adapter's id, such as `zendesk`. */
  helpdesk: v.string(),
  /** Stable while the same ticket and reply box are meant, whatever nodes the host replaces. */
  key: v.string(),
  channel: v.picklist(['email', 'chat', 'social']),
  visibility: v.picklist(['public', 'internal', 'unknown']),
  customerName: v.nullable(v.string()),
  subject: v.nullable(v.string()),
  /** Oldest first; null where the page has a reply box but its conversation cannot be read. */
  thread: v.nullable(v.array(turn)),
  /** Older messages are not in the page. */
  older: v.boolean(),
  /** Null where no reply box is open. */
  draft: v.nullable(v.string()),
  /** UTF-16 offset into the draft, or null. */
  caret: v.nullable(v.number()),
});
/** There is nothing to read in this page now. */
export const noTicketMessage = v.object({ kind: v.literal('no-ticket'), helpdesk: v.string() });

export const FAILURES = ['composer-gone', 'draft-changed', 'not-taken', 'composing', 'internal'] as const;
/** The answer to a `replace`. After `ok: false` the draft stands as it did, unless `reason` is `not-taken`. */
export const replacedMessage = v.object({
  kind: v.literal('replaced'),
  id: v.number(),
  ok: v.boolean(),
  reason: v.nullable(v.picklist(FAILURES)),
});
/** The agent reaches for Send while the newest `marks` gave a reason to stop. Nothing was sent or held back. */
export const reachingForSendMessage = v.object({ kind: v.literal('reaching-for-send'), key: v.string() });
export const fromPage = v.variant('kind', [
  ticketMessage,
  noTicketMessage,
  replacedMessage,
  reachingForSendMessage,
]);

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Puts `text` in place of `expected.slice(from, to)`. Refused where the draft is no longer `expected`. */
export const replaceMessage = v.object({
  kind: v.literal('replace'),
  id: v.number(),
  key: v.string(),
  from: offset,
  to: offset,
  text: v.string(),
  expected: v.string(),
});
/** Puts the caret back into the reply box. */
export const focusMessage = v.object({ kind: v.literal('focus'), key: v.string() });

/** Most marks of one kind that are shown: the first, so the weightiest come first. */
export const MOST_MARKS = 200;

/** A stretch of the draft, and the words that stood there. Where other words stand now, nothing is marked. */
const draftMark = v.object({ from: offset, to: offset, quote: v.string() });
/** A stretch of a turn; `turn` counts the `thread` of the newest ticket message. */
const threadMark = v.object({ ...draftMark.entries, turn: offset });

/**
 * All that is to be marked in the page for a ticket, in place of what was marked before; empty lists take the marks
 * away. They also go by themselves when the panel closes or the page shows another ticket, and are then to be sent anew.
 */
export const marksMessage = v.object({
  kind: v.literal('marks'),
  key: v.string(),
  findings: v.array(v.object({ ...draftMark.entries, level: v.picklist(['stop', 'warn', 'hint']) })),
  /** The customer's words, by the line of the panel that they stand for. */
  words: v.array(v.object({ ...threadMark.entries, line: v.picklist(['feels', 'happened']) })),
  /** The one stretch that is pointed at in the panel; one in the thread says in which turn. */
  point: v.nullable(
    v.object({ in: v.picklist(['draft', 'thread']), ...draftMark.entries, turn: v.optional(offset) }),
  ),
  /** What to say near Send when the agent reaches for it: one plain sentence, or null where nothing speaks against it. */
  stop: v.nullable(v.string()),
});
export const toPage = v.variant('kind', [replaceMessage, focusMessage, marksMessage]);

export type TicketMessage = v.InferOutput<typeof ticketMessage>;
export type FromPage = v.InferOutput<typeof fromPage>;
export type ToPage = v.InferOutput<typeof toPage>;
export type DraftMark = v.InferOutput<typeof draftMark>;
export type ThreadMark = v.InferOutput<typeof threadMark>;
export type MarksMessage = v.InferOutput<typeof marksMessage>;
export type Replaced = v.InferOutput<typeof replacedMessage>;
export type ReplaceFailure = (typeof FAILURES)[number];
