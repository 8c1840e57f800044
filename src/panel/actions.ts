/** What the agent can do, and what page and engine make of it: the only writers of the state. */
import { batch } from '@preact/signals';
import type { Note } from '../design/NoteBar.tsx';
import type { EngineAnswer } from '../engine/engine.worker.ts';
import type { FeelingName, Finding, SituationName } from '../engine/types.ts';
import type { TicketMessage, ToPage } from '../messages/index.ts';
import type { EngineQuestion } from './engine-client.ts';
import type { Inserter } from './insertion.ts';
import { createJudging, type Judging } from './judging.ts';
import type { Pointed } from './marks.ts';
import { NO_OFFER, sameThread, settleOffer, takeOver } from './offer.ts';
import { findingKey } from './quiet.ts';
import { createReplying, type Replying } from './replying.ts';
import { LONGEST_VALUE } from './slots.ts';
import type { PanelState } from './state.ts';

export interface Actions extends Replying, Judging {
  ticketCame(ticket: TicketMessage | null): void;
  answerCame(question: EngineQuestion, answer: EngineAnswer): void;
  engineFailed(why: string): void;
  /** Puts a statement into the draft by its number, where a key was pressed. */
  insertNumber(number: number): Promise<void>;
  /** Fixes or ignores the finding that the keys act on, which is the first where none was chosen. */
  fixCurrent(): Promise<void>;
  ignoreCurrent(): Promise<void>;
  point(pointed: Pointed | null): void;
  /** The page tells that the agent reaches for Send while something speaks against it. */
  reachingForSend(key: string): void;
  /** The agent has seen what speaks against sending. */
  seenStops(): void;
  choose(schema: string): void;
  fillSlot(name: string, value: string): void;
  engage(engaged: boolean): void;
  showNewer(): void;
  correctFeeling(feeling: FeelingName | 'neutral'): void;
  correctSituation(situation: SituationName): void;
  /** Goes back to what the engine reads. */
  uncorrect(): void;
  /** Takes the customer's message by hand; an empty text takes it away again. */
  paste(text: string): void;
  /** The line to the page is gone; what was pasted for it may belong to something else by now. */
  pageLeft(): void;
  say(text: string, more?: Partial<Omit<Note, 'text'>>): void;
}

export function createActions(
  state: PanelState,
  inserter: Inserter,
  send: (message: ToPage) => boolean,
): Actions {
  function say(text: string, more: Partial<Omit<Note, 'text'>> = {}): void {
    state.note.value = { text, copy: null, undo: null, ...more };
  }

  function correct(change: { feeling?: FeelingName | 'neutral'; situation?: SituationName }): void {
    const key = state.ticket.value?.key;
    if (key === undefined) return;
    const next = { ...state.overrides.value.get(key), ...change };
    state.overrides.value = new Map(state.overrides.value).set(key, next);
  }

  const replying = createReplying(state, inserter, send, say);
  const judging = createJudging(state, say);

  function current(): Finding | null {
    const key = state.ticket.value?.key ?? '';
    const findings = state.findings.value;
    return (
      findings.find((finding) => findingKey(key, finding) === state.current.value) ?? findings[0] ?? null
    );
  }

  return {
    ...replying,
    ...judging,
    say,
    async insertNumber(number) {
      const suggestion = state.offer.value.suggestions[number - 1];
      if (!suggestion || state.view.value.kind !== 'read') {
        say(number === 1 ? 'There is nothing to insert.' : `There is no suggestion ${number}.`);
        return;
      }
      state.offer.value = { ...state.offer.value, chosen: suggestion.schema };
      await replying.insert(suggestion);
    },
    async fixCurrent() {
      const finding = current();
      if (finding?.instead[0] !== undefined) await replying.fix(finding);
      else say(finding ? 'This one has no ready words. It says what to do.' : 'There is nothing to mend.');
    },
    async ignoreCurrent() {
      const finding = current();
      if (finding) await judging.ignore(finding);
      else say('There is nothing to mend.');
    },
    seenStops() {
      state.reachedIn.value = null;
    },
    point(pointed) {
      state.pointed.value = pointed;
    },
    reachingForSend(key) {
      if (state.ticket.value?.key === key) state.reachedIn.value = key;
    },
    ticketCame(ticket) {
      batch(() => {
        if (ticket?.key !== state.ticket.value?.key) {
          state.offer.value = NO_OFFER;
          state.slotValues.value = new Map();
          state.note.value = null;
          state.engineFault.value = null;
          state.engaged.value = false;
          state.reading.value = null;
          state.current.value = null;
          state.pointed.value = null;
          state.reachedIn.value = null;
        }
        if (ticket?.draft !== state.spentDraft.value) state.spentDraft.value = null;
        state.ticket.value = ticket;
      });
    },
    answerCame(question, answer) {
      const key = state.ticket.value?.key;
      if (key === undefined) return;
      if ('error' in answer) {
        state.engineFault.value = answer.error;
        return;
      }
      const { thread } = question.conversation;
      const override = question.override ?? null;
      const before = state.reading.value;
      const sameTicket =
        before?.key === key && before.override === override && sameThread(before.thread, thread);
      batch(() => {
        state.engineFault.value = null;
        state.hurry.value = false;
        state.reading.value = { ...answer, key, thread, override, draft: question.draft };
        state.offer.value = settleOffer(state.offer.value, answer.analysis.suggestions, {
          engaged: state.engaged.value,
          sameTicket,
        });
      });
    },
    engineFailed(why) {
      state.engineFault.value = why;
    },
    choose(schema) {
      state.offer.value = { ...state.offer.value, chosen: schema };
    },
    fillSlot(name, value) {
      const next = new Map(state.slotValues.value);
      state.slotValues.value = next.set(name, value.slice(0, LONGEST_VALUE));
    },
    engage(engaged) {
      state.engaged.value = engaged;
    },
    showNewer() {
      const { newer } = state.offer.value;
      if (newer) state.offer.value = takeOver(state.offer.value, newer);
    },
    correctFeeling: (feeling) => correct({ feeling }),
    correctSituation: (situation) => correct({ situation }),
    uncorrect() {
      const next = new Map(state.overrides.value);
      next.delete(state.ticket.value?.key ?? '');
      state.overrides.value = next;
    },
    paste(text) {
      const key = state.ticket.value?.key;
      if (key === undefined) return;
      const next = new Map(state.pasted.value);
      if (text === '') next.delete(key);
      else next.set(key, text);
      state.pasted.value = next;
    },
    pageLeft() {
      state.pasted.value = new Map();
      state.note.value = null;
    },
  };
}
