import type { Modifier } from '../../types.ts';

/** What speaks for one modifier, as data. Cues are written as `language/cues.ts` says. */
export interface ModifierRule {
  name: Modifier;
  cues: string[];
  /** Two cues that count only near each other. */
  together?: { one: string; other: string }[];
}
