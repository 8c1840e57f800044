/** Marks on words in the page: painted by the browser, with the host's own elements left as they are. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { MarksMessage, TicketMessage } from '../../src/messages/index.ts';
import { EDITORS, GMAIL, type LabEditor, modelOf, typeInto, ZENDESK } from './editors.ts';
import { type Line, until } from './line.ts';
import type { BrowserTest, World } from './suite.ts';

export const DRAFT = 'Hi Maya,\n\nSorry for any inconvenience. We will expedite it.';
const MARKABLE = EDITORS.filter(({ name }) => name !== 'textarea');

type Painted = Record<string, string[]>;

/** The words under each kind of mark, as the browser holds them. */
export const painted = (page: Page): Promise<Painted> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('attune-'))
        .map(([name, ranges]) => [name.slice('attune-'.length), [...ranges].map(String)]),
    ),
  );

/** Waits until these words are marked and no others. */
export async function marksAre(page: Page, expected: Painted): Promise<void> {
  let last: Painted = {};
  const inOrder = (marks: Painted) => JSON.stringify(Object.entries(marks).toSorted());
  await until('the marks', async () => {
    last = await painted(page);
    return inOrder(last) === inOrder(expected);
  }).catch(() => null);
  assert.deepEqual(last, expected);
}

/** A mark on the first place of some words in the draft. */
export function finding(
  { draft }: TicketMessage,
  quote: string,
  level: MarksMessage['findings'][number]['level'] = 'warn',
) {
  const from = draft?.indexOf(quote) ?? -1;
  return { from, to: from + quote.length, quote, level };
}

/** A mark on the first place of some words in a turn. */
function word({ thread }: TicketMessage, turn: number, quote: string, line: 'feels' | 'happened' = 'feels') {
  const from = thread?.at(turn)?.text.indexOf(quote) ?? -1;
  return { turn: turn < 0 ? (thread?.length ?? 0) + turn : turn, from, to: from + quote.length, quote, line };
}

/** Asks for marks as the panel does. */
export const ask = (line: Line, { key }: TicketMessage, marks: Partial<MarksMessage>): Promise<void> =>
  line.send({ kind: 'marks', key, findings: [], words: [], point: null, stop: null, ...marks });

/** A reply box with the draft in it, and a line to its page. */
export async function written(world: World, editor: LabEditor, draft = DRAFT) {
  const page = await world.open(editor.path);
  const line = await world.line(page);
  await typeInto(page, editor.selector, draft);
  const ticket = await line.ticket((each) => each.draft === draft);
  return { page, line, ticket };
}

/** Moves the caret to the start of the draft. Some editors set it back once while they still draw. */
async function toStart(page: Page, line: Line): Promise<void> {
  await until('the caret at the start', async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
    await new Promise((resolve) => setTimeout(resolve, 300));
    return (await line.ticket()).caret === 0;
  });
}

/** The markup of a piece of the host's page. */
const markup = (page: Page, selector: string): Promise<string> =>
  page.$$eval(selector, (elements) => elements.map((element) => element.outerHTML).join('\n'));

const inDraft = (editor: LabEditor): BrowserTest => ({
  name: `${editor.name}: findings are marked on their words, and the reply box is left as it is`,
  async run(world) {
    const { page, line, ticket } = await written(world, editor);
    const before = await markup(page, editor.selector);
    await ask(line, ticket, {
      findings: [finding(ticket, 'inconvenience'), finding(ticket, 'expedite', 'hint')],
    });
    if (MARKABLE.includes(editor)) await marksAre(page, { warn: ['inconvenience'], hint: ['expedite'] });
    else await neverMarked(page);
    assert.equal(await markup(page, editor.selector), before);
    assert.deepEqual(await modelOf(page), { model: DRAFT, screen: DRAFT });
  },
});

async function neverMarked(page: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 600));
  assert.deepEqual(await painted(page), {});
}

const editing = (editor: LabEditor): BrowserTest => ({
  name: `${editor.name}: marks keep to their words while the agent writes on, and never slip onto others`,
  async run(world) {
    const { page, line, ticket } = await written(world, editor);
    await ask(line, ticket, {
      findings: [finding(ticket, 'inconvenience'), finding(ticket, 'expedite it', 'hint')],
    });
    await marksAre(page, { warn: ['inconvenience'], hint: ['expedite it'] });
    // Into the middle of the second one: "expedite it." becomes "expedite i!t."
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('!');
    await marksAre(page, { warn: ['inconvenience'] });
    // What was found in the older draft stands at other places by now and is not marked there.
    await toStart(page, line);
    await page.keyboard.type('Oh. ');
    const next = await line.ticket(({ draft }) => draft?.startsWith('Oh. ') ?? false);
    await ask(line, ticket, { findings: [finding(ticket, 'inconvenience')] });
    await neverMarked(page);
    await ask(line, next, { findings: [finding(next, 'inconvenience')] });
    await marksAre(page, { warn: ['inconvenience'] });
    await ask(line, next, {});
    await marksAre(page, {});
  },
});

