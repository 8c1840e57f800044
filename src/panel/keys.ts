/** Keys that work while the agent's hands are in the reply box. */
import { browser } from 'wxt/browser';

/** What each command does, in the order of the menu's list. */
export const KEY_LIST: readonly { commands: readonly string[]; does: string }[] = [
  { commands: ['_execute_action', '_execute_sidebar_action'], does: 'Open Attune' },
  { commands: ['insert-1'], does: 'Insert the first suggestion' },
  { commands: ['insert-2'], does: 'Insert the second' },
  { commands: ['insert-3'], does: 'Insert the third' },
];

/** Calls `insert` with 1, 2 or 3 when its key is pressed in the panel's own window. */
export function watchInsertKeys(windowId: number, insert: (number: number) => void): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    const number = /^insert-([123])$/.exec(command)?.[1];
    if (number === undefined) return;
    const pressedIn = tab?.windowId ?? (await browser.windows.getLastFocused()).id;
    if (pressedIn === windowId) insert(Number(number));
  });
}
