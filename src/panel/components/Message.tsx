import type { View } from '../conversation.ts';
import { EnableSite } from './EnableSite.tsx';
import type { PanelProps } from './Panel.tsx';
import { PasteBox } from './PasteBox.tsx';

/** The one thing that stands in the way of reading, and what to do about it. */
export function Message({ view, ...props }: PanelProps & { view: Exclude<View, { kind: 'read' }> }) {
  const { line, askAgain } = props;
  switch (view.kind) {
    case 'connecting':
    case 'reading':
      return (
        <p class="message late quiet">{view.kind === 'reading' ? 'Reading.' : 'Looking at the page.'}</p>
      );
    case 'no-ticket':
      return (
        <section class="message">
          <h2>No ticket is open.</h2>
          <p>Open one and Attune reads it here.</p>
        </section>
      );
    case 'internal':
      return (
        <section class="message">
          <h2>This is an internal note.</h2>
          <p>Attune helps with what the customer will read. Switch to a public reply to go on.</p>
        </section>
      );
    case 'unreadable':
      return (
        <section class="message">
          <h2>This page&rsquo;s messages cannot be read.</h2>
          <p>Paste what the customer wrote. It is not kept.</p>
          <PasteBox {...props} />
        </section>
      );
    case 'not-enabled':
      return (
        <section class="message">
          <h2>Attune is not enabled on this site.</h2>
          <EnableSite origin={view.origin} {...props} />
        </section>
      );
    case 'reload':
      return (
        <section class="message">
          <h2>This tab was open before Attune.</h2>
          <p>Reload it once. Save your draft first if the page does not keep it.</p>
          <button type="button" class="insert" onClick={() => line.value?.reload()}>
            Reload the tab
          </button>
        </section>
      );
    case 'out-of-reach':
      return (
        <section class="message">
          <h2>Attune cannot read this page.</h2>
          <p>It belongs to the browser. Open a ticket in another tab.</p>
        </section>
      );
    case 'paused':
      return (
        <section class="message">
          <h2>Paused.</h2>
          <p>Attune reads nothing until you go on.</p>
          <button type="button" class="insert" onClick={() => line.value?.pause(false)}>
            Go on
          </button>
        </section>
      );
    case 'engine-failed':
      return (
        <section class="message">
          <h2>The engine stopped.</h2>
          <p>Your draft is as it was.</p>
          <p class="quiet">{view.why}</p>
          <button type="button" class="insert" onClick={askAgain}>
            Try again
          </button>
        </section>
      );
  }
}
