import Papa from 'papaparse';
import { Switch } from '../../design/Switch.tsx';
import { phraseCounts } from '../../storage/index.ts';
import { download } from '../download.ts';
import type { PageProps } from './Editor.tsx';

/** Which phrases are of use: numbers only, on this machine, off until switched on. */
export function Counts({ state, shelf }: PageProps) {
  const { on, phrases } = state.counts.value;
  const report = (saved: Awaited<ReturnType<typeof phraseCounts.update>>) => {
    if (!saved.ok) shelf.say(saved.why);
  };
  const rows = phrases.toSorted((a, b) => b.inserted - a.inserted || b.dismissed - a.dismissed);

  function save(): void {
    const text = Papa.unparse(
      rows.map(({ phrase, inserted, edited, dismissed }) => ({
        phrase,
        inserted,
        edited,
        'passed over': dismissed,
      })),
      { escapeFormulae: true, newline: '\n' },
    );
    download('phrase-counts.csv', `${text}\n`);
  }
  async function erase(): Promise<void> {
    const before = state.counts.value;
    report(await phraseCounts.update((now) => ({ ...now, phrases: [] })));
    shelf.say('The counts are erased.', () => void phraseCounts.update(() => before));
  }
  return (
    <section aria-labelledby="counts-title">
      <h2 id="counts-title">Which phrases help</h2>
      <Switch
        on={on}
        label="Count what becomes of phrases"
        change={(now) => void phraseCounts.update((counts) => ({ ...counts, on: now })).then(report)}
      >
        <p>
          How often each was put in, changed before sending, or passed over. Numbers only: no words, no
          tickets, no names. They stay on this machine unless you save them as a file and hand that over.
        </p>
      </Switch>
      {rows.length > 0 && (
        <>
          <div class="scroll">
            <table class="counts">
              <thead>
                <tr>
                  <th scope="col">Phrase</th>
                  <th scope="col">Put in</th>
                  <th scope="col">Changed</th>
                  <th scope="col">Passed over</th>
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, 50).map(({ phrase, inserted, edited, dismissed }) => (
                  <tr key={phrase}>
                    <th scope="row">{phrase}</th>
                    <td>{inserted}</td>
                    <td>{edited}</td>
                    <td>{dismissed}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div class="buttons">
            <button type="button" class="link" onClick={save}>
              Save as a table
            </button>
            <button type="button" class="link" onClick={() => void erase()}>
              Erase the counts
            </button>
          </div>
        </>
      )}
    </section>
  );
}
