/** A line to the content script like the panel's own, for tests that need a replacement at a chosen place. */
import type { Page } from 'puppeteer-core';
import type { FromPage, Replaced, TicketMessage } from '../../src/messages/index.ts';

declare global {
  interface Window {
    attuneLine: { heard: FromPage[]; hungUp: boolean; send(message: unknown): void; hangUp(): void };
  }
}

export interface Line {
  heard(): Promise<FromPage[]>;
  /** The newest ticket for which `fits` holds; waits for it. */
  ticket(fits?: (ticket: TicketMessage) => boolean): Promise<TicketMessage>;
  /** Replaces a stretch of the newest draft, then gives the caret back as the panel does. */
  replace(ticket: TicketMessage, from: number, to: number, text: string): Promise<Replaced>;
  send(message: unknown): Promise<void>;
  hungUp(): Promise<boolean>;
  hangUp(): Promise<void>;
}

/** As long as the engines of several pages may take to wake on a busy machine. */
const PATIENCE = 45_000;

/** Asks again until there is an answer. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false>): Promise<T> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** Connects `bare`, a page of the extension, to the tab that shows `host`. */
export async function connectLine(bare: Page, host: Page): Promise<Line> {
  await bare.evaluate(async (address) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.filter(({ url }) => url === address).at(-1);
    if (tab?.id === undefined) throw new Error(`No tab shows ${address}`);
    const port = chrome.tabs.connect(tab.id, { name: 'attune-panel', frameId: 0 });
    window.attuneLine = {
      heard: [],
      hungUp: false,
      send: (message) => port.postMessage(message),
      hangUp: () => port.disconnect(),
    };
    port.onMessage.addListener((message) => window.attuneLine.heard.push(message));
    port.onDisconnect.addListener(() => {
      window.attuneLine.hungUp = true;
    });
  }, host.url());

  const heard = () => bare.evaluate(() => window.attuneLine.heard);
  const newest = () =>
    bare.evaluate(() => window.attuneLine.heard.findLast((message) => message.kind === 'ticket') ?? null);
  let lastId = 1000;

  return {
    heard,
    async ticket(fits = () => true) {
      let last: FromPage | null = null;
      try {
        return await until('a ticket from the page', async () => {
          last = await newest();
          return last?.kind === 'ticket' && fits(last) ? last : null;
        });
      } catch (error) {
        throw new Error(
          `${error instanceof Error ? error.message : error}; the last was ${JSON.stringify(last)?.slice(0, 600)}`,
        );
      }
    },
    async replace(ticket, from, to, text) {
      lastId += 1;
      const id = lastId;
      await bare.evaluate((message) => window.attuneLine.send(message), {
        kind: 'replace',
        id,
        key: ticket.key,
        from,
        to,
        text,
        expected: ticket.draft ?? '',
      });
      const answer = await until('the answer to a replacement', async () => {
        const messages = await heard();
        return messages.find(
          (message): message is Replaced => message.kind === 'replaced' && message.id === id,
        );
      });
      await bare.evaluate((key) => window.attuneLine.send({ kind: 'focus', key }), ticket.key);
      return answer;
    },
    send: (message) => bare.evaluate((each) => window.attuneLine.send(each), message),
    hungUp: () => bare.evaluate(() => window.attuneLine.hungUp),
    hangUp: () => bare.evaluate(() => window.attuneLine.hangUp()),
  };
}
