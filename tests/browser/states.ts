/** What the panel says when there is nothing to suggest. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { typeInto } from './editors.ts';
import { panelShows } from './panel-page.ts';
import type { BrowserTest } from './suite.ts';

const canInsert = (panel: Page): Promise<boolean> =>
  panel.evaluate(() => document.querySelector('.offer') !== null);

const silence = (name: string, path: string, says: RegExp): BrowserTest => ({
  name,
  async run(world) {
    const panel = await world.panel(await world.open(path));
    await panelShows(panel, says);
    assert.equal(await canInsert(panel), false);
  },
});

const note: BrowserTest = {
  name: 'an internal note gets no suggestion until the reply is public',
  async run(world) {
    const page = await world.open('/zendesk/agent/tickets/48271');
    const panel = await world.panel(page);
    await panelShows(panel, /internal note/i);
    assert.equal(await canInsert(panel), false);
    const pane = '[data-ticket-id="48271"]';
    await page.click(`${pane} [data-test-id="omnichannel-channel-switcher-button"]`);
    await page.click(`${pane} [data-test-id="omnichannel-channel-switcher-menuitem-email"]`);
    await panelShows(panel, /Owen Price/);
    await panel.waitForSelector('.reading');
  },
};

const pasted: BrowserTest = {
  name: 'a site whose messages cannot be read asks for the message',
  async run(world) {
    const page = await world.open('/plain/');
    await typeInto(page, 'textarea', 'Hello');
    const panel = await world.panel(page);
    await panelShows(panel, /messages cannot be read/);
  },
};

const notEnabled: BrowserTest = {
  name: 'a site that was not enabled is not read',
  async run(world) {
    const page = await world.open(`http://127.0.0.1:${world.lab.port}/plain/`);
    const panel = await world.panel(page);
    await panelShows(panel, /not enabled on this site/);
  },
};

export const states: BrowserTest[] = [
  note,
  silence('a German message gets no suggestion', '/zendesk/agent/tickets/48284', /not in English/),
  silence('the list of tickets has nothing to read', '/zendesk/agent/filters/1', /No ticket is open/),
  silence('a plain question gets no suggestion', '/zendesk/agent/tickets/48252', /plain answer/),
  {
    name: 'a message that may be about self-harm shows what to do first, and nothing to insert',
    async run(world) {
      const panel = await world.panel(await world.open('/zendesk/agent/tickets/48260'));
      await panel.waitForSelector('.gate');
      assert.equal(await canInsert(panel), false);
    },
  },
  pasted,
  notEnabled,
];
