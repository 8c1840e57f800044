/** Help Scout conversations: threads, by `customer` or by a user; notes are inside. */
import * as v from 'valibot';
import { plainText } from '../html-text.ts';
import { momentOf } from '../moments.ts';
import { channelOf, transcriptOf } from '../transcript.ts';
import { key, type Layout, maybe, moment, words } from './layout.ts';

const threads = v.array(
  v.object({
    type: v.string(),
    body: words,
    text: words,
    createdAt: moment,
    createdBy: maybe(v.object({ type: words, first: words })),
  }),
);
const schema = v.union([
  v.object({ id: key, type: words, threads }),
  v.pipe(
    v.object({ id: key, type: words, _embedded: v.object({ threads }) }),
    v.transform(({ _embedded, ...rest }) => ({ ...rest, threads: _embedded.threads })),
  ),
]);
const SPOKEN = new Set(['customer', 'message', 'reply', 'chat', 'phone', 'beaconchat']);

export const helpScout: Layout = {
  id: 'help-scout',
  name: 'Help Scout conversations',
  read(record) {
    const parsed = v.safeParse(schema, record);
    if (!parsed.success) return null;
    const { id, type, threads: all } = parsed.output;
    // The API gives the newest first; without times the order of the file stands.
    const turns = all
      .filter((thread) => SPOKEN.has(thread.type))
      .map(({ type: kind, body, text, createdAt, createdBy }) => ({
        role:
          kind === 'customer' || createdBy?.type === 'customer' ? ('customer' as const) : ('agent' as const),
        name: createdBy?.first ?? null,
        text: text ?? plainText(body ?? ''),
        at: momentOf(createdAt),
      }))
      .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
    return transcriptOf(id, channelOf(type), turns);
  },
};
