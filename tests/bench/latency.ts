/** `node tests/bench/latency.ts`: how long the panel takes in Chromium, and how large the packages are. Measures, asserts nothing. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browser/chromium.ts';
import { typeInto, ZENDESK } from '../browser/editors.ts';
import { settled } from '../browser/panel-page.ts';
import { startLab } from '../lab/server.ts';

declare global {
  interface Window {
    benchTimes: number[];
  }
}

const ROUNDS = 15;
const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const print = (what: string, values: number[]) =>
  console.log(
    `${what}: median ${Math.round(median(values))} ms, worst ${Math.round(Math.max(...values))} ms (${values.length} rounds)`,
  );

/** From the panel page's own start to the moment when `selector` is first there. */
const firstSeen = (panel: Page, selector: string): Promise<number> =>
  panel.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector(wanted)) resolve(performance.now());
          else requestAnimationFrame(look);
        };
        look();
      }),
    selector,
  );

const lab = await startLab();
const driver = await launchChromium();
const page = await driver.open(lab.origin + ZENDESK.path);
const opening: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const panel = await driver.panel(page);
  opening.push(await firstSeen(panel, '.statement'));
  await panel.close();
}
print('From opening the panel to the first suggestion', opening);

const panel = await driver.panel(page);
await panel.waitForSelector('.statement');
await typeInto(
  page,
  ZENDESK.selector,
  'Hi Maya,\n\nI have the courier on the line now. Thank you for your patienc',
);
await settled(panel);
await page.evaluate(() => {
  document.addEventListener('keydown', () => window.benchTimes.push(Date.now()), { capture: true });
  window.benchTimes = [];
});
await panel.evaluate(() => {
  window.benchTimes = [];
  const painted = () => requestAnimationFrame(() => window.benchTimes.push(Date.now()));
  new MutationObserver(painted).observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
  });
});
const updates: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  // The last letter completes a phrase that a check knows, so that the panel has something to show or to take away.
  await page.keyboard.press(round % 2 === 0 ? 'e' : 'Backspace');
  await settled(panel);
  const pressed = (await page.evaluate(() => window.benchTimes)).at(-1) ?? Number.NaN;
  const changed = (await panel.evaluate(() => window.benchTimes)).find((time) => time > pressed);
  if (changed !== undefined) updates.push(changed - pressed);
}
print('From a key press to the updated panel', updates);
await driver.close();
await lab.close();

const output = fileURLToPath(new URL('../../.output/', import.meta.url));
for (const name of existsSync(output) ? readdirSync(output) : []) {
  if (name.endsWith('.zip')) console.log(`${name}: ${Math.round(statSync(output + name).size / 1000)} kB`);
}
