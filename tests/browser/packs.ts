/** The packs page: what a team lead writes and shares, and what of it reaches the agent's panel. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BrowserName, listenTo } from './driver.ts';
import { ZENDESK } from './editors.ts';
import { until } from './line.ts';
import { insertFirst, panelShows, panelText, press, settled } from './panel-page.ts';
import type { BrowserTest, World } from './suite.ts';

const PACK = {
  format: 2,
  id: 'ours',
  name: 'Ours',
  version: '1.0.0',
  author: 'Us',
  licence: 'Private',
  language: 'en',
  description: 'Test',
  phrases: [
    {
      id: 'late',
      text: 'It has taken us {duration}, and you are still waiting.',
      situations: ['wait-late', 'no-reply'],
    },
    { id: 'silence', text: 'You asked, and nobody answered.', situations: ['no-reply'] },
  ],
  actions: {},
  jargon: [],
  safety: {},
};

/** A test on the packs page, in a tab of its own with nothing stored. */
function onPacksPage(
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
        await go(world, page);
        await use(page, world);
      } finally {
        await empty();
        await page.close();
      }
    },
  };
}
async function go(world: World, page: Page, hash = ''): Promise<void> {
  const address = `${world.driver.extension}packs.html#${hash}`;
  await page.evaluate((to) => {
    if (location.href !== to) location.href = to;
    else {
      document.body.replaceChildren();
      location.reload();
    }
  }, address);
  await until('the packs page', () =>
    page
      .evaluate(
        (to, shown) => location.href === to && document.querySelector(shown) !== null,
        address,
        hash === '' ? '.shelf section' : '.editor main > *',
      )
      .catch(() => null),
  );
}
async function click(page: Page, words: RegExp | string, within = 'body'): Promise<void> {
  await until(`a button ${words}`, () =>
    page.evaluate(
      (source, flags, place) => {
        const wanted = new RegExp(source, flags);
        const found = [
          ...document.querySelectorAll<HTMLElement>(`${place} button, ${place} a, ${place} summary`),
        ].find(
          (each) =>
            wanted.test(each.textContent?.trim() ?? '') &&
            !(each instanceof HTMLButtonElement && each.disabled),
        );
        found?.click();
        return found !== undefined;
      },
      typeof words === 'string' ? `^${words}$` : words.source,
      typeof words === 'string' ? '' : words.flags,
      within,
    ),
  );
}
/** Writes into a field as typing does. */
async function write(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(
    selector,
    (field, words) => {
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
      field.focus();
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
}
async function choose(page: Page, selector: string, value: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(
    selector,
    (list, chosen) => {
      if (!(list instanceof HTMLSelectElement)) return;
      list.value = chosen;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );
}
async function paste(page: Page, text: string): Promise<void> {
  await click(page, 'Paste');
  await write(page, '#pasted', text);
  await click(page, 'Read it');
}
async function add(page: Page, pack: unknown): Promise<void> {
  await paste(page, JSON.stringify(pack));
  await click(page, /^(Add this pack|Take this version)$/);
  await until('the dialog to close', async () => (await page.$('dialog[open]')) === null);
}
const stored = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => chrome.storage.local.get(null));
const first = (version: string, text: string) => ({
  ...PACK,
  version,
  phrases: [{ ...PACK.phrases[0], text }, PACK.phrases[1]],
});

const written = onPacksPage(
  'a pack is written, survives a reload in the middle, is saved, and speaks in the panel',
  async (page, world) => {
    await click(page, 'Start a new pack');
    await click(page, 'New phrase');
    await write(page, '#phrase-text', 'It has taken us {duration} to');
    await panelShows(page, /End the phrase with a full stop/);
    await write(page, '#phrase-text', 'It has taken us {duration} to get');
    // The tab is closed before typing has come to rest.
    await go(world, page, 'new-pack');
    await panelShows(page, /It has taken us duration to get/);
    await write(page, '#phrase-text', 'It has taken us {duration}, and you are still waiting.');
    await choose(page, '.detail .chosen select', 'wait-late');
    await choose(page, '.detail .chosen select', 'no-reply');
    await panelShows(
      page,
      /✓ Our checks find nothing.*It has taken us three weeks, and you are still waiting/,
    );
    await click(page, 'Keep as an example of this pack');
    await click(page, 'Save');
    await panelShows(page, /The panel uses it from now on/);
    assert.deepEqual(Object.keys(await stored(page)), ['pack:new-pack']);

    const ticket = await world.open(ZENDESK.path);
    const panel = await world.panel(ticket);
    await panelShows(panel, /you are still waiting.*in the words of the pack New pack/);
    // A switch reaches the living panel.
    await click(page, 'Packs', '.top');
    await page.waitForSelector('.pack .switch input');
    await page.$eval('.pack .switch input', (input) => input instanceof HTMLElement && input.click());
    await until('a panel without the pack', async () => !/New pack/.test(await panelText(panel)));
  },
);

const perSite = onPacksPage(
  'a pack that is off for one site stays silent there, and what becomes of phrases is counted where that is on',
  async (page, world) => {
    await add(page, PACK);
    await page.$eval('[aria-labelledby="counts-title"] .switch input', (input) =>
      input instanceof HTMLElement ? input.click() : null,
    );
    await write(page, '.add-site input', world.lab.origin);
    await click(page, 'Arrange this site on its own');
    await panelShows(page, /As on all other sites/);
    await page.$eval('.pack .switch input', (input) => input instanceof HTMLElement && input.click());
    const ticket = await world.open(ZENDESK.path);
    const panel = await world.panel(ticket);
    await settled(panel);
    assert.doesNotMatch(await panelText(panel), /in the words of the pack Ours/);
    await click(page, 'As on all other sites');
    // What was read stays in view; the pack's words come first among the others.
    await until('the words of the pack', async () => {
      for (const first of ['.newer', '.other[aria-label="Suggestion 1"]']) {
        if (await panel.$(first)) await press(world.driver, panel, first);
      }
      return /in the words of the pack Ours/.test(await panelText(panel));
    });
    await panelShows(panel, /in the words of the pack Ours/);
    await ticket.bringToFront();
    await insertFirst(world.driver, panel);
    await page.bringToFront();
    await panelShows(page, /Phrase Put in Changed Passed over Ours\/late 1 0 0/);
  },
);

const updated = onPacksPage(
  'a file opened twice is one pack, a newer version shows what it changes, and own edits survive it',
  async (page, world) => {
    const folder = mkdtempSync(join(tmpdir(), 'attune-pack-'));
    const file = join(folder, 'ours.json');
    writeFileSync(file, JSON.stringify(PACK));
    const input = await page.waitForSelector('input[type="file"]');
    await input?.evaluate((field) => {
      field.hidden = false;
    });
    if (input && 'uploadFile' in input) await input.uploadFile(file);
    await click(page, 'Add this pack');
    await panelShows(page, /Ours is added/);
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'ours (1).json'));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    }, JSON.stringify(PACK));
    await panelShows(page, /You have this pack already/);
    await click(page, 'Close', 'dialog');
    rmSync(folder, { recursive: true });
    assert.deepEqual(Object.keys(await stored(page)), ['pack:ours']);

    await go(world, page, 'ours');
    await write(page, '#phrase-text', 'It has taken us {duration}, and you had to chase us.');
    await click(page, /^Save/);
    await panelShows(page, /The panel uses it from now on/);
    await click(page, 'Packs', '.top');
    await panelShows(page, /changed by you/);
    // The author changes another phrase: nothing to settle.
    const other = {
      ...PACK,
      version: '1.1.0',
      phrases: [PACK.phrases[0], { ...PACK.phrases[1], text: 'You asked twice, and nobody answered.' }],
    };
    await paste(page, JSON.stringify(other));
    await panelShows(page, /newer version.*You have 1\.0\.0.*changed: phrase silence.*Your own changes stay/);
    await click(page, 'Take this version');
    await panelShows(page, /Ours is now 1\.1\.0/);
    // The author changes the same phrase: side by side.
    await paste(
      page,
      JSON.stringify({
        ...other,
        version: '1.2.0',
        phrases: [
          { ...PACK.phrases[0], text: 'It has taken us {duration}, which is too long.' },
          other.phrases[1],
        ],
      }),
    );
    await panelShows(
      page,
      /1 part was changed on both sides.*Keep yours.*you had to chase us.*Take theirs.*which is too long/,
    );
    await click(page, 'Take this version');
    await panelShows(page, /Ours is now 1\.2\.0/);
    await go(world, page, 'ours');
    await panelShows(page, /you had to chase us.*You asked twice, and nobody answered/);
  },
);

