/** All that the panel knows, in one place. Components read it; only the actions and the lines to page and engine write it. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Note } from '../design/NoteBar.tsx';
import type { Suggestion } from '../engine/types.ts';
import { type Checking, createChecking } from './checking.ts';
import { type Conversing, createConversing } from './conversation.ts';
import { NO_OFFER, type Offer } from './offer.ts';
import type { SlotValues } from './slots.ts';

export interface PanelState extends Conversing, Checking {
  offer: Signal<Offer>;
  /** A slot has the focus or the pointer is over the card. */
  engaged: Signal<boolean>;
  slotValues: Signal<SlotValues>;
  shown: ReadonlySignal<Suggestion | null>;
  inserting: Signal<boolean>;
  /** The draft into which the last insertion went, until the page sends the draft that came of it. */
  spentDraft: Signal<string | null>;
  /** Somebody waits for the next reading. */
  hurry: Signal<boolean>;
  note: Signal<Note | null>;
}

export function createState(): PanelState {
  const conversing = createConversing();
  const checking = createChecking(conversing);
  const offer = signal<Offer>(NO_OFFER);
  return {
    ...conversing,
    ...checking,
    question: computed(() => {
      const question = conversing.question.value;
      return question && { ...question, off: checking.off.value };
    }),
    offer,
    engaged: signal(false),
    slotValues: signal<SlotValues>(new Map()),
    shown: computed(
      () => offer.value.suggestions.find(({ schema }) => schema === offer.value.chosen) ?? null,
    ),
    inserting: signal(false),
    spentDraft: signal<string | null>(null),
    hurry: signal(false),
    note: signal<Note | null>(null),
  };
}
