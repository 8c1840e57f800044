/** A ticket workspace in the markup of Zendesk's Agent Workspace, with a real CKEditor 5 in each pane. */
import './zendesk.css';
import { AGENT, type LabMessage, type LabTicket, TICKETS, ticketById } from '../tickets.ts';
import { h, initials, shortTime } from './dom.ts';
import { type Composer, openComposer } from './zendesk-composer.ts';

interface Pane {
  ticket: LabTicket;
  root: HTMLElement;
  composer: Composer;
}

const BASE = '/zendesk/agent/tickets/';
const panes = new Map<number, Pane>();
const tabs = h('div', { class: 'tabs', role: 'tablist', 'data-test-id': 'header-tablist' });
const main = h('main', { id: 'main_panes' });

function messageArticle(message: LabMessage, ticket: LabTicket, index: number): HTMLElement {
  const badge = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  badge.setAttribute('data-test-id', 'omni-log-avatar-badge-AgentBadge');
  const body = h(
    'div',
    { class: 'zd-comment', dir: 'auto' },
    ...message.text.map((text) => h('p', {}, text)),
  );
  if (message.signature) {
    body.append(h('div', { class: 'signature' }, ...message.signature.map((line) => h('p', {}, line))));
  }
  if (message.quoted) {
    body.append(h('blockquote', {}, ...message.quoted.map((line) => h('p', {}, line))));
  }
  return h(
    'article',
    {
      'data-test-id': 'omni-log-comment-item',
      'data-comment-id': `${ticket.id}${index}`,
      class: `from-${message.type}`,
    },
    h(
      'span',
      { class: 'avatar', 'aria-hidden': 'true' },
      initials(message.name),
      message.type === 'agent' && badge,
    ),
    h(
      'div',
      { 'data-test-id': 'omni-log-item-message', type: message.type, class: 'bubble' },
      h(
        'header',
        {},
        h('span', { 'data-test-id': 'omni-log-item-sender' }, message.name),
        message.type === 'internal' &&
          h('span', { 'data-test-id': 'omni-log-internal-note-tag' }, 'Internal'),
        h('span', { 'data-test-id': 'omni-log-item-via' }, ticket.channel === 'chat' ? 'Messaging' : 'Email'),
        h('time', { 'data-test-id': 'timestamp-absolute', datetime: message.at }, shortTime(message.at)),
      ),
      h('div', { 'data-test-id': 'omni-log-message-content' }, body),
    ),
  );
}

function conversationLog(ticket: LabTicket): HTMLElement {
  const list = h('div', { class: 'log-list' });
  const show = (messages: LabMessage[]) =>
    list.prepend(...messages.map((message, index) => messageArticle(message, ticket, index)));
  show(ticket.messages);
  const log = h('div', { 'data-test-id': 'omni-log-container', class: 'log', role: 'log' }, list);
  if (ticket.older) {
    const older = ticket.older;
    const more = h('button', { type: 'button', 'data-test-id': 'convolog-show-more-button' }, 'Show more');
    more.addEventListener('click', () => {
      more.remove();
      show(older);
    });
    log.prepend(more);
  }
  return log;
}

const field = (label: string, ...value: (Node | string)[]): HTMLElement =>
  h('div', { class: 'field' }, h('label', {}, label), h('div', { class: 'value' }, ...value));

async function openPane(ticket: LabTicket): Promise<Pane> {
  const known = panes.get(ticket.id);
  if (known) return known;
  const composerRoot = h('div', { class: 'composer', 'data-test-id': 'editor-view' });
  const subject = h('input', { 'data-test-id': 'omni-header-subject', 'aria-label': 'Subject' });
  if (subject instanceof HTMLInputElement) subject.value = ticket.subject;
  const root = h(
    'div',
    { class: 'pane', 'data-test-id': `ticket-${ticket.id}-standard-layout`, 'data-is-active': 'false' },
    h(
      'aside',
      { class: 'properties' },
      field(
        'Requester',
        h('span', { class: 'avatar small' }, initials(ticket.customer.name)),
        ticket.customer.name,
      ),
      field('Assignee', `Support / ${AGENT.name}`),
      field('Brand', ticket.brand),
      field('Priority', ticket.priority),
      field('Tags', ...ticket.tags.map((tag) => h('span', { class: 'tag' }, tag))),
    ),
    h(
      'section',
      { class: 'conversation-polaris', 'data-ticket-id': String(ticket.id) },
      h(
        'header',
        { class: 'ticket-header' },
        subject,
        h('span', { 'data-test-id': 'omni-header-via-label' }, `Via ${ticket.channel}`),
      ),
      conversationLog(ticket),
      composerRoot,
    ),
  );
  main.append(root);
  const pane = { ticket, root, composer: await openComposer(composerRoot, ticket) };
  panes.set(ticket.id, pane);
  const tab = h(
    'a',
    {
      class: 'tab',
      href: BASE + ticket.id,
      role: 'tab',
      'data-test-id': 'header-tab',
      'data-entity-type': 'TICKET_ENTITY_TYPE',
      'data-entity-id': String(ticket.id),
    },
    h('span', { 'data-test-id': 'header-tab-title' }, ticket.subject),
    h('small', {}, `#${ticket.id}`),
  );
  tabs.append(tab);
  return pane;
}