const redrawn: BrowserTest = {
  name: 'marks come back when the host puts in its reply box or its messages anew',
  async run(world) {
    const { page, line, ticket } = await written(world, ZENDESK);
    await ask(line, ticket, {
      findings: [finding(ticket, 'inconvenience')],
      words: [word(ticket, -1, 'third time')],
    });
    await marksAre(page, { warn: ['inconvenience'], feels: ['third time'] });
    await page.evaluate(() => window.lab.replaceEditor?.());
    await page.$$eval('.zd-comment', (messages) => {
      for (const message of messages) message.replaceWith(message.cloneNode(true));
    });
    await marksAre(page, { warn: ['inconvenience'], feels: ['third time'] });
  },
};

const moving: BrowserTest = {
  name: 'marks stay on their words when the page is scrolled and when the window changes its size',
  async run(world) {
    const { page, line, ticket } = await written(world, GMAIL);
    await ask(line, ticket, { words: [word(ticket, 0, 'five working days', 'happened')] });
    await marksAre(page, { happened: ['five working days'] });
    /** Is the mark where the words are, which the browser finds by looking for what lies under its middle? */
    const onItsWords = () =>
      page.evaluate(() => {
        const range = [...(CSS.highlights.get('attune-happened') ?? [])][0];
        if (!(range instanceof Range)) return false;
        const { left, top, width, height } = range.getBoundingClientRect();
        const under = document.elementFromPoint(left + width / 2, top + height / 2);
        return under?.textContent?.includes('five working days') ?? false;
      });
    for (const act of [
      () => page.evaluate(() => scrollTo(0, 60)),
      () => page.setViewport({ width: 700, height: 900 }),
      () => page.evaluate(() => scrollTo(0, 0)),
    ]) {
      await act();
      await until('the mark on its words', onItsWords);
    }
    await marksAre(page, { happened: ['five working days'] });
  },
};

const MESSAGES = { [ZENDESK.name]: '.zd-comment', [GMAIL.name]: '.a3s' };

const inThread = (editor: LabEditor): BrowserTest => ({
  name: `${editor.name}: the customer's words are marked in the messages, which are left as they are`,
  async run(world) {
    const page = await world.open(editor.path);
    const line = await world.line(page);
    const ticket = await line.ticket();
    const messages = MESSAGES[editor.name] ?? '';
    const before = await markup(page, messages);
    const point = word(ticket, -1, 'keep getting the same answer');
    await ask(line, ticket, {
      words: [
        word(ticket, -1, 'I am really frustrated'),
        word(ticket, -1, 'The tracking page has not changed since 4 November.', 'happened'),
        word(ticket, 0, 'Could you tell me where it is?', 'happened'),
        // Other words stand at this place.
        { ...word(ticket, 0, 'mattress'), quote: 'cushions' },
      ],
      point: { in: 'thread', ...point },
    });
    await marksAre(page, {
      feels: ['I am really frustrated'],
      happened: ['The tracking page has not changed since 4 November.', 'Could you tell me where it is?'],
      point: ['keep getting the same answer'],
    });
    assert.equal(await markup(page, messages), before);
  },
});

const goesAway: BrowserTest = {
  name: 'marks go when another ticket is shown and when the panel closes',
  async run(world) {
    const { page, line, ticket } = await written(world, ZENDESK);
    const wish = {
      findings: [finding(ticket, 'inconvenience')],
      words: [word(ticket, -1, 'third time')],
    };
    const all = { warn: ['inconvenience'], feels: ['third time'] };
    await ask(line, ticket, wish);
    await marksAre(page, all);
    await page.click('[data-test-id="header-tab"][data-entity-id="48231"]');
    await marksAre(page, {});
    // Not for a ticket that is no longer in view.
    await ask(line, ticket, wish);
    await neverMarked(page);
    await page.click('[data-test-id="header-tab"][data-entity-id="48213"]');
    await line.ticket(({ key, draft }) => key === ticket.key && draft === DRAFT);
    await ask(line, ticket, wish);
    await marksAre(page, all);
    await line.hangUp();
    await marksAre(page, {});
  },
};

const LATE = 'Sorry for the delay. ';

/** A fix is a replacement of the words that were found, in the draft in which they were found. */
const lateFix = (editor: LabEditor): BrowserTest => ({
  name: `${editor.name}: a fix is refused when the draft has changed since, and other words stay`,
  async run(world) {
    const { page, line, ticket } = await written(world, editor);
    const { from, to } = finding(ticket, 'expedite');
    await toStart(page, line);
    await page.keyboard.type(LATE);
    const late = await line.replace(ticket, from, to, 'speed up');
    assert.deepEqual([late.ok, late.reason], [false, 'draft-changed']);
    assert.deepEqual(await modelOf(page), { model: LATE + DRAFT, screen: LATE + DRAFT });
    const next = await line.ticket(({ draft }) => draft === LATE + DRAFT);
    const found = finding(next, 'expedite');
    const answer = await line.replace(next, found.from, found.to, 'speed up');
    assert.equal(answer.ok, true, `refused: ${answer.reason}`);
    const fixed = (LATE + DRAFT).replace('expedite', 'speed up');
    assert.deepEqual(await modelOf(page), { model: fixed, screen: fixed });
  },
});

export const marks: BrowserTest[] = [
  ...EDITORS.map(inDraft),
  ...MARKABLE.map(editing),
  redrawn,
  moving,
  inThread(ZENDESK),
  inThread(GMAIL),
  goesAway,
  ...EDITORS.map(lateFix),
];
