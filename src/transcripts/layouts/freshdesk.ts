/** Freshdesk: `helpdesk_ticket` with notes, as the export has it, or a ticket with conversations, as the API has it. */
import * as v from 'valibot';
import { plainText } from '../html-text.ts';
import { momentOf } from '../moments.ts';
import { channelOf, type PastTurn, transcriptOf } from '../transcript.ts';
import { key, type Layout, maybe, moment, words } from './layout.ts';

const note = v.object({
  body: words,
  body_text: words,
  incoming: maybe(v.boolean()),
  private: maybe(v.boolean()),
  created_at: moment,
});
const ticket = {
  id: key,
  display_id: key,
  description: words,
  description_text: words,
  requester_name: words,
  source_name: words,
  created_at: moment,
};
const exported = v.object({
  helpdesk_ticket: v.object({ ...ticket, notes: maybe(v.array(v.union([v.object({ note }), note]))) }),
});
const fromApi = v.object({ ...ticket, conversations: v.array(note) });

export const freshdesk: Layout = {
  id: 'freshdesk',
  name: 'Freshdesk tickets',
  read(record) {
    const old = v.safeParse(exported, record);
    const api = old.success ? null : v.safeParse(fromApi, record);
    const found = old.success ? old.output.helpdesk_ticket : api?.success ? api.output : null;
    if (!found) return null;
    const notes =
      'conversations' in found
        ? found.conversations
        : (found.notes ?? []).map((each) => ('note' in each ? each.note : each));
    const first: PastTurn = {
      role: 'customer',
      name: found.requester_name ?? null,
      text: found.description_text ?? plainText(found.description ?? ''),
      at: momentOf(found.created_at),
    };
    const rest = notes
      .filter((each) => each.private !== true)
      .map(
        (each): PastTurn => ({
          role: each.incoming === true ? 'customer' : 'agent',
          name: each.incoming === true ? (found.requester_name ?? null) : null,
          text: each.body_text ?? plainText(each.body ?? ''),
          at: momentOf(each.created_at),
        }),
      );
    return transcriptOf(found.display_id ?? found.id, channelOf(found.source_name), [first, ...rest]);
  },
};
