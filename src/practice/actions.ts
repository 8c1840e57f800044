/** What a trainee can do in a round. */
import { answerFor } from '../engine/aims.ts';
import {
  type FinishedRound,
  finishedRounds,
  type OpenRound,
  openMaps,
  openRounds,
  roundKey,
  withOpen,
} from '../storage/practice.ts';

import { finish } from './finish.ts';
import { hintsFor } from './hints.ts';
import { type Judge, questionFor } from './judging.ts';
import { freshRound, mayStillTalk, withTry } from './round.ts';
import type { JudgedTry, PracticeState } from './state.ts';

/** How long nothing has to be typed before the text is put away, in milliseconds. */
const PAUSE = 700;
/** Nobody is timed while away: no more than this counts between two looks, in seconds. */
const LONGEST_PAUSE = 300;
/** A round counts as no longer than a day, in seconds. */
const LONGEST_ROUND = 86_400;

export interface RoundActions {
  /** Opens the round of the scenario on screen: the one that waits, or a fresh one. */
  begin(): Promise<void>;
  write(text: string): void;
  hint(): void;
  /** Shows the reading before anything was written. */
  look(): void;
  handIn(): Promise<void>;
  toTalk(): void;
  backToWrite(): void;
  send(): Promise<void>;
  toRate(): void;
  rate(confidence: number | null): Promise<void>;
  /** Stores what was typed last without waiting for a pause. */
  putAway(): Promise<void>;
  /** Starts the same ticket again from nothing. */
  restart(): void;
  store(round: FinishedRound): Promise<void>;
  /** Tries once more to store rounds that could not be stored. */
  storeUnsaved(): Promise<void>;
}

