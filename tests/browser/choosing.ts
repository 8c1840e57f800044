/** What the agent chooses about findings and on the options page, and that all windows of Attune agree on it. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { typeInto, ZENDESK } from './editors.ts';
import { until } from './line.ts';
import { panelShows, settled } from './panel-page.ts';
import type { BrowserTest, World } from './suite.ts';

const DRAFT =
  'Hi Maya,\n\nI have the courier on the line and will look up the chargeback today. It ships by [date].';

async function beside(world: World, draft = DRAFT): Promise<{ page: Page; panel: Page }> {
  const page = await world.open(ZENDESK.path);
  const panel = await world.panel(page);
  await panelShows(panel, /Maya Okafor.*frustrated/);
  await typeInto(page, ZENDESK.selector, draft);
  await panelShows(panel, /chargeback/);
  await settled(panel);
  return { page, panel };
}

/** Presses the first button or label that begins with some words. */
const pressWords = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const all = [...document.querySelectorAll<HTMLElement>('button, label')];
    const found = all.find((each) => each.checkVisibility() && each.textContent?.trim().startsWith(wanted));
    found?.click();
    return found !== undefined;
  }, words);

/** Presses a button in the card of the finding that quotes some words. */
const pressInFinding = (panel: Page, quote: string, button: string): Promise<void> =>
  panel.evaluate(
    (words, selector) => {
      const cards = [...document.querySelectorAll('.finding')];
      const card = cards.find((each) => each.querySelector('.swap')?.textContent?.includes(words));
      card?.querySelector<HTMLElement>(selector)?.click();
    },
    quote,
    button,
  );
const shows = (panel: Page, quote: string): Promise<boolean> =>
  panel.evaluate(
    (words) =>
      [...document.querySelectorAll('.finding .swap')].some((each) => each.textContent?.includes(words)),
    quote,
  );
const gone = (panel: Page, quote: string) =>
  until(`"${quote}" to be gone`, async () => !(await shows(panel, quote)));
const back = (panel: Page, quote: string) => until(`"${quote}" to be back`, () => shows(panel, quote));

async function optionsPage(world: World): Promise<Page> {
  const options = await world.driver.browser.newPage();
  // In Firefox the page moves to the extension's process on the way; what waits in the old one is lost.
  void options.goto(`${world.driver.extension}options.html`).catch(() => null);
  await until('the options page', () =>
    options.evaluate(() => document.querySelector('.checks') !== null).catch(() => null),
  );
  return options;
}
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
const emptied = (page: Page): Promise<void> => page.evaluate(() => chrome.storage.local.clear());

const ignoring: BrowserTest = {
  name: 'a finding that is ignored goes, comes back by Undo, and stays quiet after the second time',
  async run(world) {
    const first = await beside(world);
    await emptied(first.panel);
    await pressInFinding(first.panel, 'chargeback', '[aria-label^="Ignore"]');
    await gone(first.panel, 'chargeback');
    await panelShows(first.panel, /Ignored\./);
    assert.ok(await pressWords(first.panel, 'Undo'));
    await back(first.panel, 'chargeback');
    await pressInFinding(first.panel, 'chargeback', '[aria-label^="Ignore"]');
    await panelShows(first.panel, /Ignored\./);
    await first.panel.close();
    await first.page.close();

    const second = await beside(world);
    await back(second.panel, 'chargeback');
    await pressInFinding(second.panel, 'chargeback', '[aria-label^="Ignore"]');
    await panelShows(second.panel, /quiet about these words/);
    const kept = await stored(second.panel);
    assert.match(kept, /dismissals/);
    assert.doesNotMatch(kept, /chargeback|Maya|48213|courier/);
    await second.panel.close();
    await second.page.close();

    const third = await world.open(ZENDESK.path);
    const panel = await world.panel(third);
    await typeInto(third, ZENDESK.selector, DRAFT);
    await back(panel, '[date]');
    await settled(panel);
    assert.equal(await shows(panel, 'chargeback'), false);
    const options = await optionsPage(world);
    await options.$eval('[aria-label="Erase: Ignored phrases"]', (button) =>
      button instanceof HTMLElement ? button.click() : null,
    );
    await third.bringToFront();
    await back(panel, 'chargeback');
    await options.close();
  },
};

