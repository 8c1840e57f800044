/** The note near Send: it says what speaks against sending, and is in nobody's way. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { EDITORS, GMAIL, type LabEditor, modelOf, typeInto, ZENDESK } from './editors.ts';
import { type Line, until } from './line.ts';
import { ask, DRAFT, finding, marksAre, painted, written } from './marks.ts';
import { panelShows } from './panel-page.ts';
import type { BrowserTest } from './suite.ts';

const STOP = 'A blank is still open: [date].';

/** The Send that belongs to a reply box. */
const SENDS: Record<string, string> = {
  [ZENDESK.selector]: '[data-ticket-id="48213"] [data-test-id="submit_button-button"]',
  [GMAIL.selector]: '.M9 .aoO',
  textarea: 'form .send',
  '.box': 'div > p > .send',
};
const SENDABLE = EDITORS.filter(({ selector }) => Object.hasOwn(SENDS, selector));
const sendOf = ({ selector }: LabEditor) => SENDS[selector] ?? '';

interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Where the note can be seen and pressed. Its inside is closed to the page, so the page is asked, point by point, what
 * lies on top; null where there is none.
 */
const noteArea = (page: Page): Promise<Area | null> =>
  page.evaluate(() => {
    const host = document.body.nextElementSibling;
    if (!host) return null;
    let area: Area | null = null;
    for (let top = 1; top < innerHeight; top += 3) {
      for (let left = 1; left < innerWidth; left += 5) {
        if (document.elementFromPoint(left, top) !== host) continue;
        area ??= { left, top, right: left, bottom: top };
        area.left = Math.min(area.left, left);
        area.right = Math.max(area.right, left);
        area.bottom = top;
      }
    }
    return area;
  });
const noteShown = (page: Page): Promise<Area> => until('the note', () => noteArea(page));
const noteGone = (page: Page): Promise<true> =>
  until('the note to go', async () => (await noteArea(page)) === null);

const told = async (line: Line): Promise<number> =>
  (await line.heard()).filter(({ kind }) => kind === 'reaching-for-send').length;
const tells = (line: Line, times: number): Promise<boolean> =>
  until(`the panel to be told ${times} times`, async () => (await told(line)) === times);

const away = (page: Page): Promise<void> => page.mouse.move(2, 2);

async function stopped(...[world, editor]: Parameters<typeof written>) {
  const open = await written(world, editor);
  await away(open.page);
  await ask(open.line, open.ticket, { findings: [finding(open.ticket, 'expedite', 'stop')], stop: STOP });
  return { ...open, send: sendOf(editor) };
}

const reached = (editor: LabEditor): BrowserTest => ({
  name: `${editor.name}: the note comes when the agent reaches for Send, covers neither it nor the reply, and holds nothing back`,
  async run(world) {
    const { page, line, send } = await stopped(world, editor);
    const before = await page.$eval(editor.selector, (box) => box.outerHTML);
    await page.hover(send);
    const note = await noteShown(page);
    await tells(line, 1);
    assert.equal(await page.$eval(editor.selector, (box) => box.outerHTML), before);
    for (const selector of [send, editor.selector]) {
      const area = await page.$eval(selector, (element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { left, top, right, bottom };
      });
      const apart =
        note.right < area.left || note.left > area.right || note.bottom < area.top || note.top > area.bottom;
      assert.ok(apart, `${JSON.stringify(note)} lies on ${selector} at ${JSON.stringify(area)}`);
    }
    assert.deepEqual(await page.evaluate(() => window.lab.sent), [], 'nothing is sent by itself');
    await page.click(send);
    await noteGone(page);
    const sent = await page.evaluate(() => window.lab.sent);
    assert.equal(sent.length, 1);
    assert.match(sent[0] ?? '', /expedite/);
    assert.doesNotMatch(sent[0] ?? '', /attune|<mark|style=/);
  },
});

const byKeys = (editor: LabEditor): BrowserTest => ({
  name: `${editor.name}: Ctrl+Enter and the focus on Send are reaching for it too`,
  async run(world) {
    const { page, line, send } = await stopped(world, editor);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    await tells(line, 1);
    const { draft } = await line.ticket();
    await page.focus(send);
    await tells(line, 2);
    await noteShown(page);
    assert.equal((await line.ticket()).draft, draft);
  },
});

