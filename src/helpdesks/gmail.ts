/** Gmail. Several compose windows at once; the page names no customer, so it is the first sender who is not the account. */
import { type Dated, enclosing, find, findAll, isVisible, label, visibleBoxes } from './find.ts';
import { MOST_TURNS_READ, MOST_TURNS_SENT, turn } from './limits.ts';
import type { Helpdesk, Reading, Said } from './types.ts';

const COMPOSERS: readonly Dated[] = [
  ['[contenteditable="true"][role="textbox"][g_editable="true"]', '2026-07'],
  ['.Ap [g_editable="true"]', '2026-07'],
  ['.aoI [contenteditable="true"][role="textbox"]', '2026-09'],
];
const WINDOWS: readonly Dated[] = [
  ['[data-compose-id]', '2026-09'],
  ['.aoI', '2026-09'],
  ['[role="dialog"]', '2026-07'],
];
const THREADS: readonly Dated[] = [
  ['[role="main"] .g.id', '2026-09'],
  ['[role="main"]', '2026-09'],
];
const SUBJECTS: readonly Dated[] = [
  ['h2.hP', '2026-09'],
  ['h2[data-thread-perm-id]', '2026-09'],
];
const MESSAGES: readonly Dated[] = [['[role="list"] > [role="listitem"]', '2026-09']];
const WORDS: readonly Dated[] = [
  ['.a3s', '2026-09'],
  ['.ii.gt', '2026-09'],
];
const SNIPPETS: readonly Dated[] = [['.iA.g6', '2026-09']];
const SENDERS: readonly Dated[] = [
  ['span.gD[email]', '2026-09'],
  ['span[email][name]', '2026-09'],
];
const ACCOUNTS: readonly Dated[] = [
  ['a[aria-label*="@"][href*="accounts.google.com"]', '2026-10'],
  ['a[aria-label*="@"]', '2026-10'],
];
const SENDS: readonly Dated[] = [
  ['.dC .T-I.aoO, .dC .T-I.hG', '2026-09'],
  ['.T-I.aoO', '2026-09'],
];
const EDITABLE = '[contenteditable="true"]';
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;

/** Domains where a shared domain does not make a colleague. */
const PUBLIC_MAIL = new Set(['gmail.com', 'googlemail.com', 'outlook.com', 'hotmail.com', 'yahoo.com']);

export const gmail: Helpdesk = {
  id: 'gmail',
  name: 'Gmail',
  matches: ['https://mail.google.com/*'],
  examples: [
    'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXJWDpvJtZ',
    'https://mail.google.com/mail/u/1/#label/Support/FMfcgzQXJWDpvJtZ',
  ],

  composers: (page) => visibleBoxes(page, COMPOSERS),
  keyOf(composer) {
    const frame = windowOf(composer);
    const compose =
      frame?.getAttribute('data-compose-id') ?? fieldOf(frame, 'composeid') ?? fieldOf(frame, 'draft');
    return `gmail:${threadOf(this.paneOf(composer))}:${compose ?? composer.id}`;
  },
  /** The thread that is being answered, if it is in view; else the compose window itself. */
  paneOf(composer) {
    const thread = shownThread(composer.ownerDocument);
    const frame = windowOf(composer);
    const answers = fieldOf(frame, 'rt');
    if (thread && (answers ? answers.endsWith(permanentId(thread)) : thread.contains(composer)))
      return thread;
    return frame ?? composer;
  },
  openPane(page) {
    const pane = shownThread(page);
    return pane && { pane, key: `gmail:${threadOf(pane)}:` };
  },
  read(pane, composer): Reading {
    const items = findAll(pane, MESSAGES).slice(-MOST_TURNS_READ);
    const own = ownAddress(pane.ownerDocument);
    const mails = items.flatMap((item) => mailIn(item) ?? []);
    const customer = mails.find((mail) => !isOwn(mail.address, own));
    const newest = mails.slice(-MOST_TURNS_SENT);
    const turns = newest.flatMap((mail) => turnOf(mail, own) ?? []);
    return {
      channel: 'email',
      visibility: 'public',
      customerName: customer?.name ?? null,
      subject: label(find(pane, SUBJECTS)) ?? fieldOf(composer && windowOf(composer), 'subjectbox'),
      thread: turns.length > 0 ? turns : null,
      older: mails.length > newest.length || mails.some((mail) => !mail.whole),
    };
  },
  sendButtons: (composer) => findAll(windowOf(composer) ?? composer, SENDS),
};

interface Mail {
  address: string;
  name: string | null;
  words: Element;
  /** False for a folded message, of which only the first words are in the page. */
  whole: boolean;
}

/** The mail in an item of the thread; null for a draft. */
function mailIn(item: Element): Mail | null {
  const sender = find(item, SENDERS);
  const body = findAll(item, WORDS).find(
    (words) => !words.closest(EDITABLE) && !words.querySelector(EDITABLE),
  );
  const words = body ?? (item.querySelector(EDITABLE) ? null : find(item, SNIPPETS));
  if (!sender || !words) return null;
  const address = (sender.getAttribute('email') ?? '').toLowerCase();
  return { address, name: sender.getAttribute('name') || label(sender), words, whole: words === body };
}

function turnOf(mail: Mail, own: string | null): Said | null {
  return turn(isOwn(mail.address, own) ? 'agent' : 'customer', mail.name, mail.words);
}

/** Was it sent by the account, or by a colleague of the same house? */
function isOwn(address: string, own: string | null): boolean {
  if (!own) return false;
  const domain = own.slice(own.indexOf('@') + 1);
  return address === own || (!PUBLIC_MAIL.has(domain) && address.endsWith(`@${domain}`));
}

function ownAddress(page: Document): string | null {
  const said = `${find(page, ACCOUNTS)?.getAttribute('aria-label') ?? ''} ${page.title}`;
  return ADDRESS.exec(said)?.[0].toLowerCase() ?? null;
}

const windowOf = (composer: Element) => enclosing(composer, WINDOWS);

function shownThread(page: Document): Element | null {
  for (const [selector] of THREADS) {
    for (const thread of page.querySelectorAll(selector)) {
      if (isVisible(thread) && find(thread, SUBJECTS)) return thread;
    }
  }
  return null;
}

const permanentId = (pane: Element) => find(pane, SUBJECTS)?.getAttribute('data-thread-perm-id') ?? '';

function threadOf(pane: Element): string {
  const subject = find(pane, SUBJECTS);
  if (!subject) return 'new';
  const legacy = subject.getAttribute('data-legacy-thread-id');
  return legacy || permanentId(pane) || (pane.ownerDocument.location?.hash ?? '');
}

function fieldOf(frame: Element | null, name: string): string | null {
  return frame?.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value.trim() || null;
}
