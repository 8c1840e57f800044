/** The input lines of the command line, with an ISO time `at` on turns where it is known. */
import * as v from 'valibot';
import { momentOf } from '../moments.ts';
import { channelOf, transcriptOf } from '../transcript.ts';
import { key, type Layout, moment, words } from './layout.ts';

const schema = v.object({
  id: key,
  channel: words,
  thread: v.array(
    v.object({ role: v.picklist(['customer', 'agent']), name: words, text: v.string(), at: moment }),
  ),
});

export const contract: Layout = {
  id: 'attune',
  name: 'Attune JSON Lines',
  read(record) {
    const parsed = v.safeParse(schema, record);
    if (!parsed.success) return null;
    const { id, channel, thread } = parsed.output;
    return transcriptOf(
      id,
      channelOf(channel),
      thread.map(({ role, name, text, at }) => ({ role, name: name ?? null, text, at: momentOf(at) })),
    );
  },
};