const switching: BrowserTest = {
  name: 'what is switched on the options page holds in the panel at once, and can be put back',
  async run(world) {
    const { page, panel } = await beside(world);
    await emptied(panel);
    const options = await optionsPage(world);
    assert.ok(await pressWords(options, 'Show scorecard terms'));
    await page.bringToFront();
    await panelShows(panel, /(Readability|Comprehension|Tone) · \S/);
    await pressInFinding(panel, 'chargeback', '.more-button');
    const switched = await panel.evaluate(() => {
      const open = document.querySelector('.sheet:popover-open .choice');
      if (open instanceof HTMLElement) open.click();
      return open?.textContent ?? '';
    });
    assert.match(switched, /^Switch off/);
    await gone(panel, 'chargeback');
    const title = /\u201c(.+)\u201d/.exec(switched)?.[1] ?? '';
    await until('the switch on the options page', () =>
      options.evaluate((wanted) => {
        const label = [...document.querySelectorAll('.checks label')].find(
          (each) => each.textContent === wanted,
        );
        const input = label?.parentElement?.querySelector('input');
        return input !== null && input !== undefined && !input.checked;
      }, title),
    );
    assert.ok(await pressWords(options, 'Put all back'));
    await back(panel, 'chargeback');
    await emptied(panel);
    await options.close();
  },
};

const quiet: BrowserTest = {
  name: 'checks can be off for a ticket or a site, and on again',
  async run(world) {
    const { panel } = await beside(world);
    await emptied(panel);
    for (const [words, said] of [
      ['No checks for this ticket', /Checks are off for this ticket/],
      ['No checks on', /Checks are off on this site/],
    ] as const) {
      await panel.$eval('.menu-button', (button) => (button instanceof HTMLElement ? button.click() : null));
      assert.ok(await pressWords(panel, words), words);
      await panelShows(panel, said);
      assert.equal(await shows(panel, 'chargeback'), false);
      assert.ok(await pressWords(panel, 'Switch on'));
      await back(panel, 'chargeback');
    }
    assert.doesNotMatch(await stored(panel), /48213|Maya/);
    await emptied(panel);
  },
};

const twoClicks: BrowserTest = {
  name: 'the options open from the menu of the panel in two clicks',
  only: 'chromium',
  async run(world) {
    const { panel } = await beside(world);
    await panel.click('.menu-button');
    assert.ok(await pressWords(panel, 'Options'));
    const target = await world.driver.browser.waitForTarget((each) => each.url().endsWith('/options.html'));
    const options = await target.asPage();
    await options.waitForSelector('.checks');
    await options.close();
  },
};

const widths: BrowserTest = {
  name: 'nothing sticks out of the options page, from 320 to 1200 pixels',
  only: 'chromium',
  async run(world) {
    const options = await optionsPage(world);
    for (const width of [320, 480, 800, 1200]) {
      await options.setViewport({ width, height: 800 });
      const outside = await options.evaluate(
        (widest) =>
          [...document.querySelectorAll('body *')]
            .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > widest + 0.5)
            .filter((each) => !each.classList.contains('unseen'))
            .map((each) => each.outerHTML.slice(0, 100)),
        width,
      );
      assert.deepEqual(outside, [], `${width} px`);
    }
    await options.close();
  },
};

const still: BrowserTest = {
  name: 'nothing in the panel moves while the agent types',
  only: 'chromium',
  async run(world) {
    const { page, panel } = await beside(world);
    await panel.evaluate(() => {
      const moved = new MutationObserver((records) => {
        for (const { attributeName, target } of records) {
          if (attributeName !== 'aria-busy') document.title += ` ${target.nodeName}`;
        }
      });
      moved.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    for (const key of ' We apologise for any inconvenience. You failed to reply') {
      await page.keyboard.type(key);
      await new Promise((resolve) => setTimeout(resolve, 90));
    }
    assert.equal(await panel.title(), 'Attune');
    await until('the reading after the pause', async () => (await panel.title()) !== 'Attune');
  },
};

export const choosing: BrowserTest[] = [ignoring, switching, quiet, twoClicks, widths, still];
