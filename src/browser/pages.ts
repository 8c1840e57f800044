import { browser } from 'wxt/browser';

/** Opens the options as a full page, or goes to the one that is open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
