/** What a trainee can do with an empathy map. */
import { type FinishedRound, type MapBox, openMaps, withOpen } from '../storage/practice.ts';
import { askedBoxes, checkMap, mapShares, toldIn } from './empathy-map.ts';
import { type Judge, questionFor } from './judging.ts';
import type { PracticeState } from './state.ts';

const PAUSE = 700;

export interface MapActions {
  beginMap(): Promise<void>;
  fill(box: MapBox, text: string): void;
  compare(): Promise<void>;
  finishMap(): Promise<void>;
  putMapAway(): Promise<void>;
}

export function createMapActions(
  state: PracticeState,
  judge: Judge,
  store: (round: FinishedRound) => Promise<void>,
  now: () => Date,
): MapActions {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;
  let begun = now().getTime();

  async function putMapAway(): Promise<void> {
    const map = state.map.peek();
    if (!map || !waiting) return;
    clearTimeout(pause);
    waiting = false;
    const saved = await openMaps.update((maps) => withOpen(maps, map.scenario, map));
    if (!saved.ok)
      state.note.value = {
        text: `${saved.why} Your map stays in this page for now.`,
        copy: null,
        undo: null,
      };
  }
  return {
    putMapAway,
    async beginMap() {
      const scenario = state.scenario.peek();
      await putMapAway();
      if (!scenario) return;
      state.map.value = null;
      state.compared.value = null;
      begun = now().getTime();
      const kept = (await openMaps.get()).find((map) => map.scenario === scenario.id);
      if (state.scenario.peek() === scenario) state.map.value = kept ?? { scenario: scenario.id, boxes: {} };
    },
    fill(box, text) {
      const map = state.map.peek();
      if (!map) return;
      state.map.value = { ...map, boxes: { ...map.boxes, [box]: text } };
      clearTimeout(pause);
      pause = setTimeout(() => void putMapAway(), PAUSE);
      waiting = true;
    },
    async compare() {
      const scenario = state.scenario.peek();
      const map = state.map.peek();
      if (!scenario || !map) return;
      // The map is worth comparing with the scenario's own reading even where the engine cannot answer.
      const judged = await judge.ask(questionFor(scenario, '', [])).catch(() => null);
      if (state.scenario.peek() !== scenario) return;
      const told = judged ? toldIn(judged.analysis, scenario) : {};
      state.compared.value = checkMap(scenario, map.boxes, askedBoxes(state.choices.peek().wholeMap), told);
    },
    async finishMap() {
      const scenario = state.scenario.peek();
      const map = state.map.peek();
      const compared = state.compared.peek();
      if (!scenario || !map || !compared) return;
      clearTimeout(pause);
      waiting = false;
      const seconds = Math.min(1800, Math.round((now().getTime() - begun) / 1000));
      await store({
        scenario: scenario.id,
        kind: 'map',
        at: now().toISOString(),
        seconds,
        tries: 1,
        hints: 0,
        skills: mapShares(compared).map(({ skill, share }) => ({ skill, first: share, last: share })),
        found: { first: [], last: [] },
        confidence: null,
      });
      state.map.value = null;
    },
  };
}
