/** Keys that work while the agent's hands are in the reply box, and those that work on a finding in the panel. */
import { browser } from 'wxt/browser';
import type { Actions } from './actions.ts';

/** What each command does, in the order of the list. */
export const KEY_LIST: readonly { commands: readonly string[]; does: string }[] = [
  { commands: ['_execute_action', '_execute_sidebar_action'], does: 'Open Attune' },
  { commands: ['insert-1'], does: 'Insert the first suggestion' },
  { commands: ['insert-2'], does: 'Insert the second' },
  { commands: ['insert-3'], does: 'Insert the third' },
  { commands: ['next-finding'], does: 'Go to the next finding' },
  { commands: ['fix-finding'], does: 'Fix the finding' },
  { commands: ['ignore-finding'], does: 'Ignore the finding' },
];
/** Keys that work while a finding in the panel has the focus; they are not the browser's to change. */
export const PANEL_KEY_LIST: readonly { key: string; does: string }[] = [
  { key: '\u2193 \u2191', does: 'Next, previous' },
  { key: 'F', does: 'Fix' },
  { key: 'I', does: 'Ignore' },
];

type Keyed = Pick<Actions, 'insertNumber' | 'nextFinding' | 'fixCurrent' | 'ignoreCurrent'>;

/** Does what the command says when its key is pressed in the panel's own window. */
export function watchKeys(windowId: number, actions: Keyed): void {
  const commands = new Map<string, () => unknown>([
    ['insert-1', () => actions.insertNumber(1)],
    ['insert-2', () => actions.insertNumber(2)],
    ['insert-3', () => actions.insertNumber(3)],
    ['next-finding', actions.nextFinding],
    ['fix-finding', actions.fixCurrent],
    ['ignore-finding', actions.ignoreCurrent],
  ]);
  browser.commands.onCommand.addListener(async (command, tab) => {
    const run = commands.get(command);
    if (!run) return;
    const pressedIn = tab?.windowId ?? (await browser.windows.getLastFocused()).id;
    if (pressedIn === windowId) run();
  });
}
