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
export const fromPage = v.variant('kind', [ticketMessage, noTicketMessage, replacedMessage]);

/** Puts `text` in place of `expected.slice(from, to)`. Refused where the draft is no longer `expected`. */
export const replaceMessage = v.object({
  kind: v.literal('replace'),
  id: v.number(),
  key: v.string(),
  from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  to: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.string(),
  expected: v.string(),
});
/** Puts the caret back into the reply box. */
export const focusMessage = v.object({ kind: v.literal('focus'), key: v.string() });
export const toPage = v.variant('kind', [replaceMessage, focusMessage]);

export type TicketMessage = v.InferOutput<typeof ticketMessage>;
export type FromPage = v.InferOutput<typeof fromPage>;
export type ToPage = v.InferOutput<typeof toPage>;
export type Replaced = v.InferOutput<typeof replacedMessage>;
export type ReplaceFailure = (typeof FAILURES)[number];
