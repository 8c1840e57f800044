import type { TicketMessage } from '../messages/index.ts';

export type Turn = NonNullable<TicketMessage['thread']>[number];
export type Channel = TicketMessage['channel'];
export type Visibility = TicketMessage['visibility'];

/** A turn, and where its words stand in the page. */
export interface Said extends Turn {
  place: Element;
}

/** What can be read around a reply box, or of the open ticket where no reply box is open. */
export interface Reading {
  channel: Channel;
  visibility: Visibility;
  customerName: string | null;
  subject: string | null;
  /** Oldest first; null where there is no conversation that could be read. */
  thread: Said[] | null;
  /** Older or fuller messages are not in the page. */
  older: boolean;
}

/** One helpdesk. Nothing may touch the page while the file loads: the build reads `matches` without a browser. */
export interface Helpdesk {
  id: string;
  name: string;
  /** Match patterns; they go into the manifest. Empty for the fallback. */
  matches: readonly string[];
  /** Addresses of real pages, which must match here and at no other helpdesk. */
  examples: readonly string[];
  /** All reply boxes that can be seen now. */
  composers(page: Document): HTMLElement[];
  /** Names the ticket and the reply box, the same whatever nodes the host replaces. */
  keyOf(composer: HTMLElement): string;
  /** The part of the page that belongs to the reply box. */
  paneOf(composer: HTMLElement): Element;
  /** The ticket in view where no reply box is open, with its key; null where none is. */
  openPane(page: Document): { pane: Element; key: string } | null;
  read(pane: Element, composer: HTMLElement | null): Reading;
  /** All that sends what stands in the reply box when it is pressed. Only looked at, never pressed. */
  sendButtons(composer: HTMLElement): Element[];
}
