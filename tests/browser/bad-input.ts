/** What goes wrong in real pages: the person gets a clear word, nothing is lost, nothing lands in the wrong place. */
import assert from 'node:assert/strict';
import { GMAIL, modelOf, typeInto, ZENDESK } from './editors.ts';
import { until } from './line.ts';
import { ask, finding, marksAre } from './marks.ts';
import { fillSlots, insertFirst, panelShows, press, settled } from './panel-page.ts';
import type { BrowserTest } from './suite.ts';

const hugeDraft: BrowserTest = {
  name: 'a draft of one megabyte is read whole and changed in one place',
  async run(world) {
    const page = await world.open('/plain/');
    const line = await world.line(page);
    await page.focus('textarea');
    const line_ = `${'All work and no play. '.repeat(45)}\n`;
    const draft = line_.repeat(Math.ceil(1_000_000 / line_.length));
    await page.evaluate((text) => window.lab.setDraft(text), draft);
    const ticket = await line.ticket((each) => each.draft?.length === draft.length);
    const answer = await line.replace(ticket, draft.length, draft.length, 'The end.');
    assert.equal(answer.ok, true, `refused: ${answer.reason}`);
    assert.equal((await modelOf(page)).model, `${draft}The end.`);
  },
};

const hugeDraftInPanel: BrowserTest = {
  name: 'the panel stays usable with a draft of one megabyte',
  async run(world) {
    const page = await world.open(GMAIL.path);
    await page.focus(GMAIL.selector);
    const panel = await world.panel(page);
    await panelShows(panel, /Maya Okafor.*frustrated/);
    await page.evaluate(
      (text) => window.lab.setDraft(text),
      `Hi Maya,\n${'All work and no play. \n'.repeat(45_000)}`,
    );
    await page.evaluate(() => window.lab.setDraft('Hi Maya,'));
    await panel.waitForSelector('.reading');
    await insertFirst(world.driver, panel);
  },
};

const manyTurns: BrowserTest = {
  name: 'a conversation of 5,000 turns is read from its newest end',
  async run(world) {
    const page = await world.open(ZENDESK.path);
    await page.evaluate(() => window.lab.addTurns?.(5000));
    const line = await world.line(page);
    const { thread } = await line.ticket();
    assert.match(thread?.at(-1)?.text ?? '', /^Message number 5000/);
    const panel = await world.panel(page);
    await panelShows(panel, /Maya Okafor/);
    await panel.waitForSelector('.reading');
  },
};

const hostileText: BrowserTest = {
  name: 'markup, direction marks and lone surrogates in a message stay text',
  async run(world) {
    const page = await world.open('/zendesk/agent/tickets/48320');
    const line = await world.line(page);
    const ticket = await line.ticket();
    assert.match(ticket.thread?.[0]?.text ?? '', /<img src=x onerror=/);
    const panel = await world.panel(page);
    await panelShows(panel, /Noor Al-Masri/);
    await panel.waitForSelector('.reading');
    assert.equal(await panel.evaluate(() => document.querySelectorAll('img, script:not([src])').length), 0);
    for (const each of [page, panel]) assert.notEqual(await each.title(), 'owned');
    await page.focus('[data-ticket-id="48320"] .ck-editor__editable');
    const answer = await line.replace(await line.ticket(), 0, 0, '<b>مرحبا</b> 🎧 & "you"');
    assert.equal(answer.ok, true, `refused: ${answer.reason}`);
    assert.deepEqual(await modelOf(page), {
      model: '<b>مرحبا</b> 🎧 & "you"',
      screen: '<b>مرحبا</b> 🎧 & "you"',
    });
  },
};

