/**
 * Drafts of packs as a page that closes leaves them. The browser's storage for extensions answers too late for that;
 * this one is written before the page is gone.
 */
import * as v from 'valibot';
import { draftSchema, type PackDraft } from './packs.ts';

const PREFIX = 'pack-draft:';

export const closingDrafts = {
  /** Where there is no room for it, what was written to the other storage before has to do. */
  put(id: string, draft: PackDraft): void {
    try {
      localStorage.setItem(PREFIX + id, JSON.stringify(draft));
    } catch {
      localStorage.removeItem(PREFIX + id);
    }
  },
  /** The draft of a pack, or null where none was left or it cannot be read. */
  get(id: string): PackDraft | null {
    try {
      const parsed = v.safeParse(draftSchema, JSON.parse(localStorage.getItem(PREFIX + id) ?? 'null'));
      return parsed.success ? parsed.output : null;
    } catch {
      return null;
    }
  },
  erase(id: string): void {
    localStorage.removeItem(PREFIX + id);
  },
  ids(): string[] {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length));
  },
};
