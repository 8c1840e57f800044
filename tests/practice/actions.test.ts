import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Judge } from '../../src/practice/judging.ts';
import { judged, SCENARIOS, scenarioOf } from './samples.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));
const { createActions } = await import('../../src/practice/actions.ts');
const { createState } = await import('../../src/practice/state.ts');
const { finishedRounds, openRounds } = await import('../../src/storage/practice.ts');

const BLENDER = 'first-late-blender';
const good = (id: string) => scenarioOf(id).models[0]?.text ?? '';

function trainee(failing = false) {
  const state = createState();
  state.scenarios.value = SCENARIOS;
  let clock = Date.parse('2026-03-02T09:00:00Z');
  const judge: Judge = {
    use: () => {},
    ask: async ({ draft }) => {
      if (failing) throw new Error('The engine took too long.');
      const scenario = state.scenario.value ?? scenarioOf(BLENDER);
      return judged(scenario, draft);
    },
  };
  const actions = createActions(state, judge, () => new Date(clock));
  const open = async (scenario: string) => {
    state.view.value = { page: 'round', scenario };
    await actions.begin();
  };
  return { state, actions, open, pass: (seconds: number) => (clock += seconds * 1000) };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('a round', () => {
  it('goes from the first try to a record of figures', async () => {
    const { state, actions, open, pass } = trainee();
    await open(BLENDER);
    actions.hint();
    actions.write('We apologise for any inconvenience and will look into this for you very soon.');
    pass(90);
    await actions.handIn();
    actions.write(good(BLENDER));
    await actions.handIn();
    expect(state.tries.value).toHaveLength(2);
    actions.toTalk();
    await actions.send();
    expect(state.round.value?.talk[0]?.answer).toMatch(/Thursday works/);
    actions.toRate();
    await actions.rate(4);
    const [round, ...others] = [...(await finishedRounds.all()).values()];
    expect(others).toEqual([]);
    expect(round).toMatchObject({ scenario: BLENDER, hints: 1, tries: 2, seconds: 90, confidence: 4 });
    expect(round?.skills.map(({ last }) => last)).toEqual([1, 1]);
    expect(await openRounds.get()).toEqual([]);
  });
  it('loses no word when another ticket is opened in the middle of typing', async () => {
    const { state, actions, open } = trainee();
    await open(BLENDER);
    actions.write('Hi Maya, three');
    await open('first-insult');
    expect(state.round.value?.draft).toBe('');
    await open(BLENDER);
    expect(state.round.value?.draft).toBe('Hi Maya, three');
  });
  it('comes back with its tries judged anew', async () => {
    const first = trainee();
    await first.open(BLENDER);
    first.actions.write(good(BLENDER));
    await first.actions.handIn();
    await first.actions.putAway();
    const second = trainee();
    await second.open(BLENDER);
    expect(second.state.tries.value.map(({ text }) => text)).toEqual([good(BLENDER)]);
  });
  it('counts five minutes at most for a time in which nothing was done', async () => {
    const { state, actions, open, pass } = trainee();
    await open(BLENDER);
    pass(9000);
    actions.write('x');
    await actions.putAway();
    expect(state.round.value?.seconds).toBe(300);
  });
  it('says that the engine failed, and keeps the reply', async () => {
    const { state, actions, open } = trainee(true);
    await open(BLENDER);
    actions.write('Hi Maya');
    await actions.handIn();
    expect(state.note.value?.text).toMatch(/could not be read .*Try again/);
    expect(state.round.value).toMatchObject({ draft: 'Hi Maya', tries: [] });
    expect(state.judging.value).toBe(false);
  });
});

describe('a full disk', () => {
  it('is said; the round waits, what was begun stays, and both are settled once there is room', async () => {
    const { state, actions, open } = trainee();
    await open(BLENDER);
    actions.write(good(BLENDER));
    await actions.handIn();
    await actions.putAway();
    const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota exceeded'));
    await actions.rate(3);
    expect(state.unsaved.value).toHaveLength(1);
    expect(state.note.value?.text).toMatch(/no room/);
    expect((await openRounds.get()).map(({ scenario }) => scenario)).toEqual([BLENDER]);
    set.mockRestore();
    await actions.storeUnsaved();
    expect(state.unsaved.value).toEqual([]);
    expect((await finishedRounds.all()).size).toBe(1);
    expect(await openRounds.get()).toEqual([]);
  });
});
