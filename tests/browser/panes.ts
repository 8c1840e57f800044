/** Several tickets and several compose windows in one page, and moving between them without a reload. */
import assert from 'node:assert/strict';
import { GMAIL, modelOf, typeInto, ZENDESK } from './editors.ts';
import { panelShows } from './panel-page.ts';
import type { BrowserTest } from './suite.ts';

const tab = (id: number): string => `[data-test-id="header-tab"][data-entity-id="${id}"]`;

const severalPanes: BrowserTest = {
  name: 'with several tickets open, text goes into the one in view and stays out of the others',
  async run(world) {
    const page = await world.open(ZENDESK.path);
    const line = await world.line(page);
    await typeInto(page, ZENDESK.selector, 'Hi Maya,');
    const first = await line.ticket(({ draft }) => draft === 'Hi Maya,');
    await page.click(tab(48231));
    await page.focus('[data-ticket-id="48231"] .ck-editor__editable');
    const second = await line.ticket(({ customerName }) => customerName === 'Priya Nair');
    assert.notEqual(second.key, first.key);
    assert.equal(second.draft, '');
    const answer = await line.replace(second, 0, 0, 'Two payments left your account.');
    assert.equal(answer.ok, true, `refused: ${answer.reason}`);
    assert.equal((await modelOf(page)).model, 'Two payments left your account.');
    // What was meant for the other ticket does not go into this one.
    const late = await line.replace(first, 0, 0, 'Sorry. ');
    assert.equal(late.ok, false);
    assert.equal((await modelOf(page)).model, 'Two payments left your account.');
    await page.click(tab(48213));
    assert.equal((await modelOf(page)).model, 'Hi Maya,');
    await line.ticket(({ key, draft }) => key === first.key && draft === 'Hi Maya,');
  },
};

const panelFollows: BrowserTest = {
  name: 'the panel follows from ticket to ticket and to the list',
  async run(world) {
    const page = await world.open(ZENDESK.path);
    const panel = await world.panel(page);
    await panelShows(panel, /Maya Okafor/);
    await page.click(tab(48231));
    await panelShows(panel, /Priya Nair/);
    await page.click('a[href="/zendesk/agent/filters/1"]');
    await panelShows(panel, /No ticket is open/);
    await page.goBack();
    await panelShows(panel, /Priya Nair/);
  },
};

const replacedNode: BrowserTest = {
  name: 'a reply box that the host puts in anew is found again under the same key',
  async run(world) {
    const page = await world.open(ZENDESK.path);
    const line = await world.line(page);
    await typeInto(page, ZENDESK.selector, 'Hi Maya,');
    const before = await line.ticket(({ draft }) => draft === 'Hi Maya,');
    await page.evaluate(() => window.lab.replaceEditor?.());
    await page.focus(ZENDESK.selector);
    const answer = await line.replace(before, 8, 8, ' thank you.');
    assert.equal(answer.ok, true, `refused: ${answer.reason}`);
    assert.equal((await modelOf(page)).model, 'Hi Maya, thank you.');
  },
};

const olderMessages: BrowserTest = {
  name: 'older messages that the page holds back are told of, and read once they are shown',
  async run(world) {
    const page = await world.open('/zendesk/agent/tickets/48300');
    const line = await world.line(page);
    const before = await line.ticket();
    assert.equal(before.older, true);
    assert.equal(before.thread?.length, 3);
    await page.click('[data-ticket-id="48300"] [data-test-id="convolog-show-more-button"]');
    const after = await line.ticket(({ thread }) => thread?.length === 5);
    assert.equal(after.older, false);
    assert.match(after.thread?.[0]?.text ?? '', /changed my phone/);
  },
};

const composeWindows: BrowserTest = {
  name: 'with several compose windows, text goes where the caret is or was',
  async run(world) {
    const page = await world.open(GMAIL.path);
    const line = await world.line(page);
    await typeInto(page, GMAIL.selector, 'Hi Maya,');
    const reply = await line.ticket(({ draft }) => draft === 'Hi Maya,');
    assert.equal(reply.customerName, 'Maya Okafor');
    await page.focus('[data-compose-id="newone"] [g_editable]');
    const other = await line.ticket(({ draft }) => draft?.startsWith('Hi Priya,') ?? false);
    assert.notEqual(other.key, reply.key);
    assert.equal(other.thread, null, 'a new mail has no conversation of its own');
    assert.equal(other.draft, 'Hi Priya,\n\nThe refund is on its way.');
    await line.replace(other, 9, 9, ' thank you for the receipt.');
    assert.equal(
      (await modelOf(page)).model,
      'Hi Priya, thank you for the receipt.\n\nThe refund is on its way.',
    );
    await page.focus(GMAIL.selector);
    await line.ticket(({ key, draft }) => key === reply.key && draft === 'Hi Maya,');
    assert.equal((await modelOf(page)).model, 'Hi Maya,');
    const signature = await page.$eval('.M9 .gmail_signature', (element) => element.textContent);
    assert.equal(signature, 'Alex ReyesNorthgate Support');
  },
};

const hashNavigation: BrowserTest = {
  name: 'moving to another mail by the address is noticed',
  async run(world) {
    const page = await world.open(GMAIL.path);
    const line = await world.line(page);
    await line.ticket(({ customerName }) => customerName === 'Maya Okafor');
    await page.evaluate(() => {
      location.hash = '#inbox/48231';
    });
    await line.ticket(({ customerName }) => customerName === 'Priya Nair');
  },
};

export const panes: BrowserTest[] = [
  severalPanes,
  panelFollows,
  replacedNode,
  olderMessages,
  composeWindows,
  hashNavigation,
];
