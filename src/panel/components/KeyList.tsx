import { KEY_LIST, PANEL_KEY_LIST } from '../keys.ts';

/** All keys: the browser's, which can be changed, and those on a finding in the panel. */
export function KeyList({ shortcuts }: { shortcuts: ReadonlyMap<string, string> }) {
  return (
    <>
      <dl class="keys">
        {KEY_LIST.map(({ commands, does }) => {
          const key = commands.map((command) => shortcuts.get(command)).find((found) => found);
          return (
            <div key={does}>
              <dt>{does}</dt>
              <dd>{key ? <kbd>{key}</kbd> : 'no key'}</dd>
            </div>
          );
        })}
      </dl>
      <p class="keys-title quiet">With the focus on a finding in the panel</p>
      <dl class="keys">
        {PANEL_KEY_LIST.map(({ key, does }) => (
          <div key={key}>
            <dt>{does}</dt>
            <dd>
              <kbd>{key}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
