/** The practice page: a round as a trainee goes through it, what is kept of it, and what passes between trainee and lead. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { parsePack } from '../../src/packs/index.ts';
import { setCode } from '../../src/practice/ticket-set.ts';
import { type BrowserName, listenTo } from './driver.ts';
import { until } from './line.ts';
import { panelShows, panelText } from './panel-page.ts';
import type { BrowserTest, World } from './suite.ts';

const TICKET = 'round/first-late-blender';
const POOR =
  'Dear Maya,\n\nThank you for your patience. We apologise for any inconvenience this may have caused. You will hear from us shortly.';
const GOOD =
  "Hi Maya,\n\nYour blender has been stuck for three weeks, you've written twice, and your son needs it by Friday. The depot lost it. I'm sending a new one by courier today, and it will be with you on Thursday before noon.\n\nJo";

/** A test on the practice page, in a tab of its own with nothing stored. */
function practising(
  name: string,
  use: (page: Page, world: World) => Promise<void>,
  only?: BrowserName,
): BrowserTest {
  return {
    name,
    ...(only && { only }),
    async run(world) {
      const page = await world.driver.bare();
      listenTo(page, world.driver.complaints);
      const empty = () => page.evaluate(() => chrome.storage.local.clear());
      try {
        await empty();
        await go(world, page, 'home');
        await use(page, world);
      } finally {
        await empty();
        await page.close();
      }
    },
  };
}
/** Opens a part of the page anew, as after a restart. */
async function go(world: World, page: Page, part: string): Promise<void> {
  const address = `${world.driver.extension}practice.html#${part}`;
  await page.evaluate((to) => {
    document.body.dataset.old = 'yes';
    if (location.href.split('#')[0] === to.split('#')[0]) {
      location.hash = to.split('#')[1] ?? '';
      location.reload();
    } else location.href = to;
  }, address);
  await until(`practice at ${part}`, () =>
    page
      .evaluate(
        (to) => location.href === to && document.querySelector('body:not([data-old]) main section') !== null,
        address,
      )
      .catch(() => null),
  );
}
async function click(page: Page, words: string): Promise<void> {
  await until(`a button "${words}"`, () =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('button:enabled, a, summary')].find((each) =>
        each.textContent?.trim().startsWith(wanted),
      );
      found?.click();
      return found !== undefined;
    }, words),
  );
}
async function write(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(
    selector,
    (field, words) => {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
}
const boxText = (page: Page): Promise<string> =>
  page.$eval('textarea', (box) => (box instanceof HTMLTextAreaElement ? box.value : ''));
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));

/** Plays a round from the ticket to the rating. */
async function round(page: Page): Promise<void> {
  await write(page, 'textarea', POOR);
  await click(page, 'See how it reads');
  await panelShows(page, /no word yet on what happened to them/);
  await write(page, 'textarea', GOOD);
  await click(page, 'See the change');
  await panelShows(page, /Since your first try Now names what happened/);
  await click(page, 'Read it as Maya');
  await panelShows(page, /As Maya reads it/);
  await click(page, 'Send it');
  await panelShows(page, /Oh good, Thursday works/);
  await click(page, 'End here');
  await click(page, 'Fairly');
  await panelShows(page, /Done/);
}

const first = practising(
  'a first round goes from the ticket to the end without a word of explanation',
  async (page) => {
    await click(page, 'Answer a first ticket');
    await panelShows(page, /What you know and can offer/);
    await page.evaluate((part) => {
      location.hash = part;
    }, TICKET);
    await panelShows(page, /Three weeks without a blender/);
    assert.doesNotMatch(await panelText(page), /Three replies that work|The reading/);
    await write(page, 'textarea', POOR);
    await click(page, 'See how it reads');
    const told = await panelShows(page, /The reading Feels anxious/);
    assert.match(told, /jaw operation on Friday/);
    assert.match(told, /for any inconvenience this may have caused An apology with/);
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'What your reply does');
    await click(page, 'Three replies that work');
    assert.match(await panelText(page), /Names the three weeks, the two messages and the day that matters/);
    await write(page, 'textarea', GOOD);
    await click(page, 'See the change');
    const change = await panelShows(page, /Since your first try/);
    assert.match(change, /Now names what happened/);
    assert.match(change, /Gone .*“Thank you for your patience”/);
    await click(page, 'Read it as Maya');
    const alone = await panelShows(page, /As Maya reads it/);
    assert.doesNotMatch(alone, /What you know and can offer|The reading/);
    await click(page, 'Send it');
    await panelShows(page, /Twenty minutes later Maya Oh good, Thursday works/);
    await write(
      page,
      'textarea',
      "The courier leaves it in the porch. I'll write to you on Thursday at noon.",
    );
    await click(page, 'Send');
    await panelShows(page, /On Thursday, after lunch Maya It's here, and it works/);
    await click(page, 'Fairly');
    await panelShows(page, /Specific care all there at the last try/);
  },
);

