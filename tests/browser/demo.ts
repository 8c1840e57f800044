/**
 * The demo: with a display, Chromium opens on the lab's ticket with Attune loaded; without one, the main job is
 * played headless in the real side panel and told on the terminal.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { startLab } from '../lab/server.ts';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { modelOf, typeInto, ZENDESK } from './editors.ts';
import { fillSlots, insertFirst, settled, statementOf } from './panel-page.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, '.attune', 'demo');

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const indent = (text: string): string => text.replace(/^/gm, '    ');

async function photograph(page: Page, name: string): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path: path as `${string}.png` });
}

/** What the panel read, in its own words. */
const readingOf = (panel: Page): Promise<string[]> =>
  panel.evaluate(() => {
    const words = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? '';
    const [feeling, situation] = [...document.querySelectorAll('.read-word')].map((each) =>
      each.textContent.trim(),
    );
    return [
      `Customer:  ${words('.header h1')}, by ${words('.header .quiet')}`,
      `Feels:     ${feeling}`,
      `Happened:  ${situation}`,
      `Their words: ${words('.quotes')}`,
    ];
  });

async function play(driver: Driver, origin: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const page = await driver.open(origin + ZENDESK.path);
  const panel = await driver.panel(page);
  await panel.waitForSelector('.statement', { timeout: 20_000 });
  await typeInto(page, ZENDESK.selector, 'Hi Maya,\n\n');
  await settled(panel);
  console.log(`\nOpened ${page.url()}`);
  console.log(`\nWhat Attune read:\n${indent((await readingOf(panel)).join('\n'))}`);
  console.log(`\nThe draft before:\n${indent((await modelOf(page)).model)}`);
  await fillSlots(driver, panel);
  console.log(`\nThe first suggestion:\n${indent(await statementOf(panel))}`);
  await photograph(page, 'page-before');
  await photograph(panel, 'panel-before');
  await insertFirst(driver, panel);
  await settled(panel);
  console.log(`\nThe draft after Insert:\n${indent((await modelOf(page)).model)}`);
  await photograph(page, 'page-after');
  await photograph(panel, 'panel-after');
  await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await photograph(panel, 'panel-after-dark');
  console.log(`\nPictures of page and panel are in ./${relative(ROOT, FOLDER)}/`);
}

/** Stays open beside a person until they close the window. */
async function show(driver: Driver, origin: string): Promise<void> {
  const page = await driver.open(origin + ZENDESK.path);
  await driver.panel(page);
  console.log(`Attune stands beside a practice ticket at ${page.url()}. Other pages: ${origin}/`);
  console.log('Close the browser window to end the demo.');
  await new Promise((resolve) => driver.browser.once('disconnected', resolve));
}

const lab = await startLab(display ? 8123 : 0).catch(() => startLab());
const shown = display ? await launchChromium({ headless: false }).catch(() => null) : null;
if (display && !shown) console.log('No window could be opened, so the demo is played without one.');
const driver = shown ?? (await launchChromium());
await (shown ? show(driver, lab.origin) : play(driver, lab.origin));
await driver.close().catch(() => null);
await lab.close();
