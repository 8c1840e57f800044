import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { allMatches, choose, Desk } from '../src/helpdesks/index.ts';
import '../src/marks/marks.css';
import { PANEL_PORT } from '../src/messages/index.ts';

const lab = import.meta.env.MODE === 'lab';

export default defineContentScript({
  matches: allMatches(lab),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(context) {
    const desk = new Desk(document, () => choose(location.href, lab));
    const connected = (port: ReturnType<typeof browser.runtime.connect>) => {
      if (port.name === PANEL_PORT && context.isValid) desk.connect(port);
    };
    browser.runtime.onConnect.addListener(connected);
    // Firefox keeps the line of a page that it puts aside for going back, and the panel would go on showing it.
    context.addEventListener(window, 'pagehide', () => desk.close());
    // A newer instance in the same page, or an extension that is gone: stop without a word.
    context.onInvalidated(() => {
      browser.runtime?.onConnect?.removeListener(connected);
      desk.close();
    });
  },
});