const removedEditor: BrowserTest = {
  name: 'a reply box that goes away: nothing is inserted and the page says why',
  async run(world) {
    const page = await world.open(ZENDESK.path);
    const line = await world.line(page);
    await typeInto(page, ZENDESK.selector, 'Hi Maya,');
    const ticket = await line.ticket(({ draft }) => draft === 'Hi Maya,');
    await page.evaluate(() => window.lab.removeEditor());
    const answer = await line.replace(ticket, 0, 0, 'Sorry. ');
    assert.deepEqual([answer.ok, answer.reason], [false, 'composer-gone']);
    await line.ticket(({ draft }) => draft === null);
  },
};

const staleDraft: BrowserTest = {
  name: 'a replacement made for an older draft is refused',
  async run(world) {
    const page = await world.open(ZENDESK.path);
    const line = await world.line(page);
    await typeInto(page, ZENDESK.selector, 'Hi Maya,');
    const ticket = await line.ticket(({ draft }) => draft === 'Hi Maya,');
    await page.keyboard.type(' hello');
    const answer = await line.replace(ticket, 0, 0, 'Sorry. ');
    assert.deepEqual([answer.ok, answer.reason], [false, 'draft-changed']);
    assert.equal((await modelOf(page)).model, 'Hi Maya, hello');
  },
};

const twoPanels: BrowserTest = {
  name: 'two panels on one ticket: both are told, and only one insertion for one draft goes in',
  async run(world) {
    const page = await world.open(GMAIL.path);
    const one = await world.line(page);
    const other = await world.line(page);
    await typeInto(page, GMAIL.selector, 'Hi Maya,');
    const ticket = await one.ticket(({ draft }) => draft === 'Hi Maya,');
    await other.ticket(({ draft }) => draft === 'Hi Maya,');
    const answers = await Promise.all([
      one.replace(ticket, 8, 8, ' thank you.'),
      other.replace(ticket, 8, 8, ' thank you.'),
    ]);
    assert.deepEqual(answers.map(({ ok }) => ok).toSorted(), [false, true]);
    assert.equal((await modelOf(page)).model, 'Hi Maya, thank you.');
    for (const line of [one, other]) await line.ticket(({ draft }) => draft === 'Hi Maya, thank you.');
  },
};

const closedMidway: BrowserTest = {
  name: 'the panel closed in the middle of an insertion: the text is in once or not at all',
  async run(world) {
    const page = await world.open(ZENDESK.path);
    const line = await world.line(page);
    await typeInto(page, ZENDESK.selector, 'Hi Maya,');
    const { key } = await line.ticket(({ draft }) => draft === 'Hi Maya,');
    await line.send({
      kind: 'replace',
      id: 1,
      key,
      from: 8,
      to: 8,
      text: ' thank you.',
      expected: 'Hi Maya,',
    });
    await line.hangUp();
    const next = await world.line(page);
    const { draft } = await next.ticket();
    assert.ok(draft === 'Hi Maya,' || draft === 'Hi Maya, thank you.', draft ?? 'no draft');
    const { model, screen } = await modelOf(page);
    assert.equal(model, screen);
    await page.focus(ZENDESK.selector);
    await page.keyboard.type('!');
    await next.ticket((ticket) => ticket.draft?.includes('!') ?? false);
  },
};

const otherTab: BrowserTest = {
  name: 'moving to another tab in the middle of an insertion puts the text in its place or nowhere',
  async run(world) {
    const page = await world.open(ZENDESK.path);
    const line = await world.line(page);
    await typeInto(page, ZENDESK.selector, 'Hi Maya,');
    const { key } = await line.ticket(({ draft }) => draft === 'Hi Maya,');
    await line.send({ kind: 'replace', id: 1, key, from: 3, to: 3, text: 'there ', expected: 'Hi Maya,' });
    await world.open('/plain/');
    const replaced = await until('the answer', async () =>
      (await line.heard()).find((message) => message.kind === 'replaced'),
    );
    await page.bringToFront();
    assert.equal((await modelOf(page)).model, replaced.ok ? 'Hi there Maya,' : 'Hi Maya,');
  },
};

