/** What is sent to the panel about the page as it stands. */
import { readDraft } from '../editors/index.ts';
import { type FromPage, LONGEST_TEXT } from '../messages/index.ts';
import type { Helpdesk, Turn } from './types.ts';

/** Reads the ticket around the reply box, or the open ticket where there is no reply box. */
export function readTicket(helpdesk: Helpdesk, page: Document, composer: HTMLElement | null): FromPage {
  const open = composer
    ? { pane: helpdesk.paneOf(composer), key: helpdesk.keyOf(composer) }
    : helpdesk.openPane(page);
  if (!open) return { kind: 'no-ticket', helpdesk: helpdesk.id };
  const reading = helpdesk.read(open.pane, composer);
  const draft = composer ? readDraft(composer) : { text: null, caret: null };
  const thread = reading.thread && newestWithin(reading.thread, LONGEST_TEXT);
  return {
    kind: 'ticket',
    helpdesk: helpdesk.id,
    key: open.key,
    ...reading,
    thread,
    older: reading.older || thread?.length !== reading.thread?.length,
    draft: draft.text,
    caret: draft.caret,
  };
}

/** The newest turns that together have no more than `most` characters, and the newest one in any case. */
function newestWithin(thread: Turn[], most: number): Turn[] {
  let total = 0;
  const first = thread.findLastIndex((turn, at) => {
    total += turn.text.length;
    return total > most && at < thread.length - 1;
  });
  return thread.slice(first + 1);
}
