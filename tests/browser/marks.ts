/** Marks on words in the page, and the note near Send: painted by the browser, with the host's own page left as it is. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { MarksMessage, TicketMessage } from '../../src/messages/index.ts';
import { EDITORS, GMAIL, type LabEditor, modelOf, typeInto, ZENDESK } from './editors.ts';
import { type Line, until } from './line.ts';
import type { BrowserTest } from './suite.ts';

const DRAFT = 'Hi Maya,\n\nSorry for any inconvenience. We will expedite it.';

type Painted = Record<string, string[]>;

/** The words under each kind of mark, as the browser holds them. */
const painted = (page: Page): Promise<Painted> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('attune-'))
        .map(([name, ranges]) => [name.slice('attune-'.length), [...ranges].map(String)]),
    ),
  );

async function shows(page: Page, expected: Painted): Promise<void> {
  let last: Painted = {};
  await until('the marks', async () => {
    last = await painted(page);
    return (
      JSON.stringify(last, Object.keys(last).toSorted()) ===
      JSON.stringify(expected, Object.keys(expected).toSorted())
    );
  }).catch(() => null);
  assert.deepEqual(last, expected);
}

type Level = MarksMessage['findings'][number]['level'];

/** A mark on the first place of some words in the draft. */
function finding(ticket: TicketMessage, quote: string, level: Level = 'warn') {
  const from = ticket.draft?.indexOf(quote) ?? -1;
  return { from, to: from + quote.length, quote, level };
}
const word = (ticket: TicketMessage, turn: number, quote: string, line: 'feels' | 'happened') => {
  const from = ticket.thread?.[turn]?.text.indexOf(quote) ?? -1;
  return { turn, from, to: from + quote.length, quote, line };
};
const ask = (line: Line, { key }: TicketMessage, marks: Partial<MarksMessage>): Promise<void> =>
  line.send({ kind: 'marks', key, findings: [], words: [], point: null, stop: null, ...marks });

const composerHtml = (page: Page, editor: LabEditor): Promise<string> =>
  page.$eval(editor.selector, (box) => box.outerHTML);

const inDraft = (editor: LabEditor): BrowserTest => ({
  name: `${editor.name}: findings are marked on their words, and the reply box is left as it is`,
  async run(world) {
    const page = await world.open(editor.path);
    const line = await world.line(page);
    await typeInto(page, editor.selector, DRAFT);
    const ticket = await line.ticket(({ draft }) => draft === DRAFT);
    const before = await composerHtml(page, editor);
    await ask(line, ticket, {
      findings: [finding(ticket, 'inconvenience'), finding(ticket, 'expedite', 'hint')],
    });
    await shows(page, editor.name === 'textarea' ? {} : { warn: ['inconvenience'], hint: ['expedite'] });
    assert.equal(await composerHtml(page, editor), before);
    assert.deepEqual(await modelOf(page), { model: DRAFT, screen: DRAFT });
  },
});

export const marks: BrowserTest[] = [...EDITORS.map(inDraft)];
