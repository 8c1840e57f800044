/** Keeps the content script on the sites that the person has enabled, in step with the permissions they gave. */
import { browser } from 'wxt/browser';

const SCRIPT_ID = 'attune-enabled-sites';
const SCRIPT_FILE = 'content-scripts/helpdesk.js';
const STYLE_FILE = 'content-scripts/helpdesk.css';

/** The granted match patterns that the manifest's own content script does not cover. Pure. */
export function sitesToRegister(granted: readonly string[], builtIn: readonly string[]): string[] {
  return granted.filter((pattern) => !builtIn.includes(pattern)).sort();
}

/** Registers the content script for every enabled site, or takes it off where none is left. */
async function syncOnce(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions: builtIn = [] } = browser.runtime.getManifest();
  const matches = sitesToRegister(origins, builtIn);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    js: [SCRIPT_FILE],
    css: [STYLE_FILE],
    matches,
    runAt: 'document_idle' as const,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Follows what the person grants and withdraws. Runs one sync at a time: two at once would register twice. */
export function followEnabledSites(): void {
  let running: Promise<void> = Promise.resolve();
  const sync = () => {
    running = running
      .then(syncOnce)
      .catch((error) => console.warn('Attune: a site could not be enabled.', error));
  };
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
}

/** Tells the sites that the person has enabled, by their match patterns, now and after every change. */
export function watchEnabledSites(hear: (patterns: string[]) => void): void {
  const tell = async () => {
    const { origins = [] } = await browser.permissions.getAll();
    hear(sitesToRegister(origins, browser.runtime.getManifest().host_permissions ?? []));
  };
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  void tell();
}

/** Gives a site back to the browser; false where the browser keeps it. */
export async function withdrawSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}
