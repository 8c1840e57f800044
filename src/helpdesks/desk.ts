/** The page's end of the talk with the panels. Watches the page only while a panel listens. */
import * as v from 'valibot';
import { replaceText, takeFocus } from '../editors/index.ts';
import { type FromPage, focusMessage, marksMessage, replaceMessage, type ToPage } from '../messages/index.ts';
import { composerByKey, composerInUse } from './composers.ts';
import { Marking } from './marking.ts';
import { type OpenTicket, readTicket } from './ticket.ts';
import type { Helpdesk } from './types.ts';
import { type PageWatch, watchPage } from './watch.ts';

/** The part of an extension's port that is used here. */
export interface PanelPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

interface Panel {
  port: PanelPort;
  /** What it was told last, as JSON, so that only news is sent. */
  told: string;
  /** Replacements that it has asked for. A repeated one is not carried out again. */
  asked: Set<number>;
}

export class Desk {
  readonly #page: Document;
  /** Asked anew for each reading: a page that navigates in place may come to belong to another helpdesk. */
  readonly #helpdesk: () => Helpdesk;
  readonly #panels = new Set<Panel>();
  readonly #marking: Marking;
  /** The panel whose marks are shown: the one that asked last. */
  #marker: Panel | null = null;
  #watch: PageWatch | null = null;
  #open: OpenTicket | null = null;
  #lastKey: string | null = null;
  /** Replacements run one after the other, whichever panel asked. */
  #work: Promise<void> = Promise.resolve();

  constructor(page: Document, helpdesk: () => Helpdesk) {
    this.#page = page;
    this.#helpdesk = helpdesk;
    this.#marking = new Marking(page, helpdesk, (key) => this.#sendAll({ kind: 'reaching-for-send', key }));
  }

  /** Serves a panel until it disconnects. */
  connect(port: PanelPort) {
    const panel: Panel = { port, told: '', asked: new Set() };
    this.#panels.add(panel);
    port.onDisconnect.addListener(() => this.#drop(panel));
    port.onMessage.addListener((message) => this.#receive(panel, message));
    this.#watch ??= watchPage(this.#page, {
      changed: () => this.#tell(),
      focused: () => this.#noteFocus(),
      touched: () => this.#marking.check(),
    });
    this.#tell();
  }

  /** Hangs up on every panel, for good. */
  close() {
    for (const { port } of this.#panels) port.disconnect();
    this.#panels.clear();
    this.#rest();
  }

  #drop(panel: Panel) {
    this.#panels.delete(panel);
    if (this.#marker === panel) this.#unmark();
    if (this.#panels.size === 0) this.#rest();
  }

  #unmark() {
    this.#marker = null;
    this.#marking.clear();
  }

  #rest() {
    this.#unmark();
    this.#open = null;
    this.#watch?.stop();
    this.#watch = null;
  }

  #noteFocus(): HTMLElement | null {
    const composer = composerInUse(this.#helpdesk(), this.#page, this.#lastKey);
    if (composer) this.#lastKey = this.#helpdesk().keyOf(composer);
    return composer;
  }

  #tell() {
    const helpdesk = this.#helpdesk();
    this.#open = readTicket(helpdesk, this.#page, this.#noteFocus());
    const message: FromPage = this.#open?.message ?? { kind: 'no-ticket', helpdesk: helpdesk.id };
    const news = JSON.stringify(message);
    this.#marking.renew(this.#open);
    for (const panel of this.#panels) {
      if (panel.told === news) continue;
      panel.told = news;
      this.#send(panel, message);
    }
  }

  #sendAll(message: FromPage) {
    for (const panel of this.#panels) this.#send(panel, message);
  }

  /** A panel whose end is dead (closed, or the extension was reloaded) is dropped quietly. */
  #send(panel: Panel, message: FromPage) {
    try {
      panel.port.postMessage(message);
    } catch {
      this.#drop(panel);
    }
  }

  #receive(panel: Panel, received: unknown) {
    const replace = v.safeParse(replaceMessage, received);
    const focus = v.safeParse(focusMessage, received);
    const marks = v.safeParse(marksMessage, received);
    if (focus.success) this.#focus(focus.output.key);
    if (marks.success) {
      this.#marker = panel;
      this.#marking.want(marks.output, this.#open);
    }
    if (!replace.success || panel.asked.has(replace.output.id)) return;
    panel.asked.add(replace.output.id);
    this.#work = this.#work.then(() => this.#replace(panel, replace.output));
  }

  #focus(key: string) {
    const box = composerByKey(this.#helpdesk(), this.#page, key);
    this.#page.defaultView?.focus();
    if (box) void takeFocus(box);
  }

  async #replace(panel: Panel, wish: Extract<ToPage, { kind: 'replace' }>) {
    const box = {
      find: () => composerByKey(this.#helpdesk(), this.#page, wish.key),
      composing: () => this.#watch?.composing() ?? false,
    };
    const reason = await replaceText(box, wish).catch(() => 'internal' as const);
    this.#send(panel, { kind: 'replaced', id: wish.id, ok: reason === null, reason });
    this.#tell();
  }
}
