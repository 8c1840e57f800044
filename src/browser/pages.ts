import { browser } from 'wxt/browser';

/** Opens the options as a full page, or goes to the one that is open. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** The full pages besides the options. */
export type FullPage = 'packs' | 'practice' | 'review' | 'trends';

/** Opens a full page, or goes to the one that is open. */
export async function openPage(page: FullPage): Promise<void> {
  const url = browser.runtime.getURL(`/${page}.html`);
  const [open] = await browser.tabs.query({ url });
  if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { active: true });
    await browser.windows.update(open.windowId, { focused: true });
  } else await browser.tabs.create({ url });
}
