/** What a browser test gets, and how its pages are put away afterwards. */
import type { Page } from 'puppeteer-core';
import type { LabServer } from '../lab/server.ts';
import type { BrowserName, Driver } from './driver.ts';
import { connectLine, type Line } from './line.ts';

export interface World {
  driver: Driver;
  lab: LabServer;
  /** Opens a path of the lab. */
  open(path: string): Promise<Page>;
  panel(beside: Page): Promise<Page>;
  /** A line of its own to the page's content script. */
  line(host: Page): Promise<Line>;
}
export interface BrowserTest {
  name: string;
  /** Where only one browser can run it. */
  only?: BrowserName;
  run(world: World): Promise<void>;
}

const PATIENCE = 60_000;

/** Runs one test and closes what it opened; gives back what went wrong, or null. */
export async function runTest(test: BrowserTest, driver: Driver, lab: LabServer): Promise<string | null> {
  const opened: Page[] = [];
  const keep = (page: Page): Page => {
    opened.push(page);
    return page;
  };
  const world: World = {
    driver,
    lab,
    open: async (path) => keep(await driver.open(path.startsWith('http') ? path : lab.origin + path)),
    panel: async (beside) => keep(await driver.panel(beside)),
    async line(host) {
      const bare = keep(await driver.bare());
      await host.bringToFront();
      return connectLine(bare, host);
    },
  };
  driver.complaints.length = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished after ${PATIENCE / 1000} s`)), PATIENCE);
  });
  let fault: string | null = null;
  try {
    await Promise.race([test.run(world), tooLong]);
  } catch (error) {
    fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  clearTimeout(timer);
  const complaints = [...driver.complaints];
  for (const page of opened.reverse()) await page.close().catch(() => null);
  if (complaints.length > 0)
    fault = `${fault ?? 'The console is not clean.'}\nConsole:\n${complaints.join('\n')}`;
  return fault;
}
