import type { Pack } from '../../packs/schema.ts';
import type { Channel, CustomerReading, Level, Turn } from '../types.ts';
import type { CheckContext } from './context.ts';

/** What a check found. Offsets are those of the draft; `from` equal to `to` means that something is missing there. */
export interface Hit {
  from: number;
  to: number;
  /** One plain sentence to the agent. */
  say: string;
  /** Words for the same place; only where the swap is certain. */
  instead?: string[];
  /** Where it differs from the check's own level. */
  level?: Level;
}

/** A draft, with the message that it answers. Without `customer`, a ticket is an upset one. */
export interface Example {
  ticket?: string;
  customer?: Partial<CustomerReading>;
  /** Where it is not e-mail. */
  channel?: Channel;
  /** The conversation so far, where it is more than the ticket. */
  thread?: Turn[];
  /** The team's own words, where they matter. */
  words?: Pack['words'];
  draft: string;
}

/** The words of common QA scorecards. */
export type ScorecardTerm = 'Empathy' | 'Tone' | 'Comprehension' | 'Solution' | 'Readability' | 'Closing';

/** What is said of a check wherever it is listed. */
export interface CheckEntry {
  /** As its file is called. */
  id: string;
  /** The rubric's number. */
  rubric: string;
  level: Level;
  /** What it finds, in a few words. */
  title: string;
  term: ScorecardTerm;
  /** Why it matters, in one sentence. */
  why: string;
  /** Evidence by the rubric's numbers. */
  source: string;
  /** The id of the check under which a narrow panel may show it. */
  shownWith?: string;
  /** Off until someone switches it on: it is not sure enough of itself. */
  off?: true;
}

/** One rule of the rubric. Its examples are its tests, its documentation and its drills. */
export interface Check extends CheckEntry {
  find: (context: CheckContext) => Hit[];
  /** Drafts in which it finds something. */
  examples: Example[];
  /** Drafts that look alike and are fine. */
  lookAlikes: Example[];
}
