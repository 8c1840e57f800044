import { type FullPage, openOptions, openPage } from '../../browser/pages.ts';
import { openShortcutSettings } from '../../browser/shortcuts.ts';
import { Popover } from '../../design/Popover.tsx';
import { pauseForAnHour } from '../pause.ts';
import { Ellipsis } from './Ellipsis.tsx';
import { KeyList } from './KeyList.tsx';
import type { PanelProps } from './Panel.tsx';

const PAGES: readonly [FullPage, string][] = [
  ['practice', 'Practise'],
  ['packs', 'Phrase packs'],
  ['trends', 'Do customers feel heard?'],
  ['review', 'Review transcripts'],
];

/** Pause, what is checked here, the other pages, the keys, and what Attune reads and keeps. */
export function Menu({ state, actions, line, shortcuts }: PanelProps) {
  const paused = state.connection.value.kind === 'paused';
  const here = state.quietHere.value;
  const site = state.site.value;
  return (
    <Popover label={<Ellipsis />} name="Menu" buttonClass="menu-button">
      {(close) => {
        const choice = (words: string, run: () => void) => (
          <button
            type="button"
            class="choice"
            onClick={() => {
              close();
              run();
            }}
          >
            {words}
          </button>
        );
        return (
          <div class="menu">
            {choice(paused ? 'Go on reading' : 'Pause reading', () => line.value?.pause(!paused))}
            {!paused && choice('Pause for an hour', () => line.value && pauseForAnHour(line.value))}
            {state.ticket.value &&
              here !== 'site' &&
              choice(here ? 'Check this ticket again' : 'No checks for this ticket', () =>
                actions.quietTicket(!here),
              )}
            {site !== null &&
              here !== 'ticket' &&
              choice(
                here ? `Check on ${new URL(site).hostname} again` : `No checks on ${new URL(site).hostname}`,
                () => void actions.quietSite(!here),
              )}
            {PAGES.map(([page, name]) => choice(name, () => void openPage(page)))}
            {choice('Options and list of checks', () => void openOptions())}
            <h2>Keys</h2>
            <KeyList shortcuts={shortcuts.value} />
            <button type="button" class="link" onClick={() => void openShortcutSettings()}>
              Change keys
            </button>
            <p class="quiet">
              Attune reads the open ticket while this panel is open. It sends nothing, and keeps no words of
              yours or the customer's unless you ask it to. It misses some signs of danger: read the message
              yourself.
            </p>
          </div>
        );
      }}
    </Popover>
  );
}
