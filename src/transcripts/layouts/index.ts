/** Every JSON layout that a conversation may come in. A new helpdesk is a file here and a word in this list. */
import type { Read } from '../transcript.ts';
import { contract } from './contract.ts';
import { freshdesk } from './freshdesk.ts';
import { gorgias } from './gorgias.ts';
import { helpScout } from './help-scout.ts';
import { intercom } from './intercom.ts';
import type { Layout } from './layout.ts';
import { zendesk } from './zendesk.ts';

export const LAYOUTS: readonly Layout[] = [contract, intercom, gorgias, freshdesk, helpScout, zendesk];

/** The conversation in one record of JSON; never throws. */
export function readRecord(json: string): Read {
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch {
    return { reason: 'not JSON' };
  }
  for (const layout of LAYOUTS) {
    const read = layout.read(record);
    if (read) return read;
  }
  return { reason: 'a layout that is not known' };
}
