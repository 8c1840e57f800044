/** One browser with the built extension in it, the same for Chromium and Firefox. */
import type { Browser, Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';

declare global {
  /** What functions that run in an extension's page see; both browsers know it by this name. */
  const chrome: typeof extensionApi;
}

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

export interface Driver {
  name: BrowserName;
  version: string;
  browser: Browser;
  /** Base address of the extension's own pages, with a slash at its end. */
  extension: string;
  /** Everything that page, panel, worker or background wrote as a warning, error or exception. */
  complaints: string[];
  /** Opens a page of the lab and waits until its editors take keys. */
  open(address: string): Promise<Page>;
  /** A bare page of the extension, for tests that talk to the page as the panel does. */
  bare(): Promise<Page>;
  /** Opens the panel beside a page; the page stays in front. */
  panel(beside: Page): Promise<Page>;
  close(): Promise<void>;
}

/** Collects what a page complains of. */
export function listenTo(page: Page, complaints: string[]): void {
  const add = (text: string) => complaints.push(`${page.url()}: ${text}`);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') add(message.text());
  });
  page.on('pageerror', (error) =>
    add(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  );
}

/** Opens a page of the lab and waits for its own mark. */
export async function openReady(browser: Browser, address: string, complaints: string[]): Promise<Page> {
  const page = await browser.newPage();
  listenTo(page, complaints);
  await page.goto(address);
  await page.waitForFunction('window.labReady === true', { timeout: 20_000 });
  return page;
}
