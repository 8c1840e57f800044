/** A small note beside the Send button. It stands in a closed shadow tree of its own at the very end of the page. */
import { GAP, spotBeside } from './spot.ts';

const STYLE = `
:host { all: initial !important; }
div {
  position: fixed; z-index: 2147483647; box-sizing: border-box; max-width: min(300px, calc(100vw - ${2 * GAP}px));
  display: flex; gap: 8px; align-items: start; padding: 8px 6px 8px 12px; border-radius: 8px;
  color-scheme: light dark; font: 13px/1.45 system-ui, sans-serif; text-align: start;
  color: light-dark(#1f1e24, #eceaf0); background: light-dark(#fff, #26262b);
  border: 1px solid light-dark(#c9c5bd, #55535d); box-shadow: 0 4px 16px light-dark(#28243c29, #0000008c);
}
div:has(p:empty) { opacity: 0; pointer-events: none; }
p { margin: 0; overflow-wrap: anywhere; }
button {
  all: unset; flex: none; width: 22px; line-height: 20px; text-align: center; border-radius: 4px; cursor: pointer;
  color: light-dark(#63616b, #a5a2ae);
}
button:hover { background: light-dark(#f2f0ec, #36363d); }
button:focus-visible { outline: 2px solid light-dark(#4a4fb8, #a9aefc); }
`;

interface Shown {
  sentence: string;
  host: HTMLElement;
  box: HTMLElement;
  button: Element;
  /** What is not to be covered, where that can be had. */
  spare: readonly Element[];
  /** Ends the listening. */
  end: AbortController;
}

export class Note {
  readonly #page: Document;
  #shown: Shown | null = null;
  /** What the person has put away is not said again until something else is to be said. */
  #putAway: string | null = null;

  constructor(page: Document) {
    this.#page = page;
  }

  /** Says a sentence beside a button, without covering the reply that it sends or any of `spare`. */
  show(sentence: string, button: Element, spare: readonly Element[] = []) {
    if (sentence === this.#putAway) return;
    if (this.#shown?.sentence !== sentence || !this.#shown.host.isConnected) {
      this.hide();
      this.#shown = { sentence, button, spare, ...this.#open(sentence) };
    }
    Object.assign(this.#shown, { button, spare });
    this.place();
  }

  hide() {
    this.#shown?.end.abort();
    this.#shown?.host.remove();
    this.#shown = null;
  }

  /** Takes the note away unless this is what it says; another sentence may be said anew even if it was put away once. */
  keepOnly(sentence: string | null) {
    if (this.#shown && this.#shown.sentence !== sentence) this.hide();
    if (this.#putAway !== sentence) this.#putAway = null;
  }

  /** Puts the note where the button is now; away with it where the button is gone. */
  place() {
    if (!this.#shown) return;
    const { box, button, spare } = this.#shown;
    const { clientWidth, clientHeight } = this.#page.documentElement;
    const at = button.getBoundingClientRect();
    if (at.width === 0 || at.bottom < 0 || at.top > clientHeight) {
      this.hide();
      return;
    }
    // Near the window's edge it would be squeezed, and measured too narrow.
    box.style.left = '0';
    const size = box.getBoundingClientRect();
    const spared = [button, ...spare].map((element) => element.getBoundingClientRect());
    const { left, top } = spotBeside(at, size, { width: clientWidth, height: clientHeight }, spared);
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
  }

  #open(sentence: string): Pick<Shown, 'host' | 'box' | 'end'> {
    const make = <Name extends keyof HTMLElementTagNameMap>(name: Name) => this.#page.createElement(name);
    const host = make('div');
    const style = make('style');
    style.textContent = STYLE;
    const box = make('div');
    const words = make('p');
    words.setAttribute('role', 'status');
    const close = make('button');
    close.type = 'button';
    close.textContent = '\u00D7';
    close.setAttribute('aria-label', 'Put this note away');
    box.append(words, close);
    host.attachShadow({ mode: 'closed' }).append(style, box);
    this.#page.documentElement.append(host);
    // A status is read out where its words come after it.
    this.#page.defaultView?.requestAnimationFrame(() => {
      words.textContent = sentence;
      this.place();
    });

    const end = new AbortController();
    const place = () => this.place();
    const { signal } = end;
    close.addEventListener('click', () => this.#dismiss(), { signal });
    this.#page.addEventListener('scroll', place, { capture: true, passive: true, signal });
    this.#page.defaultView?.addEventListener('resize', place, { signal });
    return { host, box, end };
  }

  #dismiss() {
    this.#putAway = this.#shown?.sentence ?? null;
    this.hide();
  }
}