const quiet: BrowserTest = {
  name: 'without a reason to stop there is no note, and it goes with its reason',
  async run(world) {
    const { page, line, ticket, send } = await stopped(world, ZENDESK);
    await ask(line, ticket, { findings: [finding(ticket, 'expedite', 'warn')] });
    await page.hover(send);
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.equal(await noteArea(page), null);
    assert.equal(await told(line), 0);
    // The reason is found while the pointer is there already.
    await ask(line, ticket, { stop: STOP });
    await noteShown(page);
    await tells(line, 1);
    await ask(line, ticket, {});
    await noteGone(page);
  },
};

const edited: BrowserTest = {
  name: 'the note goes when the draft is changed, when another ticket is shown and when the panel closes',
  async run(world) {
    const { page, line, ticket, send } = await stopped(world, ZENDESK);
    await page.hover(send);
    await noteShown(page);
    await page.keyboard.type('!');
    await noteGone(page);
    await away(page);
    await page.hover(send);
    await noteShown(page);
    await page.click('[data-test-id="header-tab"][data-entity-id="48231"]');
    await noteGone(page);
    await page.click('[data-test-id="header-tab"][data-entity-id="48213"]');
    await line.ticket(({ key, draft }) => key === ticket.key && draft === `${DRAFT}!`);
    await ask(line, ticket, { stop: STOP });
    await page.hover(send);
    await noteShown(page);
    await line.hangUp();
    await noteGone(page);
  },
};

const dismissed: BrowserTest = {
  name: 'a note that was put away stays away until there is something else to say',
  async run(world) {
    const { page, line, ticket, send } = await stopped(world, GMAIL);
    await page.hover(send);
    const note = await noteShown(page);
    await page.mouse.click(note.right - 14, note.top + 16);
    await noteGone(page);
    await away(page);
    await page.hover(send);
    await tells(line, 2);
    assert.equal(await noteArea(page), null);
    await ask(line, ticket, { stop: 'A card number is in the reply.' });
    await noteShown(page);
    assert.deepEqual(await modelOf(page), { model: DRAFT, screen: DRAFT });
  },
};

const scrolled: BrowserTest = {
  name: 'the note keeps to its button when the page is scrolled',
  async run(world) {
    const { page, send } = await stopped(world, GMAIL);
    await page.hover(send);
    const before = await noteShown(page);
    const button = () => page.$eval(send, (element) => element.getBoundingClientRect().top);
    const [from, moved] = [await button(), await page.evaluate(() => scrollBy(0, -40)).then(button)];
    assert.notEqual(moved, from);
    await until('the note to follow', async () => {
      const area = await noteArea(page);
      return area && Math.abs(area.top - before.top - (moved - from)) < 8;
    });
  },
};

const throughThePanel: BrowserTest = {
  name: 'what the panel finds is marked in the page, and panel and note near Send say that a blank is open',
  async run(world) {
    const page = await world.open(ZENDESK.path);
    const panel = await world.panel(page);
    await panelShows(panel, /Maya Okafor.*frustrated/);
    await typeInto(page, ZENDESK.selector, 'Hi Maya,\n\nThe courier will bring your cot by [date].');
    await until('the blank to be marked', async () => (await painted(page)).stop?.includes('[date]'));
    const { feels = [], happened = [] } = await painted(page);
    assert.ok(feels.length > 0 && happened.length > 0, JSON.stringify({ feels, happened }));
    await page.hover(sendOf(ZENDESK));
    await noteShown(page);
    await panelShows(panel, /before you send/i);
    assert.deepEqual(await page.evaluate(() => window.lab.sent), []);
    await panel.close();
    await noteGone(page);
    await marksAre(page, {});
  },
};

export const sending: BrowserTest[] = [
  throughThePanel,
  ...SENDABLE.map(reached),
  ...SENDABLE.map(byKeys),
  quiet,
  edited,
  dismissed,
  scrolled,
];