const hints = practising('hints come one by one, are noted, and take nothing away', async (page, world) => {
  await go(world, page, TICKET);
  for (const number of [1, 2, 3, 4, 5, 6]) await click(page, `Hint ${number} of 6`);
  const all = await panelShows(page, /What might it say\?/);
  assert.match(all, /Perhaps anxious\./);
  assert.match(all, /1\. name what happened to them/i);
  await round(page);
  assert.match(await panelText(page), /Hints 6 hints opened/);
  assert.match(await kept(page), /"hints":6/);
});

const going = practising(
  'a round that is left in the middle is gone on with after a restart',
  async (page, world) => {
    await go(world, page, TICKET);
    await write(page, 'textarea', POOR);
    await click(page, 'See how it reads');
    await panelShows(page, /no word yet/);
    await write(page, 'textarea', 'Hi Maya, three weeks');
    await until('the text to be put away', async () => (await kept(page)).includes('three weeks'));
    await go(world, page, 'home');
    await click(page, 'Go on with');
    await panelShows(page, /no word yet on what happened/);
    assert.equal(await boxText(page), 'Hi Maya, three weeks');
  },
);

const keeping = practising(
  'what is kept of a round are figures, and replies only where the trainee wants them',
  async (page, world) => {
    await go(world, page, TICKET);
    await round(page);
    await until('the round to be kept', async () => (await kept(page)).includes('practice-round:'));
    assert.doesNotMatch(await kept(page), /patience|courier/);
    await go(world, page, 'progress');
    await panelShows(page, /Three weeks without a blender 2 0 \d+ Fairly/);
    await go(world, page, 'home');
    await panelShows(page, /Three weeks without a blender.*answered/);
  },
);

const full = practising(
  'a full disk is said, and the round is stored once there is room',
  async (page, world) => {
    await go(world, page, TICKET);
    await page.evaluate(() => {
      const { local } = chrome.storage;
      const set = local.set.bind(local);
      Object.assign(window, { thereIsRoom: false });
      local.set = (items: Record<string, unknown>) =>
        'thereIsRoom' in window && window.thereIsRoom
          ? set(items)
          : Promise.reject(new Error('quota exceeded'));
    });
    await round(page);
    await panelShows(page, /One round is not stored yet/);
    await panelShows(page, /There is no room left for what Attune stores/);
    await page.evaluate(() => Object.assign(window, { thereIsRoom: true }));
    await click(page, 'Store now');
    await until('the round to be kept', async () => (await kept(page)).includes('practice-round:'));
    assert.doesNotMatch(await panelText(page), /not stored yet/);
  },
  'chromium',
);

const mapping = practising(
  'an empathy map is held against the reading, and lives through a restart',
  async (page, world) => {
    await go(world, page, 'map/first-late-blender');
    await write(page, '#box-feels', 'worried');
    await write(page, '#box-thinks', 'they forgot me');
    await until('the map to be put away', async () => (await kept(page)).includes('they forgot me'));
    await go(world, page, 'map/first-late-blender');
    await click(page, 'Compare with the reading');
    const told = await panelShows(page, /You share: anxious/);
    assert.match(told, /The reading says it otherwise/);
    assert.match(told, /Nothing here yet/);
    await click(page, 'Finish');
    await panelShows(page, /Answer Maya/);
    await until('the map to be cleared away', async () => !(await kept(page)).includes('they forgot me'));
  },
);

