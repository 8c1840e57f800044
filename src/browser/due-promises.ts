/** Wakes when a promise is due, and says so where the person allowed it. */
import { browser } from 'wxt/browser';
import { openPromises, takeDue } from '../storage/bell.ts';

const ALARM = 'promise-due';
const PREFIX = 'promise:';

/** Sets the one alarm for the promise that is due next. Called whenever the list changes. */
export async function wakeForNext(now: number): Promise<void> {
  const open = (await openPromises()).filter(({ told }) => !told);
  const next = Math.min(...open.map(({ due }) => due));
  await browser.alarms.clear(ALARM);
  if (Number.isFinite(next)) await browser.alarms.create(ALARM, { when: Math.max(next, now) });
}

/** Asks for notifications; call it first thing in a click. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** In the background: tells what is due, and opens its ticket where the notification is clicked. */
export function tellWhenDue(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void tell(Date.now());
  });
  // The permission may come while the background lives, so the listener is added then as well.
  const listen = () => browser.notifications?.onClicked.addListener((id) => void openTicket(id));
  listen();
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.includes('notifications')) listen();
  });
}

async function tell(now: number): Promise<void> {
  for (const { id, what } of await takeDue(now)) {
    await browser.notifications?.create(PREFIX + id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('/icons/128.png'),
      title: 'You promised this by now',
      message: what,
    });
  }
  await wakeForNext(now);
}

async function openTicket(notification: string): Promise<void> {
  if (!notification.startsWith(PREFIX)) return;
  const id = notification.slice(PREFIX.length);
  const promised = (await openPromises()).find((each) => each.id === id);
  await browser.notifications.clear(notification);
  if (promised) await goTo(promised.url);
}

/** Goes to the tab of that address, or opens one. */
export async function goTo(url: string): Promise<void> {
  const [tab] = await browser.tabs.query({ url: url.replace(/#.*$/, '') }).catch(() => []);
  if (tab?.id === undefined) await browser.tabs.create({ url });
  else {
    await browser.tabs.update(tab.id, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
  }
}

/** The address of the tab that the panel looks at. */
export async function openAddress(windowId: number): Promise<string | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.url ?? null;
}
