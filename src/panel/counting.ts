/** Counts what becomes of the packs' phrases, where the person switched that on. Words are never kept. */
import { effect } from '@preact/signals';
import type { Suggestion } from '../engine/types.ts';
import { type Counted, phraseCounts, withCount } from '../storage/index.ts';
import { segmentsOf } from './slots.ts';
import type { PanelState } from './state.ts';

/** Statements out of packs are named by pack and phrase. */
const isPhrase = (schema: string) => schema.includes('/');

/** Was the statement changed in a draft that it was put into? */
export function wasEdited(suggestion: Suggestion, draft: string): boolean {
  return segmentsOf(suggestion).some(
    (segment) => segment.kind === 'words' && !draft.includes(segment.text.trim()),
  );
}

export function countPhrases(
  { history, offer, ticket }: Pick<PanelState, 'history' | 'offer' | 'ticket'>,
  count: (phrase: string, what: Counted) => void = (phrase, what) => {
    if (isPhrase(phrase)) void phraseCounts.update((counts) => withCount(counts, phrase, what));
  },
): void {
  let known = history.peek();
  /** What stands in a reply, until that is sent or left. */
  let standing: { key: string; suggestion: Suggestion; draft: string } | null = null;

  effect(() => {
    const now = history.value;
    const [schema] = now;
    if (now === known || schema === undefined) return;
    known = now;
    const { suggestions } = offer.peek();
    const inserted = suggestions.find((each) => each.schema === schema);
    const [first] = suggestions;
    count(schema, 'inserted');
    if (first && first !== inserted) count(first.schema, 'dismissed');
    const key = ticket.peek()?.key;
    standing = inserted && key !== undefined ? { key, suggestion: inserted, draft: '' } : null;
  });
  effect(() => {
    const open = ticket.value;
    if (!standing) return;
    const { key, suggestion, draft } = standing;
    if (open?.key === key && (open.draft || draft === '')) {
      // The first draft that holds it is the one that it was put into.
      const came = open.draft ?? '';
      if (draft !== '' || !wasEdited(suggestion, came)) standing = { ...standing, draft: came };
      return;
    }
    standing = null;
    if (draft !== '' && wasEdited(suggestion, draft)) count(suggestion.schema, 'edited');
  });
}
