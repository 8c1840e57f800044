/** Marks in the ticket that is in view, and the note near Send: what the panel asked for last. */
import { type MappedText, mapDraft, smallest } from '../editors/index.ts';
import { Highlights, type Mark, type MarkName, Note, placeInWhole, rangeOf } from '../marks/index.ts';
import { type DraftMark, type MarksMessage, MOST_MARKS } from '../messages/index.ts';
import { composerByKey } from './composers.ts';
import { readWords } from './find.ts';
import { watchSend } from './sending.ts';
import type { OpenTicket } from './ticket.ts';
import type { Helpdesk } from './types.ts';

export class Marking {
  readonly #page: Document;
  readonly #helpdesk: () => Helpdesk;
  readonly #reached: (key: string) => void;
  readonly #highlights = new Highlights();
  readonly #note: Note;
  #wanted: MarksMessage | null = null;
  #open: OpenTicket | null = null;
  /** The draft as it was when the marks were asked for. */
  #draft = '';
  /** All that was asked for was found. */
  #complete = true;
  #stopWatching: (() => void) | null = null;

  /** `reached` is called when the agent reaches for Send with a reason to stop. */
  constructor(page: Document, helpdesk: () => Helpdesk, reached: (key: string) => void) {
    this.#page = page;
    this.#helpdesk = helpdesk;
    this.#reached = reached;
    this.#note = new Note(page);
  }

  /** Marks what a message asks for, in the ticket that was read last. */
  want(message: MarksMessage, open: OpenTicket | null) {
    const news = message.stop !== (this.#wanted?.stop ?? null);
    this.#wanted = message;
    this.#open = open;
    this.#draft = open?.message.draft ?? '';
    this.#note.keepOnly(message.stop);
    this.#show();
    if (news) this.#unwatch();
    if (message.stop !== null) this.#stopWatching ??= this.#watchSend();
  }

  /** Nodes have changed: where a mark no longer stands on its words, all are set anew before the browser paints. */
  check() {
    if (!this.#highlights.sound()) this.#show();
  }

  /** The page was read again. */
  renew(open: OpenTicket | null) {
    if (!this.#wanted) return;
    if (open?.message.key !== this.#wanted.key) return this.clear();
    this.#open = open;
    if (!this.#complete) this.#show();
    if (open.message.draft !== this.#draft) this.#note.hide();
    else this.#note.place();
  }

  clear() {
    this.#wanted = null;
    this.#highlights.clear();
    this.#note.keepOnly(null);
    this.#unwatch();
  }

  #composer(): HTMLElement | null {
    return this.#wanted && composerByKey(this.#helpdesk(), this.#page, this.#wanted.key);
  }

  #show() {
    const open = this.#open;
    if (!this.#wanted || open?.message.key !== this.#wanted.key) return this.#highlights.clear();
    const { findings, words, point } = this.#wanted;
    const composer = findings.length > 0 || point?.in === 'draft' ? this.#composer() : null;
    const draft = draftReader(composer && mapDraft(composer), this.#draft);
    const turns = turnReader(open);
    const asked = [
      ...findings.slice(0, MOST_MARKS).map((mark) => draft(mark.level, mark)),
      ...words.slice(0, MOST_MARKS).map((mark) => turns(mark.line, mark)),
      ...(point ? [point.in === 'draft' ? draft('point', point) : turns('point', point)] : []),
    ];
    const found = asked.filter((mark) => mark !== null);
    this.#complete = found.length === asked.length;
    this.#highlights.show(found);
  }

  #watchSend(): () => void {
    return watchSend(this.#page, {
      composer: () => this.#composer(),
      buttons: (composer) => this.#helpdesk().sendButtons(composer),
      reached: (composer, button) => {
        if (!this.#wanted?.stop) return;
        if (button) this.#note.show(this.#wanted.stop, button, [composer]);
        this.#reached(this.#wanted.key);
      },
      left: () => this.#note.hide(),
    });
  }

  #unwatch() {
    this.#stopWatching?.();
    this.#stopWatching = null;
  }
}

/** Marks in the draft as it stands now. What was written before and behind the words since then only moves them. */
function draftReader(map: MappedText | null, before: string) {
  const change = map && smallest(before, { from: 0, to: before.length, text: map.text });
  return (name: MarkName, { from, to, quote }: DraftMark): Mark | null => {
    if (!map || !change || (from < change.to && to > change.from)) return null;
    const moved = from < change.to ? 0 : map.text.length - before.length;
    const range = rangeOf(map, from + moved, to + moved, quote);
    return range && { name, range };
  };
}

/** Marks in the messages of a ticket, each of which is read once. */
function turnReader({ message, places }: OpenTicket) {
  const maps = new Map<number, MappedText>();
  return (
    name: MarkName,
    { turn = -1, from, to, quote }: DraftMark & { turn?: number | undefined },
  ): Mark | null => {
    const own = message.thread?.[turn]?.text;
    const place = places[turn];
    if (own === undefined || !place) return null;
    const map = maps.get(turn) ?? readWords(place);
    maps.set(turn, map);
    const [start, end] = [from, to].map((at) => placeInWhole(map.text, own, at));
    const range = rangeOf(map, start ?? 0, end ?? 0, quote);
    return range && { name, range };
  };
}
