import { useId } from 'preact/hooks';
import { Switch } from '../../design/Switch.tsx';
import type { CatalogueEntry } from '../../panel/catalogue.ts';
import { isOn, offAtFirst } from '../../panel/quiet.ts';
import { checkSwitches, withSwitch } from '../../storage/index.ts';
import { findChecks } from '../find-checks.ts';
import type { OptionsProps } from './Options.tsx';

const LEVEL_WORDS = {
  stop: 'asked about before sending',
  warn: 'worth changing',
  hint: 'worth a look',
} as const;

/** Every check with why and by whose evidence, to be searched and to be switched. */
export function Checks({ state }: OptionsProps) {
  const id = useId();
  const all = state.catalogue.value;
  const switches = state.choices.switches.value;
  const off = offAtFirst(all);
  const groups = findChecks(all, state.query.value);
  const found = groups.reduce((sum, { checks }) => sum + checks.length, 0);

  async function putBack(): Promise<void> {
    const before = switches;
    const saved = await checkSwitches.update(() => []);
    if (saved.ok) state.say('All checks are as they come.', () => void checkSwitches.update(() => before));
    else state.report(saved);
  }
  const turn = (entry: CatalogueEntry, on: boolean) =>
    void checkSwitches
      .update((current) => withSwitch(current, entry.id, on === !off.has(entry.id) ? null : on))
      .then(state.report);

  return (
    <section id="checks" aria-labelledby="checks-title">
      <h2 id="checks-title">Checks</h2>
      <p>
        What Attune looks for in your draft. It never blocks a reply, gives no score and compares no people.
      </p>
      <div class="search">
        <label for={id} class="unseen">
          Search the checks
        </label>
        <input
          id={id}
          type="search"
          placeholder="Search the checks"
          value={state.query.value}
          onInput={({ currentTarget }) => {
            state.query.value = currentTarget.value;
          }}
        />
        <span class="quiet" role="status">
          {found === all.size ? `${all.size} checks` : `${found} of ${all.size}`}
        </span>
        {switches.length > 0 && (
          <button type="button" class="link" onClick={() => void putBack()}>
            Put all back as they come
          </button>
        )}
      </div>
      {all.size > 0 && found === 0 && <p>No check speaks of that. Try one plain word.</p>}
      {groups.map(({ term, checks }) => (
        <div key={term} class="group">
          <h3>{term}</h3>
          <ul class="checks">
            {checks.map((entry) => (
              <li key={entry.id}>
                <Switch
                  on={isOn(entry.id, switches, off)}
                  label={entry.title}
                  change={(on) => turn(entry, on)}
                >
                  <p>{entry.why}</p>
                </Switch>
                <p class="quiet level">
                  {LEVEL_WORDS[entry.level]}
                  {entry.off && '; off unless you switch it on'}
                </p>
                <p class="quiet">{entry.sources.join('. ')}</p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
