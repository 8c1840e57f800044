/** The list of checks as it is searched and grouped. */
import type { Catalogue, CatalogueEntry } from '../panel/catalogue.ts';

export interface CheckGroup {
  /** The word of common quality scorecards. */
  term: string;
  checks: CatalogueEntry[];
}

/** Checks that hold all words of the query somewhere, whatever their case, in groups by scorecard term. */
export function findChecks(catalogue: Catalogue, query: string): CheckGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const groups = new Map<string, CatalogueEntry[]>();
  for (const entry of catalogue.values()) {
    const text = [entry.id, entry.title, entry.why, entry.term, entry.level, ...entry.sources]
      .join(' ')
      .toLowerCase();
    if (!words.every((word) => text.includes(word))) continue;
    groups.set(entry.term, [...(groups.get(entry.term) ?? []), entry]);
  }
  return [...groups].map(([term, checks]) => ({ term, checks }));
}