const refused = onPacksPage(
  'a pack is refused with line and reason, by our own checks too, and nothing stored changes',
  async (page) => {
    const faulty = JSON.stringify(first('1.0.0', 'Your {order} is <b>late</b>!'), null, 2);
    await paste(page, faulty);
    await panelShows(
      page,
      /cannot be used.*Nothing was changed.*pasted\.json:\d+: phrases\[0\]\.text: leave out < and >/,
    );
    await click(page, 'Close', 'dialog');
    await paste(page, JSON.stringify(first('1.0.0', 'We apologise for any inconvenience caused.'), null, 2));
    await panelShows(page, /cannot be used.*pasted\.json:\d+: phrases\[0\]\.text/);
    await click(page, 'Close', 'dialog');
    await paste(page, 'attune1.AAAAAAAA');
    await panelShows(page, /cut short or changed/);
    assert.deepEqual(await stored(page), {});
    // What a later Attune stored is kept and said.
    await page.evaluate(() => chrome.storage.local.set({ 'pack:late': { version: 9, value: 'later' } }));
    await panelShows(page, /1 stored pack or draft could not be read and was set aside/);
  },
);

const table = onPacksPage(
  'a table comes in by its columns, as a draft, with what stays behind',
  async (page) => {
    await paste(
      page,
      'Abbr,Was sagen wir,Notes,Body\n;late,x,y,"{{first name}}, nobody answered you."\n;odd,x,y,Hello {{agent.signature}}\n;two,x,y,You asked twice.',
    );
    await panelShows(
      page,
      /Say which column is which.*2 phrases.*name, nobody answered you\..*1 thing left behind/,
    );
    await write(page, 'dialog .pair input', 'From a table');
    await click(page, 'Bring them in as a draft');
    await panelShows(page, /From a table.*2 phrases.*nobody answered you/);
    await panelShows(page, /Draft kept|Saved|not placed/);
    await choose(page, '.search .field:nth-of-type(3) select', 'unplaced');
    await panelShows(page, /2 phrases/);
  },
);

