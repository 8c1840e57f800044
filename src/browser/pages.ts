import { browser } from 'wxt/browser';

/** Opens the options as a full page, or goes to the one that is open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Opens the phrase packs as a full page. */
export async function openPacks(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/packs.html') });
}
