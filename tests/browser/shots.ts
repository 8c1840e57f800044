/** `node tests/browser/shots.ts`: pictures of the panel in its states, light and dark, and the README's picture. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { startLab } from '../lab/server.ts';
import { launchChromium } from './chromium.ts';
import { type LabEditor, typeInto, ZENDESK } from './editors.ts';
import { fillSlots, settled } from './panel-page.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDER = join(ROOT, '.attune', 'shots');
const README_PICTURE = join(ROOT, 'assets', 'readme', 'panel.png');
const SCHEMES = ['light', 'dark'] as const;

interface Shot {
  name: string;
  path: string;
  draft?: string;
  fill?: boolean;
}
const ticket = (id: number): string => `/zendesk/agent/tickets/${id}`;
const SHOTS: Shot[] = [
  { name: 'empty-slots', path: ZENDESK.path },
  { name: 'filled', path: ZENDESK.path, draft: 'Hi Maya,', fill: true },
  {
    name: 'findings',
    path: ZENDESK.path,
    draft:
      'Hi Maya,\n\nWe apologise for any inconvenience! Thank you for your patience. Your order has been escalated and will be resolved shortly.',
  },
  { name: 'charge', path: ticket(48231) },
  { name: 'outage-chat', path: ticket(48220) },
  { name: 'bereavement', path: ticket(48240) },
  { name: 'how-to', path: ticket(48252) },
  { name: 'self-harm', path: ticket(48260) },
  { name: 'note', path: ticket(48271) },
  { name: 'german', path: ticket(48284) },
  { name: 'thanks', path: ticket(48290) },
  { name: 'leaving', path: ticket(48311) },
  { name: 'no-ticket', path: '/zendesk/agent/filters/1' },
  { name: 'paste', path: '/plain/' },
];

const editorOf = (path: string): LabEditor => ({ ...ZENDESK, path });
const light = (panel: Page, scheme: (typeof SCHEMES)[number]) =>
  panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
const picture = (page: Page): Promise<string> => page.screenshot({ encoding: 'base64' });

/** Page and panel side by side, as the browser shows them. */
async function besideEachOther(canvas: Page, page: string, panel: string): Promise<string> {
  await canvas.setViewport({ width: 1256, height: 766, deviceScaleFactor: 1 });
  await canvas.setContent(
    `<style>body{margin:0;display:flex;background:#fff;font:13px system-ui}img{display:block}
     aside{border-left:1px solid #d0d0d6}header{height:40px;line-height:40px;padding:0 16px;background:#f4f4f6}</style>
     <img src="data:image/png;base64,${page}"><aside><header>Attune</header><img src="data:image/png;base64,${panel}"></aside>`,
  );
  return picture(canvas);
}

const save = (path: string, base64: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, Buffer.from(base64, 'base64'));
};

const lab = await startLab();
const driver = await launchChromium();
for (const { name, path, draft, fill } of SHOTS) {
  const page = await driver.open(lab.origin + path);
  const panel = await driver.panel(page);
  if (draft) await typeInto(page, editorOf(path).selector, draft);
  if (path === '/plain/') await page.focus('textarea');
  await settled(panel);
  if (fill) {
    await fillSlots(driver, panel);
    const images = [await picture(page), await picture(panel)] as const;
    const canvas = await driver.browser.newPage();
    save(README_PICTURE, await besideEachOther(canvas, ...images));
    await canvas.close();
    await settled(panel);
  }
  for (const scheme of SCHEMES) {
    await light(panel, scheme);
    save(join(FOLDER, `${name}-${scheme}.png`), await picture(panel));
  }
  await panel.close();
  await page.close();
}
await driver.close();
await lab.close();
