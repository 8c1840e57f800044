import { openShortcutSettings } from '../../browser/shortcuts.ts';
import { KEY_LIST } from '../keys.ts';
import type { PanelProps } from './Panel.tsx';
import { Popover } from './Popover.tsx';

/** Pause, the list of keys, and what Attune reads and keeps. */
export function Menu({ state, line, shortcuts }: PanelProps) {
  const paused = state.connection.value.kind === 'paused';
  return (
    <Popover label={<Ellipsis />} name="Menu" buttonClass="menu-button">
      {(close) => (
        <div class="menu">
          <button
            type="button"
            class="choice"
            onClick={() => {
              line.value?.pause(!paused);
              close();
            }}
          >
            {paused ? 'Go on reading' : 'Pause reading'}
          </button>
          <h2>Keys</h2>
          <dl>
            {KEY_LIST.map(({ commands, does }) => {
              const key = commands.map((command) => shortcuts.value.get(command)).find((found) => found);
              return (
                <div key={does}>
                  <dt>{does}</dt>
                  <dd>{key ? <kbd>{key}</kbd> : 'no key'}</dd>
                </div>
              );
            })}
          </dl>
          <button type="button" class="link" onClick={() => void openShortcutSettings()}>
            Change keys
          </button>
          <p class="quiet">
            Attune reads the open ticket while this panel is open. It keeps nothing and sends nothing. It
            misses some signs of danger: read the message yourself.
          </p>
        </div>
      )}
    </Popover>
  );
}

function Ellipsis() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="3" cy="8" r="1.4" />
      <circle cx="8" cy="8" r="1.4" />
      <circle cx="13" cy="8" r="1.4" />
    </svg>
  );
}
