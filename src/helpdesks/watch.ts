/** Notices when a page may have changed: one set of listeners and one observer for all that can happen in it. */

/** A pause in changes after which the page is read again, and the longest that changes may put it off; milliseconds. */
const QUIET_FOR = 150;
const AT_LATEST = 600;

/** Attributes by which hosts hide a pane, switch a channel or select a ticket. */
const TELLING = [
  'style',
  'class',
  'hidden',
  'contenteditable',
  'aria-hidden',
  'data-channel',
  'data-is-active',
  'data-ticket-id',
];
const EVENTS = ['input', 'focusin', 'focusout', 'selectionchange', 'compositionend'] as const;

export interface PageWatch {
  /** An input method is in the middle of a character. */
  composing(): boolean;
  stop(): void;
}

/**
 * Calls `changed` after each pause in what happens on the page; `focused` at once when the focus moves, and `touched`
 * when nodes have changed, before the browser paints them. After `stop` nothing of it runs any more.
 */
export function watchPage(
  page: Document,
  on: { changed(): void; focused(): void; touched(): void },
): PageWatch {
  const stopping = new AbortController();
  const listen = { capture: true, passive: true, signal: stopping.signal };
  let timer: ReturnType<typeof setTimeout> | null = null;
  let since = 0;
  let composing = false;

  const report = () => {
    timer = null;
    since = 0;
    on.changed();
  };
  const soon = () => {
    const now = Date.now();
    since ||= now;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(report, Math.max(0, Math.min(QUIET_FOR, since + AT_LATEST - now)));
  };

  for (const event of EVENTS) page.addEventListener(event, soon, listen);
  page.addEventListener('focusin', on.focused, listen);
  page.addEventListener('compositionstart', () => (composing = true), listen);
  page.addEventListener('compositionend', () => (composing = false), listen);
  for (const event of ['popstate', 'hashchange']) page.defaultView?.addEventListener(event, soon, listen);
  const observer = new MutationObserver(() => {
    on.touched();
    soon();
  });
  observer.observe(page, { subtree: true, childList: true, characterData: true, attributeFilter: TELLING });

  return {
    composing: () => composing,
    stop() {
      stopping.abort();
      observer.disconnect();
      if (timer !== null) clearTimeout(timer);
    },
  };
}
