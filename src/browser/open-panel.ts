/** Opening the panel: a side panel in Chromium, a sidebar in Firefox. */
import { browser } from 'wxt/browser';

interface FirefoxSidebar {
  toggle(): Promise<void>;
}
const sidebar = (): FirefoxSidebar | null =>
  'sidebarAction' in browser ? (browser.sidebarAction as FirefoxSidebar) : null;

/** Opens the panel in the window of the toolbar button that was pressed. */
export function openPanelOnClick(): void {
  browser.action.onClicked.addListener((tab) => {
    // Nothing may be awaited before: both calls are allowed only as the first thing in a gesture.
    if (import.meta.env.FIREFOX) void sidebar()?.toggle();
    else void browser.sidePanel.open({ windowId: tab.windowId });
  });
}
