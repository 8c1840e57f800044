import { browser } from 'wxt/browser';

/** The keys of the extension's commands as the browser has them now, by command; unset ones are left out. */
export async function readShortcuts(): Promise<ReadonlyMap<string, string>> {
  const commands = await browser.commands.getAll();
  return new Map(
    commands.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut] as const] : [])),
  );
}

/** Opens the browser's own page for changing them: Firefox has a call for it, Chromium an address. */
export async function openShortcutSettings(): Promise<void> {
  if (
    'openShortcutSettings' in browser.commands &&
    typeof browser.commands.openShortcutSettings === 'function'
  )
    await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