const composing: BrowserTest = {
  name: 'nothing is inserted in the middle of a character that an input method composes',
  only: 'chromium',
  async run(world) {
    const page = await world.open(GMAIL.path);
    const line = await world.line(page);
    await typeInto(page, GMAIL.selector, 'Hi Maya,');
    const ticket = await line.ticket(({ draft }) => draft === 'Hi Maya,');
    const devtools = await page.createCDPSession();
    await devtools.send('Input.imeSetComposition', { text: 'か', selectionStart: 1, selectionEnd: 1 });
    const answer = await line.replace(ticket, 0, 0, 'Sorry. ');
    assert.deepEqual([answer.ok, answer.reason], [false, 'composing']);
    await devtools.send('Input.insertText', { text: '蚊' });
    assert.equal((await modelOf(page)).model, 'Hi Maya,蚊');
    await line.ticket(({ draft }) => draft === 'Hi Maya,蚊');
  },
};

const panelWithoutEditor: BrowserTest = {
  name: 'the reply box goes while a suggestion is shown: the panel says to open it',
  async run(world) {
    const page = await world.open(ZENDESK.path);
    const panel = await world.panel(page);
    await panelShows(panel, /Maya Okafor.*frustrated/);
    await settled(panel);
    await fillSlots(world.driver, panel);
    await page.evaluate(() => window.lab.removeEditor());
    await panelShows(panel, /Open the reply box/);
    await press(world.driver, panel, '.offer button.plain');
  },
};

const garbage: BrowserTest = {
  name: 'messages that are none do no harm',
  async run(world) {
    const page = await world.open(ZENDESK.path);
    const line = await world.line(page);
    await typeInto(page, ZENDESK.selector, 'Hi Maya,');
    const { key } = await line.ticket(({ draft }) => draft === 'Hi Maya,');
    const bad = { kind: 'replace', id: 5, key, from: 3, to: 900, text: 'x', expected: 'Hi Maya,' };
    for (const message of [
      null,
      7,
      'replace',
      { kind: 'replace' },
      bad,
      { ...bad, from: 7, to: 2 },
      { ...bad, to: -1 },
    ]) {
      await line.send(message);
    }
    await page.keyboard.type(' hello');
    await line.ticket(({ draft }) => draft === 'Hi Maya, hello');
    assert.equal((await modelOf(page)).model, 'Hi Maya, hello');
  },
};

const reloadedExtension: BrowserTest = {
  name: 'the extension reloaded under an open ticket: the old script stops quietly',
  async run(world) {
    const page = await world.open(ZENDESK.path);
    const bare = await world.driver.bare();
    const line = await world.line(page);
    await typeInto(page, ZENDESK.selector, 'Hi Maya,');
    const ticket = await line.ticket(({ draft }) => draft === 'Hi Maya,');
    await ask(line, ticket, { findings: [finding(ticket, 'Maya')] });
    await marksAre(page, { warn: ['Maya'] });
    await bare.evaluate(() => setTimeout(() => chrome.runtime.reload(), 0)).catch(() => null);
    await until(
      'the extension to go',
      async () => bare.isClosed() || (await bare.evaluate(() => 0).catch(() => true)),
    );
    await page.keyboard.type(' thank you.');
    assert.equal((await modelOf(page)).model, 'Hi Maya, thank you.');
    await marksAre(page, {});
    const panel = await until('the extension to come back', () => world.panel(page).catch(() => null));
    const text = await panelShows(panel, /Maya Okafor|Reload/);
    if (/Maya Okafor/.test(text)) await insertFirst(world.driver, panel);
  },
};

export const badInput: BrowserTest[] = [
  hugeDraft,
  hugeDraftInPanel,
  manyTurns,
  hostileText,
  removedEditor,
  staleDraft,
  twoPanels,
  closedMidway,
  otherTab,
  composing,
  panelWithoutEditor,
  garbage,
];
/** Runs last: panels and bare pages of before do not live through it. */
export const reload: BrowserTest[] = [reloadedExtension];
