/** What is open in the page, and what the engine read in it. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { GateCard } from '../engine/engine.worker.ts';
import type { FoundPromise } from '../engine/promises.ts';
import type { Analysis, Override, Turn } from '../engine/types.ts';
import type { TicketMessage } from '../messages/index.ts';
import type { Connection } from './connection.ts';
import type { EngineQuestion } from './engine-client.ts';

/** The newest answer of the engine, with what it was asked. */
export interface Reading {
  key: string;
  thread: Turn[];
  draft: string;
  override: Override | null;
  analysis: Analysis;
  gateCard: GateCard | null;
  promises: FoundPromise[];
  packFaults: string[];
}
export type View =
  | Exclude<Connection, { kind: 'open' }>
  | { kind: 'no-ticket' | 'internal' | 'unreadable' | 'reading' }
  | { kind: 'engine-failed'; why: string }
  | { kind: 'read'; reading: Reading };

export interface Conversing {
  connection: Signal<Connection>;
  ticket: Signal<TicketMessage | null>;
  reading: Signal<Reading | null>;
  engineFault: Signal<string | null>;
  /** The agent's own reading, by ticket. */
  overrides: Signal<ReadonlyMap<string, Override>>;
  /** Messages that the agent pasted where the page cannot be read, by ticket. */
  pasted: Signal<ReadonlyMap<string, string>>;
  /** Schemas of the statements inserted lately, newest first. */
  history: Signal<string[]>;
  /** What to ask the engine now; null where there is nothing to read. */
  question: ReadonlySignal<EngineQuestion | null>;
  view: ReadonlySignal<View>;
  /** A newer reading than the one that is shown is on its way. */
  behind: ReadonlySignal<boolean>;
  /** The site of the ticket, where the browser names it. */
  site: ReadonlySignal<string | null>;
}

export function createConversing(): Conversing {
  const connection = signal<Connection>({ kind: 'connecting' });
  const ticket = signal<TicketMessage | null>(null);
  const reading = signal<Reading | null>(null);
  const engineFault = signal<string | null>(null);
  const overrides = signal<ReadonlyMap<string, Override>>(new Map());
  const pasted = signal<ReadonlyMap<string, string>>(new Map());
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
  const behind = computed(
    () =>
      question.value !== null && engineFault.value === null && question.value.draft !== reading.value?.draft,
  );
  const site = computed(() => (connection.value.kind === 'open' ? connection.value.site : null));

  return {
    connection,
    ticket,
    reading,
    engineFault,
    overrides,
    pasted,
    history,
    question,
    view,
    behind,
    site,
  };
}

function threadOf(ticket: TicketMessage, pasted: string | undefined): Turn[] | null {
  if (pasted !== undefined) return [{ role: 'customer', name: ticket.customerName, text: pasted }];
  return ticket.thread;
}
