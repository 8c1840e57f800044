/** Zendesk Agent Workspace. Every open ticket stays mounted in a pane of its own; all but one are hidden. */
import { type Dated, enclosing, find, findAll, isVisible, label, visibleBoxes } from './find.ts';
import { MOST_TURNS_READ, MOST_TURNS_SENT, turn } from './limits.ts';
import type { Channel, Helpdesk, Reading, Said, Visibility } from './types.ts';

/** Zendesk's own handle on a part of the page. */
const testId = (id: string) => `[data-test-id="${id}"]`;

const COMPOSERS: readonly Dated[] = [
  [`${testId('omnicomposer-rich-text-ckeditor')}[contenteditable="true"]`, '2026-09'],
  [`${testId('omnicomposer-plain-text-ckeditor')}[contenteditable="true"]`, '2026-09'],
  [`${testId('ticket-rich-text-editor')} .ck-editor__editable[contenteditable="true"]`, '2026-06'],
  ['.zendesk-editor--rich-text-container [contenteditable="true"]', '2025-08'],
];
const PLAIN_COMPOSER = testId('omnicomposer-plain-text-ckeditor');
/** A ticket's layout names the ticket. */
const LAYOUT = '[data-test-id^="ticket-"][data-test-id$="-standard-layout"]';
const PANES: readonly Dated[] = [
  ['#main_panes > *', '2026-01'],
  [LAYOUT, '2026-01'],
  ['[data-ticket-id]', '2026-01'],
];
const MESSAGES: readonly Dated[] = [[`${testId('omni-log-item-message')}[type]`, '2026-09']];
const ITEM = testId('omni-log-comment-item');
const WORDS: readonly Dated[] = [
  [`${testId('omni-log-message-content')} .zd-comment`, '2026-09'],
  [testId('omni-log-message-content'), '2026-09'],
  ['.zd-comment', '2025-08'],
];
const SENDERS: readonly Dated[] = [
  [testId('omni-log-item-sender'), '2026-06'],
  [testId('omni-log-comment-user-link'), '2026-06'],
];
const TIMES: readonly Dated[] = [['time[datetime]', '2026-06']];
const NOTE_MARK = testId('omni-log-internal-note-tag');
const CHANNEL_SWITCHES: readonly Dated[] = [[testId('omnichannel-channel-switcher-button'), '2026-06']];
const OLDER: readonly Dated[] = [[testId('convolog-show-more-button'), '2026-06']];
const SENDS: readonly Dated[] = [
  [`${testId('submit_button-button')}, ${testId('submit_button-menu-button')}`, '2026-09'],
];
const CHAT_SENDS: readonly Dated[] = [[testId('omnichannel-omnicomposer-send-button'), '2026-09'], ...SENDS];
const SUBJECTS: readonly Dated[] = [
  [`input${testId('omni-header-subject')}`, '2026-06'],
  [`input${testId('ticket-pane-subject')}`, '2023-01'],
];

/** Names that Zendesk gives to channels, by the kind of writing that they ask for. */
const SOCIAL = new Set([
  'facebook',
  'twitter',
  'x',
  'instagram',
  'instagram_dm',
  'twitter_dm',
  'any_channel',
]);
const CHAT = new Set([
  'messaging',
  'native_messaging',
  'chat',
  'whatsapp',
  'sms',
  'line',
  'telegram',
  'wechat',
]);

export const zendesk: Helpdesk = {
  id: 'zendesk',
  name: 'Zendesk',
  matches: ['https://*.zendesk.com/*'],
  examples: [
    'https://acme.zendesk.com/agent/tickets/4711',
    'https://acme.zendesk.com/agent/filters/360001234',
    'https://my-shop2.zendesk.com/agent/tickets/9',
  ],

  composers: (page) => visibleBoxes(page, COMPOSERS),
  keyOf(composer) {
    const kind = composer.matches(PLAIN_COMPOSER) ? 'plain' : 'rich';
    return `zendesk:${ticketOf(this.paneOf(composer))}:${kind}`;
  },
  paneOf: (composer) => enclosing(composer, PANES) ?? composer.ownerDocument.body,
  openPane(page) {
    const visible = findAll(page, PANES).filter((pane) => isVisible(pane) && find(pane, MESSAGES));
    const shown = ticketInAddress(page);
    const pane = visible.find((one) => ticketOf(one) === shown) ?? visible[0];
    return pane ? { pane, key: `zendesk:${ticketOf(pane)}:` } : null;
  },
  read(pane, composer): Reading {
    const { turns, more, customerName } = threadOf(pane);
    const switched = find(pane, CHANNEL_SWITCHES);
    const via = switched?.getAttribute('data-channel')?.toLowerCase() ?? '';
    const subject = find(pane, SUBJECTS);
    return {
      channel: channelOf(via, composer),
      visibility: visibilityOf(via, switched),
      customerName,
      subject: (subject && 'value' in subject ? String(subject.value).trim() : '') || null,
      thread: turns.length > 0 ? turns : null,
      older: more || find(pane, OLDER) !== null,
    };
  },
  sendButtons(composer) {
    return findAll(this.paneOf(composer), composer.matches(PLAIN_COMPOSER) ? CHAT_SENDS : SENDS);
  },
};

