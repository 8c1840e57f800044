/** Intercom conversations: a source message and parts, in HTML. */
import * as v from 'valibot';
import { plainText } from '../html-text.ts';
import { momentOf } from '../moments.ts';
import { channelOf, transcriptOf } from '../transcript.ts';
import { key, type Layout, maybe, moment, words } from './layout.ts';

const author = maybe(v.object({ type: words, name: words }));
const schema = v.object({
  id: key,
  created_at: moment,
  source: v.object({ type: words, body: words, author }),
  conversation_parts: maybe(
    v.object({
      conversation_parts: v.array(v.object({ part_type: words, body: words, created_at: moment, author })),
    }),
  ),
});
const CUSTOMER = /^(?:user|lead|contact|visitor)$/;
const SPOKEN = new Set(['comment', 'open', 'close', 'assignment', 'conversation']);

export const intercom: Layout = {
  id: 'intercom',
  name: 'Intercom conversations',
  read(record) {
    const parsed = v.safeParse(schema, record);
    if (!parsed.success) return null;
    const { id, source, created_at, conversation_parts } = parsed.output;
    const parts = [
      { ...source, part_type: 'comment', created_at },
      ...(conversation_parts?.conversation_parts ?? []),
    ];
    return transcriptOf(
      id,
      channelOf(source.type),
      parts
        .filter(({ part_type, author: by }) => SPOKEN.has(part_type ?? '') && by?.type !== 'bot')
        .map(({ author: by, body, created_at: at }) => ({
          role: CUSTOMER.test(by?.type ?? '') ? ('customer' as const) : ('agent' as const),
          name: by?.name ?? null,
          text: plainText(body ?? ''),
          at: momentOf(at),
        })),
    );
  },
};
