/**
 * Firefox with the extension. WebDriver cannot reach into the sidebar, so the panel's page stands in a tab;
 * a panel in a tab follows the tab that was used before it.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { type Driver, listenTo, openReady } from './driver.ts';
import { until } from './line.ts';

const BUILD = fileURLToPath(new URL('../../.output/firefox-mv3-lab', import.meta.url));
const ID = 'attune@attune.example';
/** Firefox gives each installation its own address; the tests have to know it beforehand. */
const UUID = '5a9d7e1c-3b52-4c67-9d0a-6f2b8c1e4a10';

export interface FirefoxOptions {
  headless?: boolean;
  /** Where Firefox writes every HTTP request that it makes. */
  netLog?: string;
}

/**
 * A copy of the build that keeps its sidebar closed. Firefox opens it for what was just installed, and that panel would
 * talk to every page beside the test's own.
 */
function quietBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'attune-firefox-'));
  cpSync(BUILD, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.sidebar_action.open_at_install = false;
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

export async function launchFirefox({ headless = true, netLog }: FirefoxOptions = {}): Promise<Driver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless,
    defaultViewport: null,
    // Without it WebDriver may not go to an extension's pages.
    args: ['--remote-allow-system-access', '--width=1280', '--height=860'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }) },
    ...(netLog && { env: { ...process.env, MOZ_LOG: 'nsHttp:3', MOZ_LOG_FILE: netLog } }),
  });
  const build = quietBuild();
  await browser.installExtension(build);
  const extension = `moz-extension://${UUID}/`;
  const complaints: string[] = [];

  async function openOwn(path: string): Promise<Page> {
    const page = await browser.newPage();
    const address = extension + path;
    // The page moves to the extension's process on the way; what waits in the old one is lost.
    void page.goto(address).catch(() => null);
    await until(`${path} in a tab`, () =>
      page
        .evaluate((wanted) => location.href === wanted && document.readyState === 'complete', address)
        .catch(() => null),
    );
    return page;
  }

  return {
    name: 'firefox',
    version: await browser.version(),
    browser,
    extension,
    complaints,
    open: (address) => openReady(browser, address, complaints),
    bare: () => openOwn('background.js'),
    async panel(beside) {
      const panel = await openOwn('sidepanel.html');
      listenTo(panel, complaints);
      await beside.bringToFront();
      return panel;
    },
    async close() {
      await browser.close();
      rmSync(build, { recursive: true, force: true });
    },
  };
}
