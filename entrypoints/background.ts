import { defineBackground } from 'wxt/utils/define-background';
import { tellWhenDue } from '../src/browser/due-promises.ts';
import { followEnabledSites } from '../src/browser/enabled-sites.ts';
import { openPanelOnClick } from '../src/browser/open-panel.ts';

export default defineBackground(() => {
  openPanelOnClick();
  followEnabledSites();
  tellWhenDue();
});