function ticketOf(pane: Element): string {
  const marked = pane.matches('[data-ticket-id]') ? pane : pane.querySelector('[data-ticket-id]');
  const laid = pane.matches(LAYOUT) ? pane : pane.querySelector(LAYOUT);
  return (
    marked?.getAttribute('data-ticket-id') ??
    laid?.getAttribute('data-test-id')?.slice('ticket-'.length, -'-standard-layout'.length) ??
    pane
      .querySelector('[data-side-conversations-anchor-id]')
      ?.getAttribute('data-side-conversations-anchor-id') ??
    ticketInAddress(pane.ownerDocument)
  );
}

function ticketInAddress(page: Document): string {
  return /\/tickets\/(\w+)/.exec(page.location?.pathname ?? '')?.[1] ?? '';
}

function channelOf(via: string, composer: HTMLElement | null): Channel {
  if (SOCIAL.has(via)) return 'social';
  if (CHAT.has(via)) return 'chat';
  return composer?.matches(PLAIN_COMPOSER) ? 'chat' : 'email';
}

function visibilityOf(via: string, switched: Element | null): Visibility {
  if (via) return via === 'internal' ? 'internal' : 'public';
  const said = switched?.getAttribute('aria-label') ?? '';
  if (/internal note/i.test(said)) return 'internal';
  return /public reply/i.test(said) ? 'public' : 'unknown';
}

/** The conversation, oldest first, without internal notes. Only the newest turns are turned into text. */
function threadOf(pane: Element): { turns: Said[]; more: boolean; customerName: string | null } {
  const all = findAll(pane, MESSAGES);
  if (newestFirst(all)) all.reverse();
  const said = all.slice(-MOST_TURNS_READ).filter((message) => !isNote(message));
  const names = sendersOf(said);
  const newest = said.slice(-MOST_TURNS_SENT);
  const turns = newest.flatMap((message) => {
    const words = find(message, WORDS);
    const read = words && turn(roleOf(message), names.get(message) ?? null, words);
    return read ? [read] : [];
  });
  const customer = said.findLast((message) => roleOf(message) === 'customer' && names.get(message));
  const customerName = customer ? (names.get(customer) ?? null) : null;
  return { turns, more: said.length > newest.length, customerName };
}

const roleOf = (message: Element) => (message.getAttribute('type') === 'end-user' ? 'customer' : 'agent');

function isNote(message: Element): boolean {
  if (message.getAttribute('type') === 'internal') return true;
  return (message.closest(ITEM) ?? message).querySelector(NOTE_MARK) !== null;
}

/** Only the first message of a group bears its sender's name. */
function sendersOf(messages: Element[]): Map<Element, string> {
  const names = new Map<Element, string>();
  let last: { type: string | null; name: string | null } = { type: null, name: null };
  for (const message of messages) {
    const type = message.getAttribute('type');
    const named = label(find(message, SENDERS) ?? find(message.closest(ITEM) ?? message, SENDERS));
    last = { type, name: named ?? (type === last.type ? last.name : null) };
    if (last.name) names.set(message, last.name);
  }
  return names;
}

function newestFirst(messages: Element[]): boolean {
  const at = (message: Element | undefined) => {
    const time = message && find(message.closest(ITEM) ?? message, TIMES)?.getAttribute('datetime');
    return time ? Date.parse(time) : Number.NaN;
  };
  return at(messages[0]) > at(messages.at(-1));
}
