import { NoteBar } from '../../design/NoteBar.tsx';
import { Switch } from '../../design/Switch.tsx';
import type { TrendsState } from '../state.ts';
import { Compare } from './Compare.tsx';
import { Marks } from './Marks.tsx';
import { Over } from './Over.tsx';
import { Scores } from './Scores.tsx';
import { Signs } from './Signs.tsx';

/** How conversations felt over the weeks and months, with what happened beside it. */
export function Trends({ state }: { state: TrendsState }) {
  const on = state.tagging.value;
  const any = state.tagged.value.length > 0;
  return (
    <>
      <header class="top">
        <h1>Do customers feel heard?</h1>
        <p class="quiet">
          Counted on this machine from the tags you set. Numbers tell what; reading conversations tells why.
        </p>
      </header>
      <main>
        {on !== null && (
          <section aria-label="Tagging">
            <Switch
              on={on}
              change={(next) => void state.switchTagging(next)}
              label="Tag conversations in the panel"
            >
              Off until you switch it on. Kept are the day, the tag, what had happened, the channel and the
              site. Never a text, a name or a ticket number.
            </Switch>
          </section>
        )}
        {any ? (
          <>
            <Over state={state} />
            <Signs state={state} />
          </>
        ) : (
          on !== null && (
            <section>
              <p>Nothing is tagged yet. The first line is drawn when a month has twenty tags.</p>
            </section>
          )
        )}
        <Marks state={state} />
        <Scores state={state} />
        {any && <Compare state={state} />}
      </main>
      <NoteBar note={state.note} />
    </>
  );
}