function ticketList(): HTMLElement {
  return h(
    'div',
    { class: 'views' },
    h('h1', {}, 'Your unsolved tickets'),
    ...TICKETS.map((ticket) =>
      h(
        'a',
        { class: 'row', href: BASE + ticket.id },
        h('span', { class: `priority ${ticket.priority.toLowerCase()}` }, ticket.priority),
        h('span', { class: 'row-subject' }, ticket.subject),
        h('span', {}, ticket.customer.name),
        h('span', {}, ticket.brand),
      ),
    ),
  );
}
const views = ticketList();

const activeId = (): number | null => {
  const match = /\/tickets\/(\d+)/.exec(location.pathname);
  return match ? Number(match[1]) : null;
};

async function route(): Promise<void> {
  const id = activeId();
  const ticket = id === null ? undefined : ticketById(id);
  if (ticket) await openPane(ticket);
  views.hidden = ticket !== undefined;
  for (const [paneId, pane] of panes) {
    const active = paneId === ticket?.id;
    pane.root.dataset.isActive = String(active);
    // Both ways in which the workspace hides a pane have been seen.
    pane.root.classList.toggle('away-invisible', !active && paneId % 2 === 0);
    const log = pane.root.querySelector('.log');
    if (active && log) requestAnimationFrame(() => log.scrollTo(0, log.scrollHeight));
    pane.root.classList.toggle('away-none', !active && paneId % 2 === 1);
  }
  for (const tab of tabs.querySelectorAll('[data-entity-id]')) {
    const selected = tab.getAttribute('data-entity-id') === String(ticket?.id);
    tab.setAttribute('data-entity-is-selected', String(selected));
    if (selected) tab.setAttribute('aria-current', 'page');
    else tab.removeAttribute('aria-current');
  }
  document.title = ticket ? `${ticket.subject} – Northgate Agent` : 'Views – Northgate Agent';
}

function activePane(): Pane {
  const pane = panes.get(activeId() ?? 0);
  if (!pane) throw new Error('No ticket is open');
  return pane;
}

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/zendesk/"]') : null;
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  void route();
});
addEventListener('popstate', () => void route());

window.labModel = () => activePane().composer.model();
window.lab = {
  sent: [],
  removeEditor: () => activePane().composer.remove(),
  replaceEditor: () => activePane().composer.replace(),
  setDraft: (text) => activePane().composer.setText(text),
  addTurns(count) {
    const { root, ticket } = activePane();
    const list = root.querySelector('.log-list');
    for (let index = 0; index < count; index++) {
      const message: LabMessage = {
        type: index % 2 === 0 ? 'agent' : 'end-user',
        ...(index % 2 === 0 ? AGENT : ticket.customer),
        at: '2026-11-25T08:00:00Z',
        text: [`Message number ${index + 1}: I am still waiting for an answer about the cot.`],
      };
      list?.append(messageArticle(message, ticket, 100 + index));
    }
  },
};

document.body.append(
  h(
    'nav',
    { class: 'rail', 'aria-label': 'Products' },
    h('span', { class: 'logo', 'aria-hidden': 'true' }, 'N'),
    h('a', { href: '/zendesk/agent/filters/1', 'aria-label': 'Views', class: 'rail-item' }, '≣'),
  ),
  h(
    'div',
    { class: 'workspace' },
    h('div', { class: 'topbar' }, tabs, h('span', { class: 'me' }, AGENT.name)),
    main,
  ),
);
main.append(views);
const first = activeId();
for (const id of new Set([first ?? 48213, 48231, 48220])) {
  const ticket = ticketById(id);
  if (ticket && first !== null) await openPane(ticket);
}
await route();
window.labReady = true;
