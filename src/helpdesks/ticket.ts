/** What is sent to the panel about the page as it stands. */
import { readDraft } from '../editors/index.ts';
import { LONGEST_TEXT, type TicketMessage } from '../messages/index.ts';
import type { Helpdesk, Said } from './types.ts';

export interface OpenTicket {
  message: TicketMessage;
  /** Where the words of each turn of the message's thread stand. */
  places: Element[];
}

/** Reads the ticket around the reply box, or the open ticket where there is no reply box; null where there is none. */
export function readTicket(
  helpdesk: Helpdesk,
  page: Document,
  composer: HTMLElement | null,
): OpenTicket | null {
  const open = composer
    ? { pane: helpdesk.paneOf(composer), key: helpdesk.keyOf(composer) }
    : helpdesk.openPane(page);
  if (!open) return null;
  const reading = helpdesk.read(open.pane, composer);
  const draft = composer ? readDraft(composer) : { text: null, caret: null };
  const said = reading.thread && newestWithin(reading.thread, LONGEST_TEXT);
  const message: TicketMessage = {
    kind: 'ticket',
    helpdesk: helpdesk.id,
    key: open.key,
    ...reading,
    thread: said?.map(({ role, name, text }) => ({ role, name, text })) ?? null,
    older: reading.older || said?.length !== reading.thread?.length,
    draft: draft.text,
    caret: draft.caret,
  };
  return { message, places: said?.map(({ place }) => place) ?? [] };
}

/** The newest turns that together have no more than `most` characters, and the newest one in any case. */
function newestWithin(thread: Said[], most: number): Said[] {
  let total = 0;
  const first = thread.findLastIndex((turn, at) => {
    total += turn.text.length;
    return total > most && at < thread.length - 1;
  });
  return thread.slice(first + 1);
}
