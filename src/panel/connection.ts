/** The panel's line to the tab that the agent looks at, in the panel's own window. */
import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type FromPage, fromPage, PANEL_PORT, type ToPage } from '../messages/index.ts';
import { originOf, patternOf } from './origin.ts';

export type Connection =
  | { kind: 'connecting' }
  /** `site` is the page's origin, or null where the browser does not tell. */
  | { kind: 'open'; site: string | null }
  /** `origin` is null where the browser does not tell the panel which site it is. */
  | { kind: 'not-enabled'; origin: string | null }
  /** The page was open before Attune was, and could not be joined. */
  | { kind: 'reload' }
  /** A page of the browser itself, which no extension may read. */
  | { kind: 'out-of-reach' }
  | { kind: 'paused' };

export interface PageLine {
  /** False where there is no page to send to. */
  send(message: ToPage): boolean;
  /** Asks the browser for a site, and says whether the person allowed it; call it first thing in a click. */
  enable(origin: string): Promise<boolean>;
  reload(): void;
  pause(paused: boolean): void;
  windowId: number;
}

/** How often a page that hung up is called again before the panel asks for a reload. */
const MOST_RECALLS = 3;
const RECALL_AFTER = 400;

type Tab = Browser.tabs.Tab;

/** Follows the active tab of this window and tells `hear` what the page says and how the line stands. */
export async function followActiveTab(hear: {
  connection(connection: Connection): void;
  message(message: FromPage): void;
  lost(): void;
}): Promise<PageLine> {
  const own = await browser.tabs.getCurrent();
  const windowId = own?.windowId ?? (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_NONE;
  let tabId: number | null = null;
  let port: ReturnType<typeof browser.tabs.connect> | null = null;
  let recalls = 0;
  let paused = false;
  // Each attempt to reach a page makes the answers to earlier attempts worthless.
  let attempt = 0;

  function hangUp(): void {
    attempt += 1;
    if (!port) return;
    const open = port;
    port = null;
    open.disconnect();
    hear.lost();
  }

  function follow(id: number): void {
    if (id === own?.id || paused || (id === tabId && port)) return;
    tabId = id;
    recalls = 0;
    reach(id, true);
  }

  function reach(id: number, mayInject: boolean): void {
    hangUp();
    hear.connection({ kind: 'connecting' });
    const opened = browser.tabs.connect(id, { name: PANEL_PORT, frameId: 0 });
    let heard = false;
    port = opened;
    opened.onMessage.addListener((raw: unknown) => {
      const parsed = v.safeParse(fromPage, raw);
      if (port !== opened || !parsed.success) return;
      hear.message(parsed.output);
      if (!heard) void opening(opened, id);
      heard = true;
    });
    opened.onDisconnect.addListener(() => {
      // Reading it tells Chromium that a page without a receiver is expected.
      void browser.runtime.lastError;
      if (port !== opened) return;
      port = null;
      hear.lost();
      if (heard) recall(id);
      else void nobodyThere(id, mayInject);
    });
  }

  /** Tells that the line stands, and with which site: the browser names it a moment later. */
  async function opening(opened: typeof port, id: number): Promise<void> {
    const tab: Tab | null = await browser.tabs.get(id).catch(() => null);
    if (port === opened) hear.connection({ kind: 'open', site: originOf(tab?.url) });
  }

  function recall(id: number): void {
    hear.connection({ kind: 'connecting' });
    const mine = attempt;
    recalls += 1;
    setTimeout(() => {
      if (mine !== attempt) return;
      if (recalls > MOST_RECALLS) hear.connection({ kind: 'reload' });
      else reach(id, true);
    }, RECALL_AFTER);
  }

  /** Finds out why the page did not answer, and joins it by hand where the browser allows it. */
  async function nobodyThere(id: number, mayInject: boolean): Promise<void> {
    const mine = attempt;
    const tab: Tab | null = await browser.tabs.get(id).catch(() => null);
    if (mine !== attempt || !tab || (tab.status === 'loading' && mayInject)) return;
    const origin = originOf(tab.url);
    if (tab.url !== undefined && !origin) return hear.connection({ kind: 'out-of-reach' });
    if (!origin) return hear.connection({ kind: 'not-enabled', origin });
    const allowed = await browser.permissions.contains({ origins: [patternOf(origin)] });
    if (mine !== attempt) return;
    if (!allowed) return hear.connection({ kind: 'not-enabled', origin });
    if (!mayInject) return hear.connection({ kind: 'reload' });
    const target = { tabId: id };
    await browser.scripting
      .insertCSS({ target, files: ['/content-scripts/helpdesk.css'] })
      .then(() => browser.scripting.executeScript({ target, files: ['/content-scripts/helpdesk.js'] }))
      .catch(() => null);
    if (mine === attempt) reach(id, false);
  }

  async function followCurrent(): Promise<void> {
    const tabs = await browser.tabs.query({ windowId });
    const others = tabs.filter(({ id }) => id !== undefined && id !== own?.id);
    // When the panel stands in a tab of its own, it follows the tab that was used before it.
    const last = others.toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0];
    const tab = others.find(({ active }) => active) ?? last;
    if (tab?.id === undefined) hear.connection({ kind: 'out-of-reach' });
    else follow(tab.id);
  }

  /** A tab whose state may have changed is tried anew unless the line to it stands. */
  function retry(id: number | undefined): void {
    if (id === undefined || id !== tabId || port || paused) return;
    recalls = 0;
    reach(id, true);
  }

  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) follow(active.tabId);
  });
  browser.tabs.onUpdated.addListener((id, change) => {
    if (change.status === 'complete' || change.url !== undefined) retry(id);
  });
  browser.permissions.onAdded.addListener(() => retry(tabId ?? undefined));
  // A click on the toolbar button lets the panel see the tab's address.
  browser.action.onClicked.addListener((tab: Tab) => retry(tab.id));
  await followCurrent();

  return {
    windowId,
    send(message) {
      if (!port) return false;
      port.postMessage(message);
      return true;
    },
    // What was granted comes by `permissions.onAdded`, like everything that is granted elsewhere.
    enable: async (origin) => browser.permissions.request({ origins: [patternOf(origin)] }),
    reload() {
      if (tabId !== null) void browser.tabs.reload(tabId);
    },
    pause(next) {
      paused = next;
      tabId = null;
      hangUp();
      if (paused) hear.connection({ kind: 'paused' });
      else void followCurrent();
    },
  };
}
