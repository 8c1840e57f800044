import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromPage } from '../../src/messages/index.ts';
import type { Connection } from '../../src/panel/connection.ts';
import { ticket } from './samples.ts';

type Listener = (...values: unknown[]) => void;
function event() {
  const listeners: Listener[] = [];
  return {
    addListener: (listener: Listener) => void listeners.push(listener),
    fire: (...values: unknown[]) => {
      for (const listener of listeners) listener(...values);
    },
  };
}
/** A browser with tabs of which some have somebody listening. */
const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.browser;
  },
}));
const { followActiveTab } = await import('../../src/panel/connection.ts');

interface FakeTab {
  id: number;
  active: boolean;
  url?: string;
  status?: string;
  listens: boolean;
  lastAccessed?: number;
}
function world(tabs: FakeTab[], { allowed = false, ownTab = null as number | null } = {}) {
  const activated = event();
  const updated = event();
  const added = event();
  const ports: {
    tabId: number;
    said: ReturnType<typeof event>;
    gone: ReturnType<typeof event>;
    ended: boolean;
  }[] = [];
  const injected: number[] = [];
  const requested: string[] = [];
  const tabOf = (id: number) => tabs.find((tab) => tab.id === id);
  fake.browser = {
    runtime: { lastError: null },
    windows: { WINDOW_ID_NONE: -1, getCurrent: async () => ({ id: 1 }) },
    tabs: {
      getCurrent: async () => (ownTab === null ? undefined : { id: ownTab, windowId: 1 }),
      get: async (id: number) => tabOf(id) ?? Promise.reject(new Error('no tab')),
      query: async () => tabs,
      reload: async () => {},
      onActivated: activated,
      onUpdated: updated,
      connect(tabId: number) {
        const port = { tabId, said: event(), gone: event(), ended: false };
        ports.push(port);
        if (!tabOf(tabId)?.listens) queueMicrotask(() => port.gone.fire());
        else queueMicrotask(() => port.said.fire(ticket({ key: `tab-${tabId}` })));
        return {
          onMessage: port.said,
          onDisconnect: port.gone,
          postMessage: () => {},
          disconnect: () => (port.ended = true),
        };
      },
    },
    permissions: {
      contains: async () => allowed,
      async request({ origins }: { origins: string[] }) {
        requested.push(...origins);
        allowed = true;
        added.fire({ origins });
        return true;
      },
      onAdded: added,
    },
    action: { onClicked: event() },
    scripting: {
      insertCSS: async () => undefined,
      executeScript: async ({ target }: { target: { tabId: number } }) => void injected.push(target.tabId),
    },
  };
  const states: Connection[] = [];
  const heard: FromPage[] = [];
  const start = () =>
    followActiveTab({
      connection: (connection) => states.push(connection),
      message: (message) => heard.push(message),
      lost: () => {},
    });
  return { start, states, heard, ports, injected, requested, activated, updated, added, tabOf };
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const zendesk = (id: number, rest: Partial<FakeTab> = {}): FakeTab => ({
  id,
  active: false,
  url: 'https://acme.zendesk.com/agent',
  status: 'complete',
  listens: true,
  ...rest,
});

describe('the line to the page', () => {
  beforeEach(() => void vi.useRealTimers());

  it('follows the active tab of its own window and drops the other', async () => {
    const { start, states, heard, ports, activated } = world([zendesk(1, { active: true }), zendesk(2)]);
    await start();
    await settled();
    activated.fire({ tabId: 3, windowId: 99 });
    activated.fire({ tabId: 2, windowId: 1 });
    await settled();
    expect(heard).toMatchObject([{ key: 'tab-1' }, { key: 'tab-2' }]);
    expect(ports.map(({ ended }) => ended)).toEqual([true, false]);
    ports[0]?.said.fire(ticket({ key: 'late' }));
    expect(heard).toHaveLength(2);
    expect(states.at(-1)).toEqual({ kind: 'open', site: 'https://acme.zendesk.com' });
  });
  it('drops what is no message of the page', async () => {
    const { start, heard, ports } = world([zendesk(1, { active: true })]);
    await start();
    await settled();
    for (const foreign of [null, 'x', { kind: 'ticket' }, { kind: 'other' }]) ports[0]?.said.fire(foreign);
    expect(heard).toHaveLength(1);
  });
  it('joins a page that was open before, once, and then asks for a reload', async () => {
    const { start, states, injected, ports } = world([zendesk(1, { active: true, listens: false })], {
      allowed: true,
    });
    await start();
    await settled();
    expect(injected).toEqual([1]);
    expect(ports).toHaveLength(2);
    expect(states.at(-1)).toEqual({ kind: 'reload' });
  });
  it('waits for a page that is still loading', async () => {
    const tab = zendesk(1, { active: true, listens: false, status: 'loading' });
    const { start, states, injected, updated } = world([tab], { allowed: true });
    await start();
    await settled();
    expect(injected).toEqual([]);
    expect(states.at(-1)).toEqual({ kind: 'connecting' });
    Object.assign(tab, { status: 'complete', listens: true });
    updated.fire(1, { status: 'complete' }, tab);
    await settled();
    expect(states.at(-1)).toMatchObject({ kind: 'open' });
  });
  it('says that a site is not enabled, by name where the browser gives it away', async () => {
    const known = { url: 'https://help.example.com/t/1', listens: false, active: true };
    const first = world([zendesk(1, known)]);
    await first.start();
    await settled();
    expect(first.states.at(-1)).toEqual({ kind: 'not-enabled', origin: 'https://help.example.com' });
    const { url: _, ...unnamed } = zendesk(1, { listens: false, active: true });
    const second = world([unnamed]);
    await second.start();
    await settled();
    expect(second.states.at(-1)).toEqual({ kind: 'not-enabled', origin: null });
    expect(second.injected).toEqual([]);
  });
  it('joins the page once its site has been enabled', async () => {
    const tab = zendesk(1, { url: 'http://desk.example:8080/t/1', listens: false, active: true });
    const { start, states, injected, requested } = world([tab]);
    const line = await start();
    await settled();
    const asking = line.enable('http://desk.example:8080');
    // Asked within the click, before anything is awaited; patterns know no ports.
    expect(requested).toEqual(['http://desk.example/*']);
    expect(await asking).toBe(true);
    tab.listens = true;
    await settled();
    expect(injected).toEqual([1]);
    expect(states.at(-1)).toMatchObject({ kind: 'open' });
  });
  it('leaves the browser\u2019s own pages alone', async () => {
    const { start, states } = world([
      zendesk(1, { active: true, listens: false, url: 'chrome://settings/' }),
    ]);
    await start();
    await settled();
    expect(states.at(-1)).toEqual({ kind: 'out-of-reach' });
  });
  it('calls again when the page hangs up, but not for ever', async () => {
    vi.useFakeTimers();
    const { start, states, ports } = world([zendesk(1, { active: true })]);
    await start();
    for (let time = 0; time < 10; time++) {
      await vi.advanceTimersByTimeAsync(1000);
      const last = ports.at(-1);
      if (last && !last.ended) last.gone.fire();
    }
    await vi.advanceTimersByTimeAsync(1000);
    expect(ports.length).toBeGreaterThan(1);
    expect(ports.length).toBeLessThan(6);
    expect(states.at(-1)).toEqual({ kind: 'reload' });
  });
  it('hangs up while paused, and goes on afterwards', async () => {
    const { start, states, ports, activated } = world([zendesk(1, { active: true }), zendesk(2)]);
    const line = await start();
    await settled();
    line.pause(true);
    activated.fire({ tabId: 2, windowId: 1 });
    await settled();
    expect(ports).toHaveLength(1);
    expect(ports[0]?.ended).toBe(true);
    expect(line.send({ kind: 'focus', key: 'x' })).toBe(false);
    expect(states.at(-1)).toEqual({ kind: 'paused' });
    line.pause(false);
    await settled();
    expect(states.at(-1)).toMatchObject({ kind: 'open' });
  });
  it('follows the tab used before it when it stands in a tab of its own', async () => {
    const own = zendesk(9, { active: true, lastAccessed: 30 });
    const { start, heard } = world(
      [zendesk(1, { lastAccessed: 10 }), zendesk(2, { lastAccessed: 20 }), own],
      {
        ownTab: 9,
      },
    );
    await start();
    await settled();
    expect(heard).toMatchObject([{ key: 'tab-2' }]);
  });
});
