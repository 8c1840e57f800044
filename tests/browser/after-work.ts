/** What comes after the writing: tags and promises in the panel, the trends they make, and the review of transcripts. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { listenTo } from './driver.ts';
import { typeInto, ZENDESK } from './editors.ts';
import { until } from './line.ts';
import { panelShows, panelText, press, settled } from './panel-page.ts';
import type { BrowserTest, World } from './suite.ts';

const TROUBLE = 'I have waited three weeks for my sofa and nobody answers my emails. I am really frustrated.';
const conversation = (id: number) =>
  JSON.stringify({
    id: `t${id}`,
    thread: [
      {
        role: 'customer',
        name: 'Maya Reed',
        text: `${TROUBLE} Maya Reed, 07700 900123`,
        at: '2026-03-05T10:00:00Z',
      },
      {
        role: 'agent',
        name: 'Sam',
        text: "Three weeks is a long time for a sofa. I'll call the depot by noon today.",
      },
      { role: 'customer', name: 'Maya Reed', text: 'Thank you so much, it came. I am very grateful.' },
    ],
  });

/** A test on a full page of the extension, with nothing stored before and after. */
function onPage(page: string, name: string, use: (page: Page, world: World) => Promise<void>): BrowserTest {
  return {
    name,
    async run(world) {
      const tab = await world.driver.bare();
      listenTo(tab, world.driver.complaints);
      const empty = () => tab.evaluate(() => chrome.storage.local.clear());
      try {
        await empty();
        await tab.evaluate((to) => {
          location.href = to;
        }, `${world.driver.extension}${page}.html`);
        await until(`the page ${page}`, () =>
          tab
            .evaluate(
              (to) => location.pathname === to && document.querySelector('main') !== null,
              `/${page}.html`,
            )
            .catch(() => null),
        );
        await use(tab, world);
      } finally {
        await empty();
        await tab.close();
      }
    },
  };
}

async function choose(page: Page, name: string, text: string): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-review-'));
  writeFileSync(join(folder, name), text);
  const field = await page.waitForSelector('input[type=file]');
  await field?.uploadFile(join(folder, name));
  return () => rmSync(folder, { recursive: true, force: true });
}

const click = (page: Page, words: RegExp): Promise<unknown> =>
  until(`a button ${words}`, () =>
    page.evaluate((source) => {
      const found = [...document.querySelectorAll('button')].find((each) =>
        new RegExp(source).test(each.textContent ?? ''),
      );
      found?.click();
      return found !== undefined && !found.disabled;
    }, words.source),
  );

async function ticketWithPanel(world: World, use: (page: Page, panel: Page) => Promise<void>): Promise<void> {
  const page = await world.driver.open(world.lab.origin + ZENDESK.path);
  const panel = await world.driver.panel(page);
  try {
    await use(page, panel);
  } finally {
    await panel.evaluate(() => chrome.storage.local.clear());
    await panel.close();
    await page.close();
  }
}

