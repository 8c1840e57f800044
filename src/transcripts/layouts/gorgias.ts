/** Gorgias tickets: messages, from an agent or not. */
import * as v from 'valibot';
import { plainText } from '../html-text.ts';
import { momentOf } from '../moments.ts';
import { channelOf, transcriptOf } from '../transcript.ts';
import { key, type Layout, maybe, moment, words } from './layout.ts';

const schema = v.object({
  id: key,
  channel: words,
  messages: v.array(
    v.object({
      from_agent: v.boolean(),
      public: maybe(v.boolean()),
      body_text: words,
      stripped_text: words,
      body_html: words,
      created_datetime: moment,
      sender: maybe(v.object({ firstname: words, name: words })),
    }),
  ),
});

export const gorgias: Layout = {
  id: 'gorgias',
  name: 'Gorgias tickets',
  read(record) {
    const parsed = v.safeParse(schema, record);
    if (!parsed.success) return null;
    const { id, channel, messages } = parsed.output;
    return transcriptOf(
      id,
      channelOf(channel),
      messages
        .filter((message) => message.public !== false)
        .map(({ from_agent, stripped_text, body_text, body_html, created_datetime, sender }) => ({
          role: from_agent ? ('agent' as const) : ('customer' as const),
          name: sender?.firstname ?? sender?.name ?? null,
          text: stripped_text || body_text || plainText(body_html ?? ''),
          at: momentOf(created_datetime),
        })),
    );
  },
};