const sealed = onPacksPage(
  'what is shared is signed by a key that stays here, and a stranger’s version is warned of',
  async (page, world) => {
    await add(page, PACK);
    await click(page, 'Make a key');
    await panelShows(page, /is signed with key \w{4} \w{4}/);
    await go(world, page, 'ours/about');
    await click(page, 'Make a share code for a chat');
    await page.waitForSelector('.code');
    const code = await page.$eval('.code', (area) => (area instanceof HTMLTextAreaElement ? area.value : ''));
    await click(page, 'Packs', '.top');
    await paste(page, code);
    await panelShows(page, /Signed by you\. It has not been changed since/);
    await click(page, 'Take this version');
    await panelShows(page, /signed by you/);
    await paste(page, JSON.stringify({ ...PACK, version: '2.0.0' }));
    await panelShows(page, /Not signed.*The version you have is signed, and this one is not/);
    await click(page, 'Cancel');
    await click(page, 'Erase the key');
    await panelShows(page, /Make a key/);
  },
);

const undone = onPacksPage(
  'every step in the editor is undone and done again, and the table walks by keys',
  async (page, world) => {
    await add(page, PACK);
    await go(world, page, 'ours');
    await page.bringToFront();
    await page.focus('.phrase-table');
    await page.keyboard.press('ArrowDown');
    await until('the second phrase', () =>
      page.evaluate(() =>
        document.querySelector<HTMLTextAreaElement>('#phrase-text')?.value.startsWith('You asked'),
      ),
    );
    await page.keyboard.press('Delete');
    await panelShows(page, /1 phrase .*The phrase is taken out/);
    await click(page, 'Undo', '.top');
    await panelShows(page, /2 phrases/);
    await click(page, 'Redo', '.top');
    await panelShows(page, /1 phrase /);
    await click(page, 'Undo', '.top');
    await page.focus('.phrase-table');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.phrase-row textarea');
    await page.keyboard.press('End');
    await page.keyboard.type(' Really.');
    await page.keyboard.press('Escape');
    await panelShows(page, /still waiting\. Really\./);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await until('the words as they were', async () => !/Really/.test(await panelText(page)));
  },
);

