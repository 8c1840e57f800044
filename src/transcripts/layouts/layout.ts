import * as v from 'valibot';
import type { Read } from '../transcript.ts';

/** How one helpdesk writes a conversation in its JSON exports. */
export interface Layout {
  id: string;
  name: string;
  /** The transcript, or null where the record is not of this layout. */
  read(record: unknown): Read | null;
}

/** A field that any export may leave out or fill with something else. */
export const maybe = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.nullish(schema), undefined);
export const words = maybe(v.string());
export const key = maybe(v.union([v.string(), v.number()]));
export const moment = maybe(v.union([v.string(), v.number()]));
