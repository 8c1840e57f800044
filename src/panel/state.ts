/** All that the panel knows, in one place. Components read it; only `actions.ts` and the lines to page and engine write it. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { GateCard } from '../engine/engine.worker.ts';
import type { Analysis, Finding, Override, Suggestion, Turn } from '../engine/types.ts';
import type { TicketMessage } from '../messages/index.ts';
import type { Connection } from './connection.ts';
import type { EngineQuestion } from './engine-client.ts';
import { NO_OFFER, type Offer } from './offer.ts';
import type { SlotValues } from './slots.ts';

/** The newest answer of the engine, with what it was asked. */
export interface Reading {
  key: string;
  thread: Turn[];
  draft: string;
  override: Override | null;
  analysis: Analysis;
  gateCard: GateCard | null;
  packFaults: string[];
}
/** One line about what just happened; `copy` is the text that did not get into the reply. */
export interface Note {
  text: string;
  copy: string | null;
}
export type View =
  | Exclude<Connection, { kind: 'open' }>
  | { kind: 'no-ticket' | 'internal' | 'unreadable' | 'reading' }
  | { kind: 'engine-failed'; why: string }
  | { kind: 'read'; reading: Reading };

export interface PanelState {
  connection: Signal<Connection>;
  ticket: Signal<TicketMessage | null>;
  reading: Signal<Reading | null>;
  engineFault: Signal<string | null>;
  offer: Signal<Offer>;
  /** A slot has the focus or the pointer is over the card. */
  engaged: Signal<boolean>;
  slotValues: Signal<SlotValues>;
  /** The agent's own reading, by ticket. */
  overrides: Signal<ReadonlyMap<string, Override>>;
  /** Messages that the agent pasted where the page cannot be read, by ticket. */
  pasted: Signal<ReadonlyMap<string, string>>;
  ignored: Signal<ReadonlySet<string>>;
  /** Schemas of the statements inserted lately, newest first. */
  history: Signal<string[]>;
  inserting: Signal<boolean>;
  /** The draft into which the last insertion went, until the page sends the draft that came of it. */
  spentDraft: Signal<string | null>;
  note: Signal<Note | null>;
  /** What to ask the engine now; null where there is nothing to read. */
  question: ReadonlySignal<EngineQuestion | null>;
  view: ReadonlySignal<View>;
  shown: ReadonlySignal<Suggestion | null>;
  findings: ReadonlySignal<Finding[]>;
}

export function createState(): PanelState {
  const connection = signal<Connection>({ kind: 'connecting' });
  const ticket = signal<TicketMessage | null>(null);
  const reading = signal<Reading | null>(null);
  const engineFault = signal<string | null>(null);
  const offer = signal<Offer>(NO_OFFER);
  const overrides = signal<ReadonlyMap<string, Override>>(new Map());
  const pasted = signal<ReadonlyMap<string, string>>(new Map());
  const ignored = signal<ReadonlySet<string>>(new Set());
  const history = signal<string[]>([]);

  const question = computed((): EngineQuestion | null => {
    const open = ticket.value;
    if (!open || open.visibility === 'internal') return null;
    const thread = threadOf(open, pasted.value.get(open.key));
    if (!thread) return null;
    const override = overrides.value.get(open.key);
    return {
      conversation: { channel: open.channel, thread },
      draft: open.draft ?? '',
      // Not a reason to ask anew: the draft that follows an insertion is.
      history: history.peek(),
      ...(open.caret !== null && { caret: open.caret }),
      ...(override && { override }),
    };
  });

  const view = computed((): View => {
    if (connection.value.kind !== 'open') return connection.value;
    const open = ticket.value;
    if (!open) return { kind: 'no-ticket' };
    if (open.visibility === 'internal') return { kind: 'internal' };
    if (!question.value) return { kind: 'unreadable' };
    if (engineFault.value !== null) return { kind: 'engine-failed', why: engineFault.value };
    const read = reading.value;
    return read?.key === open.key ? { kind: 'read', reading: read } : { kind: 'reading' };
  });

  const shown = computed(
    () => offer.value.suggestions.find(({ schema }) => schema === offer.value.chosen) ?? null,
  );
  const findings = computed(() => {
    const read = reading.value;
    if (!read) return [];
    return read.analysis.draft.findings.filter(
      (finding) => !ignored.value.has(findingKey(read.key, finding)),
    );
  });

  return {
    connection,
    ticket,
    reading,
    engineFault,
    offer,
    engaged: signal(false),
    slotValues: signal<SlotValues>(new Map()),
    overrides,
    pasted,
    ignored,
    history,
    inserting: signal(false),
    spentDraft: signal<string | null>(null),
    note: signal<Note | null>(null),
    question,
    view,
    shown,
    findings,
  };
}

/** Names a finding across analyses: the check and the words it found. */
export function findingKey(ticketKey: string, { check, quote }: Finding): string {
  return JSON.stringify([ticketKey, check, quote]);
}

function threadOf(ticket: TicketMessage, pasted: string | undefined): Turn[] | null {
  if (pasted !== undefined) return [{ role: 'customer', name: ticket.customerName, text: pasted }];
  return ticket.thread;
}
