/** Records everything that leaves the browser during the main job. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './chromium.ts';
import type { BrowserName } from './driver.ts';
import { ZENDESK } from './editors.ts';
import { launchFirefox } from './firefox.ts';
import { insertFirst, panelShows } from './panel-page.ts';
import { type BrowserTest, runTest } from './suite.ts';

interface ChromiumLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/**
 * Addresses in Chromium's own log that a page, worker, content script or background asked for.
 * What the browser asks for by itself (its clock, its updates) has no origin as initiator.
 */
function fromChromium(folder: string): string[] {
  const log: ChromiumLog = JSON.parse(readFileSync(join(folder, 'net.log'), 'utf8'));
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events.flatMap(({ type, params }) =>
    type === start && params?.url && params.initiator !== 'not an origin' ? [params.url] : [],
  );
}

/** Firefox fetches its own lists from here, extension or not; its log does not say who asked. */
const FIREFOX_ITSELF = 'https://firefox.settings.services.mozilla.com/';

/** Addresses in the logs of all of Firefox's processes. */
function fromFirefox(folder: string): string[] {
  const text = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  return [...text.join('\n').matchAll(/uri=(https?:[^\s\]]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((address) => !address.startsWith(FIREFOX_ITSELF));
}

async function addressesOf(
  name: BrowserName,
  job: BrowserTest,
  lab: Parameters<typeof runTest>[2],
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-net-'));
  const netLog = join(folder, 'net.log');
  try {
    const driver = await (name === 'firefox' ? launchFirefox({ netLog }) : launchChromium({ netLog }));
    const fault = await runTest(job, driver, lab);
    await driver.close();
    if (fault !== null) throw new Error(fault);
    return name === 'firefox' ? fromFirefox(folder) : fromChromium(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const job: BrowserTest = {
  name: 'main job',
  async run(world) {
    const page = await world.open(ZENDESK.path);
    const panel = await world.panel(page);
    await panelShows(panel, /Maya Okafor.*frustrated/);
    await insertFirst(world.driver, panel);
  },
};

const recorded: BrowserTest = {
  name: 'during the main job nothing is asked for but the lab page itself',
  async run({ driver, lab }) {
    const addresses = await addressesOf(driver.name, job, lab);
    const assets = ['/assets/zendesk.js', '/assets/zendesk.css'].map((path) => lab.origin + path);
    const page = [lab.origin + ZENDESK.path, ...assets];
    // The recorder works: it saw what the page asked for.
    for (const address of assets) assert.ok(addresses.includes(address), `${address} is not in the record`);
    const web = addresses.filter((address) => /^(https?|wss?|ftp):/.test(address));
    assert.deepEqual(
      [...new Set(web)].filter((address) => !page.includes(address)),
      [],
    );
  },
};

const refused: BrowserTest = {
  name: 'the policy of the extension pages refuses any connection',
  async run({ driver, lab }) {
    const bare = await driver.panel(await driver.open(`${lab.origin}/plain/`));
    const outcome = await bare.evaluate(
      (address) =>
        fetch(address).then(
          () => 'went through',
          () => 'refused',
        ),
      `${lab.origin}/plain/?from-the-extension`,
    );
    assert.equal(outcome, 'refused');
    assert.equal(
      lab.seen.some((path) => path.includes('from-the-extension')),
      false,
    );
    // The browser reports the refusal, as it should.
    driver.complaints.length = 0;
    await bare.close();
  },
};

export const network: BrowserTest[] = [recorded, refused];
