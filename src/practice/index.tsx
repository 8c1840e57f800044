import { effect } from '@preact/signals';
import { render } from 'preact';
import '../design/base.css';
import { loadCatalogue } from '../panel/catalogue.ts';
import { finishedRounds, openRounds, practiceChoices } from '../storage/practice.ts';
import { createActions } from './actions.ts';
import { Practice } from './components/Practice.tsx';
import { createJudge } from './judging.ts';
import './practice.css';
import { loadScenarios } from './scenarios.ts';
import { createState, viewOf } from './state.ts';

/** Starts the practice page: tickets, engine, what is kept, and the address that says what is on screen. */
export function mountPractice(root: HTMLElement): void {
  const state = createState();
  const judge = createJudge(
    () => new Worker(new URL('../engine/engine.worker.ts', import.meta.url), { type: 'module' }),
  );
  const actions = createActions(state, judge, () => new Date());
  const follow = () => {
    state.view.value = viewOf(location.hash);
    scrollTo(0, 0);
  };

  follow();
  addEventListener('hashchange', follow);
  render(<Practice state={state} actions={actions} />, root);

  finishedRounds.follow((all) => {
    state.rounds.value = [...all.values()];
  });
  openRounds.follow((rounds) => {
    state.open.value = rounds;
  });
  practiceChoices.follow((choices) => {
    state.choices.value = choices;
  });
  void loadCatalogue().then((catalogue) => {
    state.catalogue.value = catalogue;
  });
  void loadScenarios().then((scenarios) => {
    state.scenarios.value = scenarios;
  });
  effect(() => {
    if (state.scenario.value && state.view.value.page === 'round') void actions.begin();
    else void actions.putAway();
  });
  addEventListener('visibilitychange', () => void actions.putAway());
}
