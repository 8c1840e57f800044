/** What the agent does with findings besides fixing them: ignore, step through, switch off. Each can be taken back. */

import type { Signal } from '@preact/signals';
import type { Note } from '../design/NoteBar.tsx';
import type { Finding } from '../engine/types.ts';
import {
  checkSwitches,
  dismissals,
  phraseNumber,
  QUIET_AFTER,
  quietSites,
  type Saved,
  timesDismissed,
  withDismissal,
  withSite,
  withSwitch,
} from '../storage/index.ts';
import { findingKey } from './quiet.ts';
import type { PanelState } from './state.ts';
import { gateKey } from './stops.ts';

/** How many findings are shown unfolded, and how many the keys step through. */
export const MOST_SHOWN = 3;

export interface Judging {
  ignore(finding: Finding): Promise<void>;
  /** Makes the next of the shown findings the one that the keys act on. */
  nextFinding(): void;
  switchOff(check: string): Promise<void>;
  quietSite(quiet: boolean): Promise<void>;
  quietTicket(quiet: boolean): void;
  /** The agent has read the gate's card: it is no reason to stop any more. */
  gateRead(): void;
}

export function createJudging(
  state: PanelState,
  say: (text: string, more?: Partial<Omit<Note, 'text'>>) => void,
): Judging {
  /** Says what was done and offers to take it back, or says why it could not be stored. */
  function report(saved: Saved, text: string, undo: () => void): void {
    if (saved.ok) say(text, { undo });
    else say(saved.why);
  }

  /** Counts one more or takes one back; gives the times that are stored now. */
  async function countIgnored(
    { check, quote }: Finding,
    by: 1 | -1,
  ): Promise<{ saved: Saved; times: number }> {
    const phrase = phraseNumber(quote);
    let times = 0;
    if (phrase === null) return { saved: { ok: true }, times };
    const saved = await dismissals.update((known) => {
      const next = withDismissal(known, check, phrase, by);
      times = timesDismissed(next, check, phrase);
      return next;
    });
    return { saved, times };
  }

  async function quietSite(quiet: boolean): Promise<void> {
    const site = state.site.value;
    if (site === null) return say('The browser does not say which site this is.');
    const name = new URL(site).hostname;
    const saved = await quietSites.update((sites) => withSite(sites, site, quiet));
    report(saved, quiet ? `No checks on ${name} from now on.` : `Checks are on again on ${name}.`, () => {
      void quietSites.update((sites) => withSite(sites, site, !quiet));
    });
  }

  function quietTicket(quiet: boolean): void {
    const key = state.ticket.value?.key;
    if (key === undefined) return;
    toggle(state.quietTickets, key, quiet);
    say(quiet ? 'No checks for this ticket.' : 'Checks are on again for this ticket.', {
      undo: () => toggle(state.quietTickets, key, !quiet),
    });
  }

  return {
    async ignore(finding) {
      const ticketKey = state.ticket.value?.key;
      if (ticketKey === undefined) return;
      const key = findingKey(ticketKey, finding);
      toggle(state.ignored, key, true);
      const { saved, times } = await countIgnored(finding, 1);
      const quiet = times >= QUIET_AFTER;
      report(
        saved,
        quiet ? 'Ignored twice: Attune is quiet about these words from now on.' : 'Ignored.',
        () => {
          toggle(state.ignored, key, false);
          void countIgnored(finding, -1);
        },
      );
    },
    nextFinding() {
      const ticketKey = state.ticket.value?.key ?? '';
      const shown = state.findings.value.slice(0, MOST_SHOWN);
      const at = shown.findIndex((finding) => findingKey(ticketKey, finding) === state.current.value);
      const next = shown[(at + 1) % shown.length];
      if (!next) return say('There is nothing to mend.');
      state.current.value = findingKey(ticketKey, next);
      state.pointed.value = { in: 'draft', key: state.current.value };
    },
    async switchOff(check) {
      const before = state.choices.switches.value.find((each) => each.check === check)?.on ?? null;
      const title = state.catalogue.value.get(check)?.title ?? check;
      const saved = await checkSwitches.update((switches) => withSwitch(switches, check, false));
      report(saved, `\u201c${title}\u201d is switched off.`, () => {
        void checkSwitches.update((switches) => withSwitch(switches, check, before));
      });
    },
    quietSite,
    quietTicket,
    gateRead() {
      const ticketKey = state.ticket.value?.key;
      const gate = state.reading.value?.analysis.customer.gate;
      if (ticketKey !== undefined && gate) toggle(state.ignored, gateKey(ticketKey, gate), true);
    },
  };
}

function toggle(set: Signal<ReadonlySet<string>>, key: string, has: boolean): void {
  const next = new Set(set.value);
  if (has) next.add(key);
  else next.delete(key);
  set.value = next;
}
