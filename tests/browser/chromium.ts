/** Chromium with the extension and its real side panel, headless or not. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { type Driver, listenTo, openReady } from './driver.ts';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3-lab', import.meta.url));

export interface ChromiumOptions {
  headless?: boolean;
  /** Where Chromium writes every request that leaves it. */
  netLog?: string;
}

export async function launchChromium({ headless = true, netLog }: ChromiumOptions = {}): Promise<Driver> {
  const profile = mkdtempSync(join(tmpdir(), 'attune-chromium-'));
  mkdirSync(join(profile, 'Default'));
  // Without developer mode Chromium switches an unpacked extension off when it reloads itself.
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    // The side panel is an extension target, which only a pipe may attach to.
    pipe: true,
    enableExtensions: [BUILD],
    headless,
    defaultViewport: null,
    userDataDir: profile,
    args: [
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--window-size=1280,860',
      ...(netLog ? [`--log-net-log=${netLog}`] : []),
    ],
  });
  const complaints: string[] = [];
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const extension = `chrome-extension://${new URL(worker.url()).host}/`;
  const background = await worker.worker();
  background?.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`background: ${message.text()}`);
  });

  async function bare(): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${extension}manifest.json`);
    return page;
  }

  return {
    name: 'chromium',
    version: await browser.version(),
    browser,
    extension,
    complaints,
    open: (address) => openReady(browser, address, complaints),
    bare,
    async panel(beside) {
      const opener = await bare();
      // The browser opens a panel only inside a click's own handler.
      await opener.evaluate(async () => {
        const { id } = await chrome.windows.getCurrent();
        const button = document.createElement('button');
        button.id = 'open-panel';
        button.style.cssText = 'position:fixed;inset:0 auto auto 0;width:200px;height:80px';
        button.onclick = () => void chrome.sidePanel.open({ windowId: id ?? 0 });
        document.body.append(button);
      });
      await opener.click('#open-panel');
      const target = await browser.waitForTarget((each) => each.url() === `${extension}sidepanel.html`);
      const panel = await target.asPage();
      listenTo(panel, complaints);
      await beside.bringToFront();
      await opener.close();
      return panel;
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
