import type { Pack } from '../packs/schema.ts';
import type { Conversation, Override } from './types.ts';

/** What the engine is asked. */
export interface AnalyseRequest {
  conversation: Conversation;
  /** The agent's reply as it stands; may be empty. */
  draft: string;
  /** UTF-16 offset of the caret in `draft`, where known. */
  caret?: number;
  /** The built-in packs and the team's own; later ones come first where both have something to say. */
  packs: Pack[];
  /** Schemas of the statements inserted lately, newest first: the engine varies away from them. */
  history: string[];
  /** For "by Friday" and deadlines that have passed; without it no date is resolved. */
  now?: Date;
  override?: Override;
  /** Ids of checks whose findings are not wanted: others may then speak of the same words. */
  off?: readonly string[];
}
