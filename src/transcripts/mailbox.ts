/** mbox: mails one after another, put together by what they answer. Whoever wrote first is the customer. */
import PostalMime from 'postal-mime';
import { gathering } from './gathering.ts';
import { plainText } from './html-text.ts';
import { momentOf } from './moments.ts';
import type { Read } from './transcript.ts';

const START = /(?:^|\n)(?=From \S+.*\d{4}\r?\n)/;
const LONGEST_MAIL = 5_000_000;
const MOST_THREADS = 20_000;

export function mailboxReader() {
  const conversations = gathering();
  /** Message ids to the thread that they belong to, and threads to who wrote first. */
  const threads = new Map<string, string>();
  const writers = new Map<string, string>();
  let rest = '';

  async function mail(text: string): Promise<Read[]> {
    if (text.trim() === '') return [];
    if (text.length > LONGEST_MAIL) return [{ reason: 'a mail that is too large' }];
    const parsed = await PostalMime.parse(text.replace(/^From .*\r?\n/, '')).catch(() => null);
    const from = parsed?.from?.address?.toLowerCase();
    if (!parsed || !from) return [{ reason: 'a mail that cannot be read' }];
    const named = [...(parsed.references ?? '').split(/\s+/), parsed.inReplyTo ?? ''].filter(
      (id) => id !== '',
    );
    const known = named.map((id) => threads.get(id)).find((thread) => thread !== undefined);
    const thread = known ?? named[0] ?? parsed.messageId ?? `${from} ${parsed.subject ?? ''}`;
    for (const id of [...named, parsed.messageId ?? '']) remember(threads, id, thread);
    if (!writers.has(thread)) remember(writers, thread, from);
    return conversations.add(thread, 'email', {
      role: writers.get(thread) === from ? 'customer' : 'agent',
      name: parsed.from?.name || null,
      text: parsed.text ?? plainText(parsed.html ?? ''),
      at: momentOf(parsed.date),
    });
  }
  function remember(map: Map<string, string>, id: string, value: string) {
    if (id === '') return;
    map.set(id, value);
    const [oldest] = map.size > MOST_THREADS ? map.keys() : [];
    if (oldest !== undefined) map.delete(oldest);
  }
  return {
    async push(piece: string): Promise<Read[]> {
      rest += piece;
      const mails = rest.split(START);
      rest = mails.pop() ?? '';
      const found: Read[] = [];
      for (const each of mails) found.push(...(await mail(each)));
      if (rest.length > LONGEST_MAIL) {
        rest = '';
        found.push({ reason: 'a mail that is too large' });
      }
      return found;
    },
    async end(): Promise<Read[]> {
      const found = await mail(rest);
      rest = '';
      return [...found, ...conversations.end()];
    },
  };
}