export function createActions(state: PracticeState, judge: Judge, now: () => Date): RoundActions {
  let pause: ReturnType<typeof setTimeout> | undefined;
  let waiting = false;
  let lookedAt = now().getTime();

  const say = (text: string) => {
    state.note.value = { text, copy: null, undo: null };
  };
  function change(part: Partial<OpenRound>): void {
    const round = state.round.peek();
    if (!round) return;
    state.round.value = { ...round, ...part };
    clearTimeout(pause);
    pause = setTimeout(() => void putAway(), PAUSE);
    waiting = true;
  }
  /** Adds the time since the last look. */
  function timed(round: OpenRound): OpenRound {
    const gone = Math.min(LONGEST_PAUSE, Math.round((now().getTime() - lookedAt) / 1000));
    lookedAt = now().getTime();
    return { ...round, seconds: Math.min(LONGEST_ROUND, round.seconds + Math.max(0, gone)) };
  }
  async function putAway(): Promise<void> {
    const round = state.round.peek();
    if (!round || !waiting) return;
    clearTimeout(pause);
    waiting = false;
    const kept = timed(round);
    state.round.value = kept;
    const saved = await openRounds.update((rounds) => withOpen(rounds, kept.scenario, kept));
    if (!saved.ok) say(`${saved.why} Your reply stays in this page for now.`);
  }
  async function ask(text: string, talk: OpenRound['talk']): Promise<JudgedTry | null> {
    const scenario = state.scenario.peek();
    if (!scenario) return null;
    try {
      return { text, ...(await judge.ask(questionFor(scenario, text, talk))) };
    } catch (fault) {
      say(`The reply could not be read (${fault instanceof Error ? fault.message : fault}). Try again.`);
      return null;
    }
  }
  /** The same while the trainee waits for it. */
  async function askNow(text: string, talk: OpenRound['talk']): Promise<JudgedTry | null> {
    state.judging.value = true;
    const judged = await ask(text, talk);
    state.judging.value = false;
    return judged;
  }
  /** What was begun is cleared away only once the round is stored. */
  async function store(round: FinishedRound): Promise<void> {
    const saved = await finishedRounds.put(roundKey(round), round);
    const others = state.unsaved.peek().filter((each) => each !== round);
    state.unsaved.value = saved.ok ? others : [...others, round];
    if (!saved.ok) say(saved.why);
    else if (round.kind === 'map') await openMaps.update((maps) => withOpen(maps, round.scenario, null));
    else await openRounds.update((rounds) => withOpen(rounds, round.scenario, null));
  }

  return {
    async begin() {
      const scenario = state.scenario.peek();
      await putAway();
      if (!scenario) return;
      lookedAt = now().getTime();
      state.finished.value = null;
      state.round.value = null;
      state.ticketRead.value = null;
      state.tries.value = [];
      state.sent.value = [];
      const kept = (await openRounds.get()).find((round) => round.scenario === scenario.id);
      if (state.scenario.peek() !== scenario) return;
      const round = kept ?? freshRound(scenario);
      state.round.value = round;
      // What the engine says is not kept: it is asked again.
      const read = await ask('', []);
      if (state.scenario.peek() === scenario) state.ticketRead.value = read;
      for (const text of round.tries) {
        const judged = await ask(text, []);
        if (judged && state.round.peek()?.scenario === scenario.id)
          state.tries.value = [...state.tries.peek(), judged];
      }
      for (const [index, { reply }] of round.talk.entries()) {
        const judged = await ask(reply, round.talk.slice(0, index));
        if (judged && state.round.peek()?.scenario === scenario.id)
          state.sent.value = [...state.sent.peek(), judged];
      }
    },
    write: (draft) => change({ draft }),
    hint() {
      const scenario = state.scenario.peek();
      const round = state.round.peek();
      if (scenario && round && round.hints < hintsFor(scenario).length) change({ hints: round.hints + 1 });
    },
    look: () => change({ looked: true }),
    async handIn() {
      const round = state.round.peek();
      if (!round || round.draft.trim() === '') return;
      const judged = await askNow(round.draft.trim(), []);
      if (!judged || state.round.peek()?.scenario !== round.scenario) return;
      state.tries.value = withTry(state.tries.peek(), judged);
      change({ tries: withTry(round.tries, judged.text) });
    },
    toTalk() {
      const last = state.tries.peek().at(-1);
      if (last) change({ stage: 'talk', draft: last.text });
    },
    backToWrite: () => change({ stage: 'write' }),
    async send() {
      const round = state.round.peek();
      const scenario = state.scenario.peek();
      const turn = scenario?.turns[round?.talk.length ?? 0];
      if (!round || !turn || round.draft.trim() === '') return;
      const judged = await askNow(round.draft.trim(), round.talk);
      if (!judged || state.round.peek()?.scenario !== round.scenario) return;
      const answer = turn.answers[answerFor(turn, judged.text, judged.analysis.draft)]?.text ?? '';
      state.sent.value = [...state.sent.peek(), judged];
      const talk = [...round.talk, { reply: judged.text, answer }];
      change({ talk, draft: '', stage: mayStillTalk(scenario, talk) ? 'talk' : 'rate' });
    },
    toRate: () => change({ stage: 'rate' }),
    async rate(confidence) {
      const scenario = state.scenario.peek();
      const open = state.round.peek();
      if (!scenario || !open) return;
      clearTimeout(pause);
      waiting = false;
      const round = finish({
        scenario,
        round: timed(open),
        tries: state.tries.peek(),
        confidence,
        at: now(),
        keepReplies: state.choices.peek().keepReplies,
      });
      state.finished.value = round;
      state.round.value = null;
      await store(round);
    },
    putAway,
    store,
    restart() {
      const scenario = state.scenario.peek();
      if (!scenario) return;
      state.tries.value = [];
      state.sent.value = [];
      state.finished.value = null;
      lookedAt = now().getTime();
      state.round.value = freshRound(scenario);
    },
    async storeUnsaved() {
      for (const round of state.unsaved.peek()) await store(round);
    },
  };
}
