/** What the agent does in the panel besides pressing Insert. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { modelOf, typeInto, undoOnce, ZENDESK } from './editors.ts';
import { until } from './line.ts';
import { fillSlots, insertFirst, panelShows, press, settled, statementOf } from './panel-page.ts';
import type { BrowserTest, World } from './suite.ts';

/** A ticket with its panel; `draft` is typed into the reply box. */
async function beside(world: World, draft = ''): Promise<{ page: Page; panel: Page }> {
  const page = await world.open(ZENDESK.path);
  const panel = await world.panel(page);
  await panelShows(panel, /Maya Okafor.*frustrated/);
  if (draft) await typeInto(page, ZENDESK.selector, draft);
  await settled(panel);
  return { page, panel };
}

const secondSuggestion: BrowserTest = {
  name: 'another suggestion can be chosen and inserted',
  async run(world) {
    const { page, panel } = await beside(world);
    const first = await statementOf(panel);
    await press(world.driver, panel, '.other[aria-label="Suggestion 2"]');
    await until('the second suggestion', async () => (await statementOf(panel)) !== first);
    const statement = await insertFirst(world.driver, panel);
    assert.ok((await modelOf(page)).model.includes(statement));
  },
};

const insertKey: BrowserTest = {
  name: 'the key for the first suggestion inserts it, and only once however fast it is pressed',
  only: 'chromium',
  async run(world) {
    const { page, panel } = await beside(world, 'Hi Maya,');
    await fillSlots(world.driver, panel);
    const statement = await statementOf(panel);
    // Chromium keeps the keys of commands from DevTools, so the press itself cannot be made; what follows it can.
    await panel.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      for (let count = 0; count < 3; count++) {
        Object(chrome.commands.onCommand).dispatch('insert-1', tab);
      }
    });
    await panelShows(panel, /Inserted\./);
    await settled(panel);
    assert.equal((await modelOf(page)).model.split(statement).length, 2);
  },
};

const fix: BrowserTest = {
  name: 'Fix changes what it names, and one undo takes that back',
  async run(world) {
    const draft = 'Hi Maya,\n\nI have the courier on the line and will look up the chargeback today.';
    const { page, panel } = await beside(world, draft);
    await press(world.driver, panel, '.finding button[aria-label^="Fix"]');
    await panelShows(panel, /Changed\./);
    await until(
      'the fixed draft',
      async () =>
        (await modelOf(page)).model === draft.replace('the chargeback', 'a refund through your bank'),
    );
    await undoOnce(page);
    await until('the draft as it was', async () => (await modelOf(page)).model === draft);
  },
};

const correction: BrowserTest = {
  name: "the agent's own reading counts, and is kept for the ticket while the panel is open",
  async run(world) {
    const { page, panel } = await beside(world);
    const choose = (word: string) =>
      panel.evaluate((wanted) => {
        document.querySelector<HTMLElement>('.read-word')?.click();
        const choices = [...document.querySelectorAll<HTMLElement>('.sheet .choice')];
        choices.find(({ textContent }) => textContent === wanted)?.click();
      }, word);
    await choose('disappointed');
    await panelShows(panel, /disappointed.*Your reading/);
    await page.click('[data-test-id="header-tab"][data-entity-id="48231"]');
    await panelShows(panel, /Priya Nair/);
    await page.click('[data-test-id="header-tab"][data-entity-id="48213"]');
    await panelShows(panel, /Maya Okafor.*disappointed.*Your reading/);
    await press(world.driver, panel, '.reading .link');
    await panelShows(panel, /Maya Okafor.*frustrated/);
  },
};

const pasted: BrowserTest = {
  name: 'a pasted message is read where the page cannot be, and the statement goes into the field',
  async run(world) {
    const page = await world.open('/plain/');
    await typeInto(page, 'textarea', 'Hello,');
    const panel = await world.panel(page);
    await panelShows(panel, /messages cannot be read/);
    await panel.$eval('textarea', (box) => {
      if (box instanceof HTMLTextAreaElement) {
        box.value = 'I have been waiting three weeks for my parcel and I am really frustrated.';
      }
    });
    await press(world.driver, panel, 'form .insert');
    await panel.waitForSelector('.reading');
    const statement = await insertFirst(world.driver, panel);
    const { model, screen } = await modelOf(page);
    assert.equal(model, screen);
    assert.ok(model.startsWith('Hello,') && model.includes(statement), model);
  },
};

const narrow: BrowserTest = {
  name: 'nothing sticks out of a panel 320 pixels wide',
  only: 'chromium',
  async run(world) {
    const { panel } = await beside(world, 'Hi Maya,\n\nWe apologise for any inconvenience!');
    await panel.evaluate(() => {
      document.documentElement.style.width = '320px';
    });
    const outside = await panel.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > 320.5)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    assert.deepEqual(outside, []);
  },
};

export const panelUse: BrowserTest[] = [secondSuggestion, insertKey, fix, correction, pasted, narrow];
