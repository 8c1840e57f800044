import { useEffect } from 'preact/hooks';
import type { Opening } from '../opening.ts';
import type { Shelf } from '../shelf.ts';
import { type EditorState, type Open, TABS, type Tab } from '../state.ts';
import { About } from './About.tsx';
import { Phrases } from './Phrases.tsx';
import { Practice } from './Practice.tsx';
import { Safety } from './Safety.tsx';
import { Steps } from './Steps.tsx';
import { Terms } from './Terms.tsx';
import { Tests } from './Tests.tsx';
import { Words } from './Words.tsx';

export interface PageProps {
  state: EditorState;
  shelf: Shelf;
  opening: Opening;
}
export interface OpenProps extends PageProps {
  open: Open;
}

const TAB_WORDS: Record<Tab, string> = {
  phrases: 'Phrases',
  steps: 'Next steps',
  terms: 'Plain wording',
  words: 'Words',
  safety: 'Safety cards',
  practice: 'Practice',
  tests: 'Tests',
  about: 'About and sharing',
};
const PARTS = {
  phrases: Phrases,
  steps: Steps,
  terms: Terms,
  words: Words,
  safety: Safety,
  practice: Practice,
  tests: Tests,
  about: About,
} as const;

/** One pack, open: its name, what can be done to it, and its parts. */
export function Editor(props: OpenProps) {
  const { state, open, opening, shelf } = props;
  const { working, readOnly } = open;
  const pack = working.pack.value;
  const tab = state.tab.value;
  const Part = PARTS[tab];
  const dirty = working.dirty.value;
  const left = state.checking.left.value;

  useEffect(() => {
    const keyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || readOnly !== null) return;
      const key = event.key.toLowerCase();
      if (key === 's') void opening.save();
      else if (key === 'z' && !event.shiftKey) working.undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) working.redo();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', keyDown);
    return () => removeEventListener('keydown', keyDown);
  }, [working]);

  return (
    <div class="editor">
      <header class="top">
        <a href="#packs" class="back-to-list">
          Packs
        </a>
        <h1>{pack.name || 'No name'}</h1>
        <span class="quiet">{pack.version}</span>
        {readOnly === null ? (
          <div class="doing">
            <span class="quiet" role="status">
              {keptWords(working.kept.value, dirty)}
            </span>
            <button type="button" class="plain" disabled={!working.canUndo.value} onClick={working.undo}>
              Undo
            </button>
            <button type="button" class="plain" disabled={!working.canRedo.value} onClick={working.redo}>
              Redo
            </button>
            <button type="button" class="insert" disabled={!dirty} onClick={() => void opening.save()}>
              {left > 0 && dirty ? 'Save when checked' : 'Save'}
            </button>
          </div>
        ) : (
          <div class="doing">
            <button
              type="button"
              class="insert"
              onClick={() =>
                void shelf.copy(pack).then((id) => {
                  if (id !== null) location.hash = id;
                })
              }
            >
              Make a copy to edit
            </button>
          </div>
        )}
      </header>
      {readOnly !== null && <p class="notice">{readOnly}</p>}
      <nav class="tabs" aria-label="Parts of the pack">
        {TABS.map((each) => (
          <a key={each} href={`#${working.id}/${each}`} aria-current={each === tab ? 'page' : undefined}>
            {TAB_WORDS[each]} <span class="quiet">{amountOf(each)}</span>
          </a>
        ))}
      </nav>
      <main>
        <Part {...props} />
      </main>
    </div>
  );

  function amountOf(part: Tab): string {
    const amounts: Partial<Record<Tab, number>> = {
      phrases: pack.phrases.length,
      steps: Object.values(pack.actions).reduce((sum, list) => sum + list.length, 0),
      terms: pack.jargon.length,
      words: (pack.words?.use?.length ?? 0) + (pack.words?.never?.length ?? 0),
      safety: Object.keys(pack.safety).length,
      practice: pack.scenarios?.length ?? 0,
    };
    return amounts[part]?.toLocaleString('en-GB') ?? '';
  }
}

function keptWords(kept: 'yes' | 'soon' | { why: string }, dirty: boolean): string {
  if (typeof kept === 'object') return kept.why;
  if (kept === 'soon') return 'Keeping the draft…';
  return dirty ? 'Draft kept, not saved' : 'Saved';
}