const asking = practising('a set comes by code, and a report goes back to the lead', async (page, world) => {
  const set = {
    id: 'week',
    title: 'First week',
    note: '',
    due: null,
    scenarios: ['first-late-blender', 'first-insult'],
  };
  await click(page, 'Add a set from your lead');
  const add = () =>
    page.$eval('form.narrow', (form) => form instanceof HTMLFormElement && form.requestSubmit());
  await write(page, 'form textarea', 'attune-set1.broken');
  await add();
  await panelShows(page, /cut short or changed/);
  await write(page, 'form textarea', setCode(set) ?? '');
  await add();
  await panelShows(page, /First week .*0 of 2 tickets answered/);
  await go(world, page, TICKET);
  await round(page);
  await go(world, page, 'report');
  await write(page, 'input.field', 'Ana');
  const report = await panelShows(page, /Practice: Ana/);
  assert.match(report, /First week: 1 of 2 tickets answered/);
  assert.doesNotMatch(report, /Fairly/);
});

const leading = practising(
  'a lead opens reports and sees a group in the order of names',
  async (page, world) => {
    const folder = mkdtempSync(join(tmpdir(), 'attune-reports-'));
    const report = (name: string) => ({
      kind: 'attune-practice-report',
      format: 1,
      name,
      made: '2026-03-04T12:00:00.000Z',
      sets: [],
      titles: {},
      rounds: [
        {
          scenario: 'first-insult',
          kind: 'reply',
          at: '2026-03-02T09:00:00.000Z',
          seconds: 200,
          tries: 2,
          hints: 1,
          skills: [{ skill: 'not-blaming', first: 0.5, last: 1 }],
          found: { first: ['blames'], last: [] },
          confidence: null,
        },
      ],
    });
    const files = [
      ['zoe.json', JSON.stringify(report('Zoe'))],
      ['ben.json', JSON.stringify(report('Ben'))],
      ['wrong.json', '{"kind":"holiday"}'],
    ].map(([name, text]) => {
      const path = join(folder, name ?? '');
      writeFileSync(path, text ?? '');
      return path;
    });
    try {
      await go(world, page, 'lead');
      const input = await page.$('input[type=file]');
      assert.ok(input);
      await input.uploadFile(...files);
      const told = await panelShows(page, /Who practised/);
      assert.match(told, /wrong\.json: it cannot be used/);
      assert.match(told, /Ben 1 .*Zoe 1/);
      assert.match(told, /Not blaming 50% 100% 2/);
      assert.match(told, /in 2 rounds of 2 people/);
      await write(page, '[list=talk-names]', 'Ben');
      await page.$$eval('form.fields label.wide input', (fields) => {
        for (const field of fields) {
          field.value = 'Times in replies';
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
      });
      await click(page, 'Keep');
      await until('the talk to be kept', async () => (await kept(page)).includes('practice-talk:'));
      await go(world, page, 'lead');
      await panelShows(page, /Ben Times in replies Times in replies Erase/);
      assert.doesNotMatch(await panelText(page), /Zoe/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  'chromium',
);

const team = practising('tickets of the team stand beside those of Attune', async (page, world) => {
  const file: unknown = JSON.parse(
    readFileSync(new URL('../../assets/packs/practice-first.json', import.meta.url), 'utf8'),
  );
  const read = parsePack(file);
  assert.ok(read.ok);
  const [ticket] = read.pack.scenarios ?? [];
  assert.ok(ticket);
  const base = {
    ...read.pack,
    id: 'ours',
    scenarios: [{ ...ticket, id: 'ours-one', title: 'One of our own' }],
  };
  await page.evaluate((pack) => chrome.storage.local.set({ 'pack:ours': pack }), {
    version: 1,
    value: { origin: 'made', base, mine: null },
  });
  await go(world, page, 'home');
  await panelShows(page, /One of our own/);
  await go(world, page, 'round/ours-one');
  await panelShows(page, /What you know and can offer/);
});

const narrow = practising(
  'no part of practice is wider than 320 px',
  async (page, world) => {
    await page.setViewport({ width: 320, height: 700 });
    for (const part of ['home', TICKET, 'map/first-meal-kit', 'progress', 'report', 'lead']) {
      await go(world, page, part);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(width <= 320, `${part} is ${width} px wide`);
    }
  },
  'chromium',
);

export const practice: BrowserTest[] = [
  first,
  hints,
  going,
  keeping,
  full,
  mapping,
  asking,
  leading,
  team,
  narrow,
];
