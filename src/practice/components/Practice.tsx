import { useEffect, useRef } from 'preact/hooks';
import { NoteBar } from '../../design/NoteBar.tsx';
import type { RoundActions } from '../actions.ts';
import type { MapActions } from '../map-actions.ts';
import { addressOf, type PracticeState, type View } from '../state.ts';
import { Home, SkillPage } from './Home.tsx';
import { Lead } from './Lead.tsx';
import { MapExercise } from './MapExercise.tsx';
import { Progress } from './Progress.tsx';
import { ReportPage } from './ReportPage.tsx';
import { Round } from './Round.tsx';

export interface PracticeProps {
  state: PracticeState;
  actions: RoundActions;
  maps: MapActions;
}

const TITLES: Record<View['page'], string> = {
  home: 'Tickets',
  skill: 'Tickets of one skill',
  round: 'Ticket',
  map: 'Empathy map',
  progress: 'Progress',
  report: 'Report',
  lead: 'For leads',
};

/** The whole page: the way to each part, and the part that is open. */
export function Practice(props: PracticeProps) {
  const { state } = props;
  const { page } = state.view.value;
  const main = useRef<HTMLElement>(null);
  const words = state.scenario.value?.title ?? TITLES[page];
  useEffect(() => {
    document.title = `${words} \u2013 Attune practice`;
    // Not on the first view: the browser begins there by itself.
    if (document.activeElement !== document.body) main.current?.focus();
  }, [words, page]);
  const link = (view: View, words: string) => (
    <a href={addressOf(view)} aria-current={page === view.page ? 'page' : undefined}>
      {words}
    </a>
  );
  return (
    <>
      <header class="top">
        <h1>
          <a href={addressOf({ page: 'home' })}>Attune practice</a>
        </h1>
        <nav aria-label="Parts of practice">
          {link({ page: 'home' }, 'Tickets')}
          {link({ page: 'progress' }, 'Progress')}
          {link({ page: 'lead' }, 'For leads')}
        </nav>
      </header>
      <main ref={main} tabIndex={-1}>
        {state.scenarios.value === null || state.rounds.value === null ? (
          <p class="quiet waiting">Reading the tickets.</p>
        ) : (
          <Part {...props} />
        )}
      </main>
      <Unsaved {...props} />
      <NoteBar note={state.note} />
    </>
  );
}

function Part(props: PracticeProps) {
  const { page } = props.state.view.value;
  if (page === 'round') return <Round {...props} />;
  if (page === 'skill') return <SkillPage {...props} />;
  if (page === 'map') return <MapExercise {...props} />;
  if (page === 'progress') return <Progress {...props} />;
  if (page === 'report') return <ReportPage {...props} />;
  if (page === 'lead') return <Lead {...props} />;
  return <Home {...props} />;
}

/** Rounds that the browser did not store. They are not lost while the page is open. */
function Unsaved({ state, actions }: PracticeProps) {
  const { length } = state.unsaved.value;
  useEffect(() => {
    if (length === 0) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [length]);
  if (length === 0) return null;
  return (
    <div class="unsaved" role="alert">
      <p>
        {length === 1 ? 'One round is' : `${length} rounds are`} not stored yet. Keep this page open until
        there is room.
      </p>
      <button type="button" class="insert" onClick={() => void actions.storeUnsaved()}>
        Store now
      </button>
    </div>
  );
}
