/** Marks in the ticket that is in view, and the note near Send: what the panel asked for last. */
import { type MappedText, mapDraft } from '../editors/index.ts';
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
  readonly #highlights: Highlights;
  readonly #note: Note;
  #wanted: MarksMessage | null = null;
  #stopWatching: (() => void) | null = null;

  /** `reached` is called when the agent reaches for Send with a reason to stop. */
  constructor(page: Document, helpdesk: () => Helpdesk, reached: (key: string) => void) {
    this.#page = page;
    this.#helpdesk = helpdesk;
    this.#reached = reached;
    this.#highlights = new Highlights(page);
    this.#note = new Note(page);
  }

  /** Marks what a message asks for, in the ticket that was read last. */
  want(message: MarksMessage, open: OpenTicket | null) {
    const news = message.stop !== (this.#wanted?.stop ?? null);
    this.#wanted = message;
    this.#note.keepOnly(message.stop);
    this.#show(open);
    if (news) this.#unwatch();
    if (message.stop !== null) this.#stopWatching ??= this.#watchSend();
  }

  /** Words may have changed: marks that no longer stand on theirs go, before the browser paints the change. */
  check() {
    this.#highlights.check();
  }

  /**
   * The page was read again. Where it says the same as before, the host may still have put in other nodes, and the
   * marks are set anew; where the draft or the messages are others, the panel will say what is to be marked now.
   */
  renew(open: OpenTicket | null, same: boolean) {
    if (!this.#wanted) return;
    if (open?.message.key !== this.#wanted.key) return this.clear();
    if (!same) return this.#note.hide();
    this.#show(open);
    this.#note.place();
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

  #show(open: OpenTicket | null) {
    if (!this.#wanted || open?.message.key !== this.#wanted.key) return this.#highlights.clear();
    const { findings, words, point } = this.#wanted;
    const draft = lazy(() => {
      const composer = this.#composer();
      return composer && mapDraft(composer);
    });
    const turns = turnReader(open);
    const marks = [
      ...findings.slice(0, MOST_MARKS).map((mark) => inDraft(draft, mark.level, mark)),
      ...words.slice(0, MOST_MARKS).map((mark) => turns(mark.line, mark)),
      point && (point.in === 'draft' ? inDraft(draft, 'point', point) : turns('point', point)),
    ];
    this.#highlights.show(marks.filter((mark) => mark !== null));
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

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function inDraft(draft: () => MappedText | null, name: MarkName, mark: DraftMark): Mark | null {
  const map = draft();
  const range = map && rangeOf(map, mark.from, mark.to, mark.quote);
  return range && { name, range };
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
