/** All that the panel knows, in one place. Components read it; only the actions and the lines to page and engine write it. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Note } from '../design/NoteBar.tsx';
import type { GateCard } from '../engine/engine.worker.ts';
import type { Analysis, Finding, Override, Suggestion, Turn } from '../engine/types.ts';
import type { MarksMessage, TicketMessage } from '../messages/index.ts';
import { type Catalogue, offAtFirst } from './catalogue.ts';
import { type Choices, createChoices } from './choices.ts';
import type { Connection } from './connection.ts';
import type { EngineQuestion } from './engine-client.ts';
import { marksFor, type Pointed } from './marks.ts';
import { NO_OFFER, type Offer } from './offer.ts';
import { openFindings, type Quiet } from './quiet.ts';
import type { SlotValues } from './slots.ts';
import { type Stop, stopSentence, stopsOf } from './stops.ts';

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
  /** Findings that were ignored and gates that were read, by their keys. */
  ignored: Signal<ReadonlySet<string>>;
  /** Tickets for which nothing is checked. */
  quietTickets: Signal<ReadonlySet<string>>;
  choices: Choices;
  /** Empty until it has been read. */
  catalogue: Signal<Catalogue>;
  /** The finding that the keys act on, by its key. */
  current: Signal<string | null>;
  pointed: Signal<Pointed | null>;
  /** The ticket in which the agent reached for Send while something spoke against it. */
  reachedIn: Signal<string | null>;
  /** Schemas of the statements inserted lately, newest first. */
  history: Signal<string[]>;
  inserting: Signal<boolean>;
  /** The draft into which the last insertion went, until the page sends the draft that came of it. */
  spentDraft: Signal<string | null>;
  /** Somebody waits for the next reading. */
  hurry: Signal<boolean>;
  note: Signal<Note | null>;
  /** What to ask the engine now; null where there is nothing to read. */
  question: ReadonlySignal<EngineQuestion | null>;
  view: ReadonlySignal<View>;
  /** A newer reading than the one that is shown is on its way. */
  behind: ReadonlySignal<boolean>;
  shown: ReadonlySignal<Suggestion | null>;
  /** The site of the ticket, where the browser names it. */
  site: ReadonlySignal<string | null>;
  /** Why nothing is checked here, or null. */
  quietHere: ReadonlySignal<Quiet['here']>;
  findings: ReadonlySignal<Finding[]>;
  stops: ReadonlySignal<Stop[]>;
  /** What is to be marked in the page; null where nothing is read. */
  marks: ReadonlySignal<MarksMessage | null>;
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
  const quietTickets = signal<ReadonlySet<string>>(new Set());
  const choices = createChoices();
  const catalogue = signal<Catalogue>(new Map());
  const pointed = signal<Pointed | null>(null);
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
  const shown = computed(
    () => offer.value.suggestions.find(({ schema }) => schema === offer.value.chosen) ?? null,
  );

  const site = computed(() => (connection.value.kind === 'open' ? connection.value.site : null));
  const quietHere = computed(() => {
    if (quietTickets.value.has(ticket.value?.key ?? '')) return 'ticket';
    return site.value !== null && choices.quietSites.value.includes(site.value) ? 'site' : null;
  });
  const off = computed(() => offAtFirst(catalogue.value));
  const findings = computed(() => {
    const read = reading.value;
    if (!read) return [];
    return openFindings(read.analysis.draft.findings, read.key, {
      here: quietHere.value,
      switches: choices.switches.value,
      offAtFirst: off.value,
      dismissals: choices.dismissals.value,
      ignored: ignored.value,
    });
  });
  const stops = computed(() => {
    const read = reading.value;
    return read ? stopsOf(read, findings.value, ignored.value) : [];
  });
  const marks = computed(() => {
    if (view.value.kind !== 'read') return null;
    return marksFor({
      reading: view.value.reading,
      findings: findings.value,
      pointed: pointed.value,
      stop: stopSentence(stops.value),
      preferences: choices.preferences.value,
      pasted: pasted.value.has(view.value.reading.key),
    });
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
    quietTickets,
    choices,
    catalogue,
    current: signal<string | null>(null),
    pointed,
    reachedIn: signal<string | null>(null),
    history,
    inserting: signal(false),
    spentDraft: signal<string | null>(null),
    hurry: signal(false),
    note: signal<Note | null>(null),
    question,
    view,
    behind,
    shown,
    site,
    quietHere,
    findings,
    stops,
    marks,
  };
}

function threadOf(ticket: TicketMessage, pasted: string | undefined): Turn[] | null {
  if (pasted !== undefined) return [{ role: 'customer', name: ticket.customerName, text: pasted }];
  return ticket.thread;
}
