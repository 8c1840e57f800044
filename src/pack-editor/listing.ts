/** Which phrases the table shows, and in which order. */
import type { FeelingName, SituationName } from '../engine/types.ts';
import type { Phrase } from '../packs/schema.ts';

export const STATES = ['all', 'faulty', 'unplaced', 'off', 'alike', 'changed'] as const;
export const SORTS = ['written', 'text', 'situation', 'faults'] as const;
export interface Query {
  words: string;
  situation: SituationName | null;
  feeling: FeelingName | null;
  state: (typeof STATES)[number];
  sort: (typeof SORTS)[number];
  /** From last to first. */
  down: boolean;
}
export const EVERYTHING: Query = {
  words: '',
  situation: null,
  feeling: null,
  state: 'all',
  sort: 'written',
  down: false,
};

/** What the list has to know of a phrase besides its own words. */
export interface Known {
  faults(phrase: Phrase): number;
  changed(phrase: Phrase): boolean;
  /** Where it stands among those that nearly say the same as another; undefined where it does not. */
  alike(phrase: Phrase): number | undefined;
}

const searched = new WeakMap<Phrase, string>();

function searchText(phrase: Phrase): string {
  const known = searched.get(phrase);
  if (known !== undefined) return known;
  const { id, text, title = '', shortcut = '', situations, feelings = [] } = phrase;
  const made = [text, title, shortcut, id, ...situations, ...feelings].join('\n').toLowerCase();
  searched.set(phrase, made);
  return made;
}

/** The ids of the phrases that a query finds: all of its words stand somewhere in each. */
export function findPhrases(phrases: readonly Phrase[], query: Query, known: Known): string[] {
  const words = query.words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = phrases.filter((phrase) => {
    if (query.situation && !phrase.situations.includes(query.situation)) return false;
    if (query.feeling && !phrase.feelings?.includes(query.feeling)) return false;
    if (!inState(phrase, query.state, known)) return false;
    const text = words.length > 0 ? searchText(phrase) : '';
    return words.every((word) => text.includes(word));
  });
  const order = orderOf(query, known);
  if (order) found.sort(order);
  if (query.down) found.reverse();
  return found.map(({ id }) => id);
}

function inState(phrase: Phrase, state: Query['state'], known: Known): boolean {
  if (state === 'faulty') return known.faults(phrase) > 0;
  if (state === 'unplaced') return phrase.situations.length === 0;
  if (state === 'off') return phrase.active === false;
  if (state === 'alike') return known.alike(phrase) !== undefined;
  return state === 'all' || known.changed(phrase);
}

function orderOf({ sort, state }: Query, known: Known): ((a: Phrase, b: Phrase) => number) | null {
  if (sort === 'text') return (a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0);
  if (sort === 'situation') {
    const first = ({ situations }: Phrase) => situations[0] ?? '';
    return (a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0);
  }
  if (sort === 'faults') return (a, b) => known.faults(b) - known.faults(a);
  return state === 'alike' ? (a, b) => (known.alike(a) ?? 0) - (known.alike(b) ?? 0) : null;
}

/** The rows that are on screen, with a few beyond each edge, so that thousands cost what a screenful costs. */
export function rowsInView(
  count: number,
  { top, height, row }: { top: number; height: number; row: number },
): { from: number; to: number } {
  const beyond = 6;
  const from = Math.max(0, Math.floor(top / row) - beyond);
  const to = Math.min(count, Math.ceil((top + height) / row) + beyond);
  return { from: Math.min(from, Math.max(0, count - 1)), to };
}
