import { effect, signal } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { readShortcuts } from '../browser/shortcuts.ts';
import { createActions } from './actions.ts';
import { createAsking } from './asking.ts';
import { Panel } from './components/Panel.tsx';
import { followActiveTab, type PageLine } from './connection.ts';
import { createEngine } from './engine-client.ts';
import { createInserter } from './insertion.ts';
import { watchKeys } from './keys.ts';
import { createMarking } from './marks.ts';
import '../design/base.css';
import './panel.css';
import { createState } from './state.ts';

/** Starts the panel: engine, line to the page, keys and what is on screen. */
export function mountPanel(root: HTMLElement): void {
  const state = createState();
  const shortcuts = signal<ReadonlyMap<string, string>>(new Map());
  const line = signal<PageLine | null>(null);
  const send: PageLine['send'] = (message) => line.peek()?.send(message) ?? false;
  const inserter = createInserter(send);
  const actions = createActions(state, inserter, send);
  const engine = createEngine(
    () => new Worker(new URL('../engine/engine.worker.ts', import.meta.url), { type: 'module' }),
    { answered: actions.answerCame, failed: actions.engineFailed },
  );
  const ask = createAsking(engine, () => new Date());
  const askAgain = () => {
    const question = state.question.peek();
    if (question) engine.ask({ ...question, now: new Date() });
  };
  const mark = createMarking(send);
  const foot = signal<ComponentType | null>(null);

  render(
    <Panel
      state={state}
      actions={actions}
      line={line}
      shortcuts={shortcuts}
      askAgain={askAgain}
      foot={foot}
    />,
    root,
  );
  const packed = signal(false);
  // What reads and counts packs comes in files of its own: the panel paints first.
  void import('./packs.ts').then(({ followPacksInUse }) =>
    followPacksInUse(state.site, (packs) => {
      engine.use(packs);
      if (packed.peek()) askAgain();
      packed.value = true;
    }),
  );
  void import('./after/index.tsx').then(({ createFoot }) => {
    foot.value = createFoot(state, actions, () => line.peek());
  });
  void import('./counting.ts').then(({ countPhrases }) => countPhrases(state));
  effect(() => {
    const key = state.ticket.value?.key ?? null;
    if (packed.value) ask({ key, question: state.question.value, hurry: state.hurry.value });
  });
  effect(() => mark(state.marks.value));
  state.choices.follow();
  void state.choices.waiting().then((some) => {
    if (some) actions.say('Something stored could not be read and was set aside. The options page shows it.');
  });
  void import('./catalogue.ts')
    .then(({ loadCatalogue }) => loadCatalogue())
    .then((catalogue) => {
      state.catalogue.value = catalogue;
    });
  void readShortcuts().then((found) => {
    shortcuts.value = found;
  });
  void followActiveTab({
    connection: (connection) => {
      state.connection.value = connection;
    },
    message: (message) => {
      if (message.kind === 'replaced') inserter.answered(message);
      else if (message.kind === 'reaching-for-send') actions.reachingForSend(message.key);
      else actions.ticketCame(message.kind === 'ticket' ? message : null);
    },
    lost() {
      inserter.lost();
      actions.pageLeft();
    },
  }).then((found) => {
    line.value = found;
    watchKeys(found.windowId, actions);
  });
}