const large = onPacksPage(
  '10,000 phrases come in, scroll, and are typed into without lag',
  async (page, world) => {
    await page.setViewport({ width: 1280, height: 860 });
    const phrases = Array.from({ length: 10_000 }, (_, index) => ({
      id: `p-${index}`,
      text: `You told us about {object} in message ${index}, and nobody answered.`,
      situations: index % 2 ? ['no-reply'] : ['wait-late'],
    }));
    const text = JSON.stringify({ ...PACK, phrases });
    const times = await page.evaluate(async (value) => {
      const base = JSON.parse(value);
      await chrome.storage.local.set({
        'pack:ours': { version: 1, value: { origin: 'made', base, mine: null } },
      });
      return performance.now();
    }, text);
    assert.ok(times > 0);
    await go(world, page, 'ours');
    await page.waitForSelector('.phrase-row');
    await page.waitForSelector('#phrase-text');
    const rows = () => page.$$eval('.phrase-row', (all) => all.length);
    assert.ok((await rows()) < 60, `${await rows()} rows are there at once`);
    const lag = await page.evaluate(async () => {
      const table = document.querySelector('.phrase-table');
      const area = document.querySelector<HTMLTextAreaElement>('#phrase-text');
      if (!table || !area) return null;
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
      let worst = 0;
      for (let top = 0; top < 500_000; top += 25_000) {
        table.scrollTop = top;
        const before = performance.now();
        await frame();
        await frame();
        worst = Math.max(worst, performance.now() - before);
      }
      const typed: number[] = [];
      for (const letter of 'and so on it goes') {
        area.value = `${area.value.slice(0, -1)}${letter}.`;
        const before = performance.now();
        area.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await frame();
        typed.push(performance.now() - before);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      typed.sort((a, b) => a - b);
      return { worst, typed: typed.at(-1), median: typed[typed.length >> 1] };
    });
    assert.ok(lag);
    console.log(
      `       scrolling at worst ${lag.worst.toFixed(0)} ms, a letter ${lag.median?.toFixed(0)} ms, at worst ${lag.typed?.toFixed(0)} ms`,
    );
    await write(page, '.search input', 'message 9999,');
    await panelShows(page, /1 of 10,000 phrases/);
  },
  'chromium',
);

const narrow = onPacksPage(
  'the packs page needs no sideways scrolling at 320 px',
  async (page, world) => {
    await page.setViewport({ width: 320, height: 700 });
    await add(page, PACK);
    for (const hash of [
      '',
      ...['phrases', 'steps', 'terms', 'words', 'safety', 'practice', 'tests', 'about'].map(
        (tab) => `ours/${tab}`,
      ),
    ]) {
      await go(world, page, hash);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.equal(over, 0, `${hash} is ${over} px too wide`);
    }
  },
  'chromium',
);

export const packsUse: readonly BrowserTest[] = [
  written,
  perSite,
  updated,
  refused,
  table,
  sealed,
  undone,
  large,
  narrow,
];
