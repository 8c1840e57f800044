import type { CustomerReading, Level } from '../types.ts';
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
  draft: string;
}

/** One rule of the rubric. Its examples are its tests, its documentation and its drills. */
export interface Check {
  id: string;
  rubric: string;
  level: Level;
  /** Why it matters, in one sentence. */
  why: string;
  /** Evidence by the rubric's numbers. */
  source: string;
  find: (context: CheckContext) => Hit[];
  hits: Example[];
  misses: Example[];
}
