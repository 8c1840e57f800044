/** Putting statements and fixes into the reply: what is sent, what comes of it, and what the agent is told. */
import { batch } from '@preact/signals';
import type { Note } from '../design/NoteBar.tsx';
import type { Finding, Suggestion } from '../engine/types.ts';
import type { ToPage } from '../messages/index.ts';
import type { Reading } from './conversation.ts';
import type { Inserter, Outcome, Replacement } from './insertion.ts';
import { newestOf } from './offer.ts';
import { sameFinding } from './quiet.ts';
import { fillSlots, missingSlots } from './slots.ts';
import type { PanelState } from './state.ts';
import { FAILURE_WORDS } from './words.ts';

/** How many inserted schemas are remembered: the engine varies away from them. */
const LONGEST_HISTORY = 20;
/** How long the page may take to tell of a changed draft, in milliseconds. */
const CATCHING_UP = 1000;

export interface Replying {
  insert(suggestion: Suggestion): Promise<void>;
  fix(finding: Finding): Promise<void>;
}

export function createReplying(
  state: PanelState,
  inserter: Inserter,
  send: (message: ToPage) => boolean,
  say: (text: string, more?: Partial<Omit<Note, 'text'>>) => void,
): Replying {
  /** Replaces a stretch of the draft that the newest reading is about; null where that cannot be tried now. */
  async function replace(change: Pick<Replacement, 'from' | 'to' | 'text'>): Promise<Outcome | null> {
    const ticket = state.ticket.value;
    const reading = state.reading.value;
    if (!ticket || reading?.key !== ticket.key || state.spentDraft.value === ticket.draft) return null;
    const expected = reading.draft;
    const answer = inserter.replace({ key: ticket.key, expected, ...change });
    if (!answer) return null;
    state.inserting.value = true;
    const outcome = await answer;
    state.inserting.value = false;
    if (!outcome.ok) return outcome;
    state.hurry.value = state.reading.value === reading;
    // The page's next draft is the acknowledgement; until it comes, the old one must not be used again.
    const now = state.ticket.value;
    if (now?.key === ticket.key && now.draft === expected) {
      state.spentDraft.value = expected;
      // An undo at once brings back the old draft, of which the page has nothing new to tell.
      setTimeout(() => {
        if (state.spentDraft.value === expected) state.spentDraft.value = null;
      }, CATCHING_UP);
    }
    send({ kind: 'focus', key: ticket.key });
    return outcome;
  }

  /** Waits for the reading of a draft other than `known`, but not long. */
  async function newerReading(known: string | undefined): Promise<void> {
    let stop = () => {};
    state.hurry.value = true;
    await new Promise<void>((resolve) => {
      stop = state.reading.subscribe((reading) => {
        if (reading?.draft !== known) resolve();
      });
      setTimeout(resolve, CATCHING_UP);
    });
    stop();
  }

  async function insert(suggestion: Suggestion, mayRetry = true): Promise<void> {
    const filled = fillSlots(suggestion, state.slotValues.value);
    if (filled === null) {
      const [first] = missingSlots(suggestion, state.slotValues.value);
      return say(`Fill in \u201c${first}\u201d first.`);
    }
    if (state.ticket.value?.draft === null) return say('Open the reply box first.', { copy: filled });
    const target = newestOf(state.offer.value, suggestion);
    if (!target) return say('The draft has changed, and this no longer fits it.', { copy: filled });
    const { place, glue } = target;
    const known = state.reading.value?.draft;
    const outcome = await replace({ ...place, text: `${glue.before}${filled}${glue.after}` });
    if (!outcome) return;
    if (!outcome.ok) {
      // The agent was typing when the key was pressed. Nothing was changed, so the same words may be tried once more.
      if (outcome.reason === 'draft-changed' && mayRetry) {
        await newerReading(known);
        const again = newestOf(state.offer.value, suggestion);
        if (again && fillSlots(again, state.slotValues.value) === filled) return insert(again, false);
      }
      return say(FAILURE_WORDS[outcome.reason], { copy: filled });
    }
    batch(() => {
      state.history.value = [suggestion.schema, ...state.history.value].slice(0, LONGEST_HISTORY);
      state.slotValues.value = new Map();
      state.engaged.value = false;
      say('Inserted. One undo takes it back.');
    });
  }

  async function fix(finding: Finding, mayRetry = true): Promise<void> {
    const { from, to, instead } = finding;
    const [words] = instead;
    if (words === undefined) return;
    const known = state.reading.value;
    const outcome = await replace({ from, to, text: words });
    if (outcome?.ok) return say('Changed. One undo takes it back.');
    if (outcome?.reason === 'draft-changed' && mayRetry && known) {
      await newerReading(known.draft);
      const newest = state.reading.value?.key === known.key ? state.reading.value : null;
      const findings = (reading: Reading) => reading.analysis.draft.findings;
      const again = newest && sameFinding(finding, findings(known), findings(newest));
      if (again?.instead[0] === words) return fix(again, false);
    }
    if (outcome) say(FAILURE_WORDS[outcome.reason], { copy: words === '' ? null : words });
  }

  return { insert: (suggestion) => insert(suggestion), fix: (finding) => fix(finding) };
}
