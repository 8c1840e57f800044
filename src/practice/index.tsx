import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import '../design/base.css';
import { loadCatalogue } from '../panel/catalogue.ts';
import { followPacksInUse } from '../panel/packs.ts';
import {
  coachingTalks,
  finishedRounds,
  openMaps,
  openRounds,
  practiceChoices,
  ticketSets,
} from '../storage/practice.ts';
import { createActions } from './actions.ts';
import { Practice } from './components/Practice.tsx';
import { createJudge } from './judging.ts';
import { createMapActions } from './map-actions.ts';
import './practice.css';
import { loadScenarios, withTeams } from './scenarios.ts';
import { createState, viewOf } from './state.ts';

/** Starts the practice page: tickets, engine, what is kept, and the address that says what is on screen. */
export function mountPractice(root: HTMLElement): void {
  const state = createState();
  const judge = createJudge(
    () => new Worker(new URL('../engine/engine.worker.ts', import.meta.url), { type: 'module' }),
  );
  const actions = createActions(state, judge, () => new Date());
  const maps = createMapActions(state, judge, actions.store, () => new Date());
  const follow = () => {
    state.view.value = viewOf(location.hash);
    state.clock.value = new Date();
    scrollTo(0, 0);
  };

  follow();
  addEventListener('hashchange', follow);
  render(<Practice state={state} actions={actions} maps={maps} />, root);

  finishedRounds.follow((all) => {
    state.rounds.value = [...all.values()];
  });
  openMaps.follow((open) => {
    state.maps.value = open;
  });
  ticketSets.follow((sets) => {
    state.sets.value = sets;
  });
  coachingTalks.follow((talks) => {
    state.talks.value = talks;
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
  void loadScenarios().then((own) => {
    state.scenarios.value = own;
    followPacksInUse(signal(null), (use) => {
      judge.use(use);
      const team = use.packs.flatMap(({ scenarios }) => scenarios ?? []);
      if (team.length > 0 || state.scenarios.peek() !== own) state.scenarios.value = withTeams(own, team);
    });
  });
  effect(() => {
    const { page } = state.view.value;
    if (state.scenario.value && page === 'round') void actions.begin();
    else void actions.putAway();
    if (state.scenario.value && page === 'map') void maps.beginMap();
    else void maps.putMapAway();
  });
  addEventListener('visibilitychange', () => {
    void actions.putAway();
    void maps.putMapAway();
  });
}
