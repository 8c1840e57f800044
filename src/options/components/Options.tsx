import { openShortcutSettings } from '../../browser/shortcuts.ts';
import { NoteBar } from '../../design/NoteBar.tsx';
import { KeyList } from '../../panel/components/KeyList.tsx';
import type { OptionsState } from '../state.ts';
import { AfterReply } from './AfterReply.tsx';
import { Checks } from './Checks.tsx';
import { Preferences } from './Preferences.tsx';
import { Sites } from './Sites.tsx';
import { Stored } from './Stored.tsx';

export interface OptionsProps {
  state: OptionsState;
}

/** The whole page, in the order in which things are looked for. */
export function Options(props: OptionsProps) {
  return (
    <>
      <header class="top">
        <h1>Attune options</h1>
        <nav aria-label="Parts of this page">
          <a href="#see">What you see</a>
          <a href="#after">After the reply</a>
          <a href="#checks">Checks</a>
          <a href="#keys">Keys</a>
          <a href="#sites">Sites</a>
          <a href="#stored">What is stored</a>
        </nav>
      </header>
      <main>
        <Preferences {...props} />
        <AfterReply {...props} />
        <Checks {...props} />
        <section id="keys" aria-labelledby="keys-title">
          <h2 id="keys-title">Keys</h2>
          <div class="narrow">
            <KeyList shortcuts={props.state.shortcuts.value} />
          </div>
          <button type="button" class="link" onClick={() => void openShortcutSettings()}>
            Change keys in the browser
          </button>
        </section>
        <Sites {...props} />
        <Stored {...props} />
      </main>
      <NoteBar note={props.state.note} />
    </>
  );
}
