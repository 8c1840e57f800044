/** What an agent does in the panel. */
import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';
import { until } from './line.ts';

/** All words that the panel shows, on one line. */
export const panelText = (panel: Page): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text is not what the panel shows
  panel.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

/** Waits until the panel's words fit. */
export async function panelShows(panel: Page, wanted: RegExp): Promise<string> {
  let last = '';
  try {
    return await until('the panel', async () => {
      last = await panelText(panel);
      return wanted.test(last) ? last : null;
    });
  } catch {
    throw new Error(`The panel never showed ${wanted}; it shows: ${last.slice(0, 1500)}`);
  }
}

/** Waits until the panel has taken in what was typed last: it stays the same for a while. */
export async function settled(panel: Page): Promise<void> {
  let before = '';
  await until('the panel to settle', async () => {
    const now = await panelText(panel);
    const busy = (await panel.$('main[aria-busy="true"]')) !== null;
    const same = now === before && !busy && !/ (Reading|Looking at the page)\./.test(now);
    before = now;
    if (!same) await new Promise((resolve) => setTimeout(resolve, 500));
    return same;
  });
}

/** A real click where the panel is a real panel; in Firefox it stands in a tab behind, where only the page itself can click. */
export async function press(driver: Driver, panel: Page, selector: string): Promise<void> {
  await panel.waitForSelector(selector);
  if (driver.name === 'chromium') await panel.click(selector);
  else await panel.$eval(selector, (element) => element instanceof HTMLElement && element.click());
}

/** What an agent would write where the packs offer nothing. */
const SLOT_WORDS: Record<string, string> = { time: 'noon tomorrow' };
const OTHER_WORDS = 'call the courier';

/** Fills the open slots of the statement that is shown: the first choice where there is one, else plain words. */
export async function fillSlots(driver: Driver, panel: Page): Promise<void> {
  await panel.waitForSelector('.statement');
  for (let count = 0; count < 8; count++) {
    const slot = await panel.$('.slot.empty');
    if (!slot) return;
    if (driver.name === 'chromium') await slot.click();
    else await slot.focus();
    await new Promise((resolve) => setTimeout(resolve, 80));
    const choice = await panel.$('.slot-choices .choice');
    const name = await slot.evaluate((field) => field.getAttribute('data-slot') ?? '');
    const words = SLOT_WORDS[name] ?? OTHER_WORDS;
    if (choice) await choice.evaluate((button) => button instanceof HTMLElement && button.click());
    else if (driver.name === 'chromium') await panel.keyboard.type(words);
    else {
      await slot.evaluate((field, text) => {
        field.textContent = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, words);
    }
    await new Promise((resolve) => setTimeout(resolve, 80));
  }
  throw new Error('A slot stays empty');
}

/** The statement as it stands in the card, with its slots as they are filled. */
export const statementOf = (panel: Page): Promise<string> =>
  panel.$eval('.statement', (statement) => statement.textContent?.trim() ?? '');

/** Fills the slots, presses Insert, and gives back the statement once the panel says that it is in. */
export async function insertFirst(driver: Driver, panel: Page): Promise<string> {
  await settled(panel);
  await fillSlots(driver, panel);
  const statement = await statementOf(panel);
  await press(driver, panel, '.offer .insert:not([disabled])');
  await panelShows(panel, /Inserted\./);
  await press(driver, panel, '.note > button:last-child');
  return statement;
}
