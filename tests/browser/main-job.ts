/** Read, suggest, insert, undo, type on: the same behaviour in every editor. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { EDITORS, GMAIL, type LabEditor, modelOf, typeInto, undoOnce, ZENDESK } from './editors.ts';
import { type Line, until } from './line.ts';
import { fillSlots, insertFirst, panelShows, panelText, settled, statementOf } from './panel-page.ts';
import type { BrowserTest, World } from './suite.ts';

const DRAFT = 'Hi Maya,\n\nYour cot is late. Thank you for waiting.';
const STATEMENT = 'Three weeks is a long time to wait.';

interface Place {
  name: string;
  from: number;
  to: number;
  text: string;
}
const at = (words: string): number => DRAFT.indexOf(words);
const PLACES: Place[] = [
  { name: 'at the start', from: 0, to: 0, text: `${STATEMENT} ` },
  { name: 'in the middle', from: at('Thank'), to: at('Thank'), text: `${STATEMENT} ` },
  { name: 'at the end', from: DRAFT.length, to: DRAFT.length, text: ` ${STATEMENT}` },
  { name: 'in place of a sentence', from: at('Your'), to: at('Your') + 17, text: STATEMENT },
  { name: 'as a paragraph of its own', from: at('Your'), to: at('Your'), text: `${STATEMENT}\n\n` },
];

/** Host model and screen say the same, and it is this. */
async function standsThere(page: Page, expected: string): Promise<void> {
  const read = await until('the text in the editor', async () => {
    const model = await modelOf(page);
    return model.model === expected && model.screen === expected ? model : null;
  }).catch(() => modelOf(page));
  assert.deepEqual(read, { model: expected, screen: expected });
}

async function ready(world: World, editor: LabEditor): Promise<{ page: Page; line: Line }> {
  const page = await world.open(editor.path);
  const line = await world.line(page);
  await typeInto(page, editor.selector, DRAFT);
  await standsThere(page, DRAFT);
  // Editors group what follows within half a second into one undo step; nobody inserts as fast as that.
  await new Promise((resolve) => setTimeout(resolve, 700));
  return { page, line };
}

const whole = (draft: string | null): boolean => draft === DRAFT;

const replacing = (editor: LabEditor, place: Place): BrowserTest => ({
  name: `${editor.name}: puts text ${place.name}, takes it back with one undo, and types on`,
  async run(world) {
    const { page, line } = await ready(world, editor);
    const ticket = await line.ticket(({ draft }) => whole(draft));
    const after = DRAFT.slice(0, place.from) + place.text + DRAFT.slice(place.to);

    const answer = await line.replace(ticket, place.from, place.to, place.text);
    assert.equal(answer.ok, true, `refused: ${answer.reason}`);
    await standsThere(page, after);
    await undoOnce(page);
    await standsThere(page, DRAFT);

    const again = await line.ticket(({ draft }) => whole(draft));
    await line.replace(again, place.from, place.to, place.text);
    await standsThere(page, after);
    await page.keyboard.type('Yes');
    const end = place.from + place.text.length;
    await standsThere(page, `${after.slice(0, end)}Yes${after.slice(end)}`);
    await line.ticket(({ draft }) => draft === `${after.slice(0, end)}Yes${after.slice(end)}`);
  },
});

const throughThePanel = (editor: LabEditor): BrowserTest => ({
  name: `${editor.name}: the panel reads the ticket, and its Insert button fills the reply`,
  async run(world) {
    const page = await world.open(editor.path);
    const panel = await world.panel(page);
    await panelShows(panel, /Maya Okafor.*frustrated/);
    await typeInto(page, editor.selector, 'Hi Maya,');
    await settled(panel);
    await panel.waitForSelector('.statement');
    assert.equal(/\[|\]|undefined|null/.test(await statementOf(panel)), false);
    const statement = await insertFirst(world.driver, panel);
    const { model, screen } = await modelOf(page);
    assert.equal(model, screen);
    assert.ok(model.startsWith('Hi Maya,'), model);
    assert.equal(model.split(statement).length, 2, `once, and as shown: ${model}`);
    await settled(panel);
    await undoOnce(page);
    await standsThere(page, 'Hi Maya,');
    // The panel follows: what was taken back can be put in again.
    const again = await insertFirst(world.driver, panel);
    await until('the second insertion', async () => (await modelOf(page)).model.split(again).length === 2);
  },
});

const byKeyboard: BrowserTest = {
  name: 'the panel can be used from the keyboard alone',
  only: 'chromium',
  async run(world) {
    const page = await world.open(ZENDESK.path);
    const panel = await world.panel(page);
    await panelShows(panel, /Maya Okafor.*frustrated/);
    await settled(panel);
    await fillSlots(world.driver, panel);
    const statement = await statementOf(panel);
    await panel.bringToFront().catch(() => null);
    await panel.evaluate(() => document.querySelector<HTMLElement>('.menu-button, header button')?.focus());
    for (let count = 0; count < 20; count++) {
      await panel.keyboard.press('Tab');
      if (await panel.evaluate(() => document.activeElement?.matches('.offer .insert') ?? false)) break;
    }
    await panel.keyboard.press('Enter');
    await panelShows(panel, /Inserted\./);
    assert.ok((await modelOf(page)).model.includes(statement));
  },
};

const openSlot: BrowserTest = {
  name: 'a statement with an empty slot cannot be inserted',
  async run(world) {
    const page = await world.open(ZENDESK.path);
    const panel = await world.panel(page);
    await panelShows(panel, /Maya Okafor.*frustrated/);
    await panel.waitForSelector('.statement');
    const [open, disabled] = await panel.evaluate(() => [
      document.querySelectorAll('.slot.empty').length,
      document.querySelector<HTMLButtonElement>('.offer .insert')?.disabled,
    ]);
    assert.equal(disabled, open !== 0);
    assert.equal((await modelOf(page)).model, '');
    assert.doesNotMatch(await panelText(panel), /\[[a-z ]+\]/);
  },
};

const reading: BrowserTest[] = [ZENDESK, GMAIL].map((editor) => ({
  name: `${editor.name}: reads who said what, without quotes and signatures`,
  async run(world) {
    const page = await world.open(editor.path);
    const line = await world.line(page);
    const { thread, customerName, subject, visibility, channel } = await line.ticket();
    assert.equal(customerName, 'Maya Okafor');
    assert.equal(subject, 'Where is my order LH-20418?');
    assert.equal(channel, 'email');
    assert.notEqual(visibility, 'internal');
    assert.deepEqual(
      thread?.map(({ role }) => role),
      ['customer', 'agent', 'customer'],
    );
    const last = thread?.at(-1)?.text ?? '';
    assert.match(last, /^This is the third time/);
    assert.match(last, /Please find out what has happened to it\.$/);
  },
}));

export const mainJob: BrowserTest[] = [
  ...reading,
  ...EDITORS.flatMap((editor) => PLACES.map((place) => replacing(editor, place))),
  throughThePanel(ZENDESK),
  throughThePanel(GMAIL),
  byKeyboard,
  openSlot,
];
