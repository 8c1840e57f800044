/** What is found in the draft, what of it is shown, and what of it is marked in the page. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Finding } from '../engine/types.ts';
import type { MarksMessage } from '../messages/index.ts';
import type { Catalogue } from './catalogue.ts';
import { type Choices, createChoices } from './choices.ts';
import type { Conversing } from './conversation.ts';
import { marksFor, type Pointed } from './marks.ts';
import { checksOff, offAtFirst, openFindings, type Quiet } from './quiet.ts';
import { type Stop, stopSentence, stopsOf } from './stops.ts';

export interface Checking {
  choices: Choices;
  /** Empty until it has been read. */
  catalogue: Signal<Catalogue>;
  /** Findings that were ignored and gates that were read, by their keys. */
  ignored: Signal<ReadonlySet<string>>;
  /** Tickets for which nothing is checked. */
  quietTickets: Signal<ReadonlySet<string>>;
  /** The finding that the keys act on, by its key. */
  current: Signal<string | null>;
  pointed: Signal<Pointed | null>;
  /** The ticket in which the agent reached for Send while something spoke against it. */
  reachedIn: Signal<string | null>;
  /** Ids of the checks that are off. */
  off: ReadonlySignal<readonly string[]>;
  /** Why nothing is checked here, or null. */
  quietHere: ReadonlySignal<Quiet['here']>;
  findings: ReadonlySignal<Finding[]>;
  stops: ReadonlySignal<Stop[]>;
  /** What is to be marked in the page; null where nothing is read. */
  marks: ReadonlySignal<MarksMessage | null>;
}

export function createChecking({ ticket, reading, view, site, pasted }: Conversing): Checking {
  const choices = createChoices();
  const catalogue = signal<Catalogue>(new Map());
  const ignored = signal<ReadonlySet<string>>(new Set());
  const quietTickets = signal<ReadonlySet<string>>(new Set());
  const pointed = signal<Pointed | null>(null);

  const quietHere = computed(() => {
    if (quietTickets.value.has(ticket.value?.key ?? '')) return 'ticket';
    return site.value !== null && choices.quietSites.value.includes(site.value) ? 'site' : null;
  });
  const notAtFirst = computed(() => offAtFirst(catalogue.value));
  const off = computed(() => checksOff(choices.switches.value, notAtFirst.value));
  const findings = computed(() => {
    const read = reading.value;
    if (!read) return [];
    return openFindings(read.analysis.draft.findings, read.key, {
      here: quietHere.value,
      switches: choices.switches.value,
      offAtFirst: notAtFirst.value,
      dismissals: choices.dismissals.value,
      ignored: ignored.value,
    });
  });
  const stops = computed(() => {
    if (view.value.kind !== 'read') return [];
    return stopsOf(view.value.reading, findings.value, ignored.value);
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
    choices,
    catalogue,
    ignored,
    quietTickets,
    current: signal<string | null>(null),
    pointed,
    reachedIn: signal<string | null>(null),
    off,
    quietHere,
    findings,
    stops,
    marks,
  };
}
