/** Zendesk's ticket export and API: a ticket with its comments; the first is its description. */
import * as v from 'valibot';
import { plainText } from '../html-text.ts';
import { momentOf } from '../moments.ts';
import { channelOf, transcriptOf } from '../transcript.ts';
import { key, type Layout, maybe, moment, words } from './layout.ts';

const person = maybe(v.object({ id: key, name: words, role: words }));
const schema = v.object({
  id: key,
  description: words,
  created_at: moment,
  via: maybe(v.object({ channel: maybe(v.union([v.string(), v.number()])) })),
  requester_id: key,
  requester: person,
  submitter_id: key,
  comments: v.array(
    v.object({
      author_id: key,
      author: person,
      body: words,
      plain_body: words,
      html_body: words,
      public: maybe(v.boolean()),
      created_at: moment,
    }),
  ),
});

export const zendesk: Layout = {
  id: 'zendesk',
  name: 'Zendesk tickets',
  read(record) {
    const parsed = v.safeParse(schema, record);
    if (!parsed.success) return null;
    const { id, via, comments, requester, description, created_at } = parsed.output;
    const customer = parsed.output.requester_id ?? requester?.id;
    const turns = comments
      .filter((comment) => comment.public !== false)
      .map(({ author_id, author, body, plain_body, html_body, created_at: at }, index) => {
        const by = author_id ?? author?.id;
        const known = customer !== undefined && customer !== null && by !== undefined && by !== null;
        const role = author?.role;
        const isCustomer = known
          ? String(by) === String(customer)
          : role
            ? /end-?user|customer/i.test(role)
            : index === 0;
        return {
          role: isCustomer ? ('customer' as const) : ('agent' as const),
          name: author?.name ?? (isCustomer ? (requester?.name ?? null) : null),
          text: plain_body ?? body ?? (html_body ? plainText(html_body) : ''),
          at: momentOf(at),
        };
      });
    if (turns.length === 0 && description) {
      turns.push({
        role: 'customer',
        name: requester?.name ?? null,
        text: description,
        at: momentOf(created_at),
      });
    }
    return transcriptOf(id, channelOf(via?.channel), turns);
  },
};