export const afterWork: BrowserTest[] = [
  {
    name: 'tags: none until switched on; one press keeps a day and a tag and no word of anybody, another takes it back',
    run: (world) =>
      ticketWithPanel(world, async (_page, panel) => {
        await settled(panel);
        assert.doesNotMatch(await panelText(panel), /How do they leave/);
        await panel.evaluate(() => chrome.storage.local.set({ tagging: { version: 1, value: true } }));
        await panelShows(panel, /How do they leave/);
        assert.ok(await panel.$('.chip.likely'), 'the likely tag is marked');
        await press(world.driver, panel, '.chip:nth-child(3)');
        const kept = await until('a tag', () =>
          panel.evaluate(async () => {
            const stored = JSON.stringify(await chrome.storage.local.get(null));
            return stored.includes('worried') ? stored : null;
          }),
        );
        assert.doesNotMatch(kept, /Maya|cot|three weeks|48213/);
        await press(world.driver, panel, '.chip:nth-child(3)');
        await until('no tag', () =>
          panel.evaluate(
            async () => !JSON.stringify(await chrome.storage.local.get(null)).includes('worried'),
          ),
        );
      }),
  },
  {
    name: 'promises: what the draft promises by a time is offered, kept when asked, and done',
    run: (world) =>
      ticketWithPanel(world, async (page, panel) => {
        await typeInto(
          page,
          ZENDESK.selector,
          "I've asked the depot to find it. I'll email you by 4pm tomorrow.",
        );
        await panelShows(panel, /You promise to email you by 4pm tomorrow/);
        assert.deepEqual(await panel.evaluate(() => chrome.storage.local.get('promises')), {});
        await click(panel, /^Remind me$/);
        await panelShows(panel, /1 promised/);
        await panel.$eval('.promises details', (list) => list.setAttribute('open', ''));
        await click(panel, /^Done$/);
        const kept = await until('the promise to be done', () =>
          panel.evaluate(async () => {
            const { promises } = await chrome.storage.local.get('promises');
            const stored = JSON.stringify(promises);
            return /"done":\d/.test(stored) ? stored : null;
          }),
        );
        assert.match(kept, /"what":"email you by 4pm tomorrow"/);
        assert.match(kept, /zendesk\/agent\/tickets/);
      }),
  },
  onPage(
    'review',
    'review: an export is read, names and numbers are taken out, and both reports can be saved',
    async (page) => {
      const done = await choose(
        page,
        'export.jsonl',
        Array.from({ length: 40 }, (_, i) => conversation(i)).join('\n'),
      );
      await panelShows(page, /40 conversations .* Save as one page/);
      const shown = await panelText(page);
      assert.match(shown, /100 % began upset/);
      assert.match(shown, /turned for the better/);
      await click(page, /^Turned for the better$/);
      await page.waitForSelector('.reader li button');
      await page.$eval('.reader li button', (button) => button instanceof HTMLElement && button.click());
      const open = await panelShows(page, /Empathy map/);
      assert.match(open, /\[name\]/);
      assert.doesNotMatch(open, /Maya|Reed|900123/);
      assert.deepEqual(await page.evaluate(() => chrome.storage.local.get(null)), {});
      done();
    },
  ),
  onPage(
    'review',
    'review: a long reading is held up, gone on with, and stopped within a second',
    async (page) => {
      const done = await choose(
        page,
        'export.jsonl',
        Array.from({ length: 6_000 }, (_, i) => conversation(i)).join('\n'),
      );
      await until('some progress', async () => /[1-9]\d* conversation/.test(await panelText(page)));
      await click(page, /^Pause and look$/);
      await panelShows(page, /Go on .* began upset/);
      await click(page, /^Go on$/);
      await panelShows(page, /Pause and look/);
      const started = Date.now();
      await click(page, /^Stop$/);
      await until('the end', async () => !/Pause and look/.test(await panelText(page)));
      // Generous for a busy machine: stopping waits for no work that is under way.
      assert.ok(Date.now() - started < 5_000);
      done();
    },
  ),
  onPage(
    'review',
    'review: a table asks which column is which, and reads with what the person says',
    async (page) => {
      const done = await choose(
        page,
        'chats.csv',
        `who,words,case\ncustomer,"${TROUBLE}",1\nagent,On it.,1\n`,
      );
      await panelShows(page, /Which column is which/);
      await page.evaluate(() => {
        for (const [index, value] of ['role', 'text', 'id'].entries()) {
          const field = document.querySelectorAll('select')[index];
          if (!field) throw new Error('no field');
          field.value = value;
          field.dispatchEvent(new Event('change', { bubbles: true }));
        }
      });
      await click(page, /^Read the file$/);
      await panelShows(page, /1 conversation .*1 of 1 began upset/);
      done();
    },
  ),
  onPage(
    'trends',
    'trends: months of tags become lines and a table, with no share where there are few',
    async (page) => {
      await page.evaluate(async () => {
        const tag = (day: string, name: string) => ({
          day,
          tag: name,
          situation: 'wait-late',
          channel: 'email',
          site: null,
        });
        const month = (name: string, confused: number, all: number) =>
          Array.from({ length: all }, (_, i) => tag(`${name}-05`, i < confused ? 'confused' : 'relieved'));
        await chrome.storage.local.set({
          'tags:2026-08': { version: 1, value: month('2026-08', 6, 60) },
          'tags:2026-09': { version: 1, value: month('2026-09', 40, 60) },
          'tags:2026-10': { version: 1, value: month('2026-10', 3, 5) },
        });
      });
      const shown = await panelShows(page, /confused rose in 2026-09, with wait late \(40\)/);
      assert.match(shown, /2026-09 60 67 %/);
      assert.match(shown, /2026-10 5 3 2/);
      assert.equal((await page.$$('canvas')).length, 2);
      await click(page, /^Weeks$/);
      await panelShows(page, /Week of/);
    },
  ),
];
