/** A mail thread in the markup of Gmail: an inline reply and two compose windows, all plain contenteditables. */
import './gmail.css';
import { AGENT, type LabMessage, type LabTicket, TICKETS, ticketById } from '../tickets.ts';
import { h, initials, type LabModel, linesOf, shortTime } from './dom.ts';

/** What the host would send: it looks at the text only when an `input` event tells it to. */
const saved = new WeakMap<Element, string>();
const textOf = (element: HTMLElement): string => {
  const copy = element.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const part of copy.querySelectorAll('.gmail_signature, .gmail_signature_prefix')) part.remove();
  return linesOf(copy);
};

interface Compose {
  id: string;
  thread: string | null;
  to: string;
  subject: string;
  draft: string[];
  signature: boolean;
}

function composeBox({ id, thread, to, subject, draft, signature }: Compose): HTMLElement {
  const body = h(
    'div',
    {
      contenteditable: 'true',
      role: 'textbox',
      g_editable: 'true',
      class: 'Am aiL Al editable LW-avf tS-tW tS-tY',
      'aria-label': 'Message Body',
      'aria-multiline': 'true',
      writingsuggestions: 'false',
      spellcheck: 'false',
    },
    ...(draft.length ? draft.map((line) => h('div', {}, line || h('br'))) : [h('div', {}, h('br'))]),
  );
  if (signature) {
    body.append(
      h('span', { class: 'gmail_signature_prefix' }, '-- '),
      h(
        'div',
        { class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
        h('div', {}, AGENT.name),
        h('div', {}, 'Northgate Support'),
      ),
    );
  }
  const send = h('div', { class: 'T-I aoO', role: 'button', tabindex: '0' }, 'Send');
  send.addEventListener('click', () => {
    window.lab.sent.push(body.innerHTML);
    body.replaceChildren(h('div', {}, h('br')));
    saved.set(body, '');
  });
  const hidden = (name: string, value: string) => h('input', { type: 'hidden', name, value });
  const box = h(
    'div',
    { class: 'aoI', role: 'region', 'data-compose-id': id },
    h(
      'form',
      {},
      hidden('composeid', id),
      hidden('draft', `#msg-a:r${id}`),
      thread && hidden('rt', `#thread-f:${thread}`),
      hidden('subjectbox', subject),
      h(
        'div',
        { class: 'GS' },
        h(
          'div',
          { class: 'anm', name: 'to' },
          h(
            'div',
            { role: 'listbox' },
            h('div', { role: 'option', 'data-name': to, 'data-hovercard-id': to, class: 'chip' }, to),
          ),
        ),
      ),
      h('div', { class: 'Ap' }, body),
      h('div', { class: 'dC' }, send),
    ),
  );
  saved.set(body, draft.join('\n'));
  body.addEventListener('input', () => saved.set(body, textOf(body)));
  return box;
}

function messageItem(message: LabMessage, ticket: LabTicket, index: number): HTMLElement {
  const own = message.email === AGENT.email;
  const body = h(
    'div',
    { class: 'a3s aiL' },
    ...message.text.flatMap((line) => [h('div', {}, line), h('br')]),
  );
  if (message.signature) {
    body.append(
      h(
        'div',
        { class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
        ...message.signature.map((line) => h('div', {}, line)),
      ),
    );
  }
  if (message.quoted) {
    body.append(
      h(
        'div',
        { class: 'ajR', role: 'button', 'aria-label': 'Show trimmed content' },
        h('i', { class: 'ajT' }),
      ),
      h(
        'div',
        { class: 'gmail_quote' },
        h('div', { class: 'gmail_attr' }, `On 13 Nov 2026, ${AGENT.name} wrote:`),
        h('blockquote', {}, ...message.quoted.map((line) => h('div', {}, line))),
      ),
    );
  }
  return h(
    'div',
    { role: 'listitem', class: 'h7' },
    h(
      'div',
      {
        class: 'adn ads',
        'data-message-id': `#msg-f:${ticket.id}${index}`,
        'data-legacy-message-id': `${ticket.id}${index}`,
      },
      h('span', { class: 'avatar', 'aria-hidden': 'true' }, initials(message.name)),
      h(
        'div',
        { class: 'message' },
        h(
          'div',
          { class: 'head' },
          h('span', { class: 'gD', email: message.email, name: message.name }, message.name),
          h(
            'span',
            { class: 'hb' },
            'to ',
            own
              ? h(
                  'span',
                  { class: 'g2', email: ticket.customer.email, name: ticket.customer.name },
                  ticket.customer.name,
                )
              : h('span', { class: 'g2', email: AGENT.email, name: 'me' }, 'me'),
          ),
          h('span', { class: 'g3', title: message.at }, shortTime(message.at)),
        ),
        h('div', { class: 'ii gt' }, body),
      ),
    ),
  );
}

/** Mail has no internal notes and no bots. */
const mails = (ticket: LabTicket): LabMessage[] =>
  ticket.messages.filter((message) => message.type === 'end-user' || message.type === 'agent');

function threadView(ticket: LabTicket): HTMLElement {
  const thread = String(ticket.id);
  return h(
    'div',
    { class: 'g id' },
    h(
      'div',
      { class: 'nH a98 iY' },
      h(
        'h2',
        { class: 'hP', 'data-thread-perm-id': `thread-f:${thread}`, 'data-legacy-thread-id': thread },
        ticket.subject,
      ),
      h(
        'div',
        { role: 'list' },
        ...mails(ticket).map((message, index) => messageItem(message, ticket, index)),
      ),
      h(
        'div',
        { class: 'ip adB' },
        h(
          'div',
          { class: 'M9' },
          composeBox({
            id: `reply${thread}`,
            thread,
            to: ticket.customer.email,
            subject: `Re: ${ticket.subject}`,
            draft: ticket.draft ?? [],
            signature: true,
          }),
        ),
      ),
    ),
  );
}

function inbox(): HTMLElement {
  return h(
    'div',
    { class: 'inbox' },
    ...TICKETS.map((ticket) =>
      h(
        'a',
        { class: 'zA', href: `#inbox/${ticket.id}` },
        h('span', { class: 'from' }, ticket.customer.name),
        h('span', { class: 'bog' }, ticket.subject),
      ),
    ),
  );
}

function windowAtBottom(compose: Compose, title: string): HTMLElement {
  return h(
    'div',
    { class: 'no' },
    h(
      'div',
      { class: 'AD' },
      h(
        'div',
        { role: 'dialog', 'aria-label': title },
        h('div', { class: 'title' }, title),
        composeBox(compose),
      ),
    ),
  );
}

const view = h('div', { role: 'main', class: 'AO' });
function route(): void {
  const id = Number(/^#[a-z]+\/(\d+)$/.exec(location.hash)?.[1]);
  const ticket = ticketById(id);
  view.replaceChildren(ticket ? threadView(ticket) : inbox());
  document.title = `${ticket?.subject ?? 'Inbox'} - ${AGENT.email} - Northgate Mail`;
}
addEventListener('hashchange', route);

/** The composer that the caret is or was in, as Gmail itself decides it; the inline reply until one was used. */
let last: HTMLElement | null = null;
document.addEventListener('focusin', (event) => {
  if (event.target instanceof HTMLElement && event.target.matches('[g_editable]')) last = event.target;
});
const current = (): HTMLElement => {
  const inline = document.querySelector('.M9 [g_editable]');
  const element = last?.isConnected ? last : inline;
  if (!(element instanceof HTMLElement)) throw new Error('No reply box is open');
  return element;
};

window.labModel = (): LabModel => {
  const element = current();
  return { model: saved.get(element) ?? '', screen: textOf(element) };
};
window.lab = {
  sent: [],
  removeEditor: () => current().closest('.ip, .no')?.remove(),
  setDraft(text) {
    const element = current();
    for (const child of [...element.children]) {
      if (!child.matches('.gmail_signature, .gmail_signature_prefix')) child.remove();
    }
    element.prepend(...text.split('\n').map((line) => h('div', {}, line || h('br'))));
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  },
};

document.body.append(
  h(
    'header',
    { class: 'bar' },
    h('strong', {}, 'Northgate Mail'),
    h(
      'a',
      { href: '#inbox', 'aria-label': `Account: ${AGENT.name} (${AGENT.email})`, class: 'avatar' },
      initials(AGENT.name),
    ),
  ),
  h(
    'div',
    { class: 'columns' },
    h(
      'nav',
      {},
      h('a', { href: '#inbox' }, 'Inbox'),
      h('a', { href: '#sent' }, 'Sent'),
      h('a', { href: '#drafts' }, 'Drafts'),
    ),
    view,
  ),
  h(
    'div',
    { class: 'dw' },
    h(
      'div',
      { class: 'nH' },
      h(
        'div',
        { class: 'nH windows' },
        windowAtBottom(
          {
            id: 'newone',
            thread: null,
            to: 'priya.nair@mail.example',
            subject: 'Your refund',
            draft: ['Hi Priya,', '', 'The refund is on its way.'],
            signature: true,
          },
          'Your refund',
        ),
        windowAtBottom(
          {
            id: 'newtwo',
            thread: null,
            to: 'bea.lund@northgate.example',
            subject: '',
            draft: [],
            signature: false,
          },
          'New Message',
        ),
      ),
    ),
  ),
);
route();
window.labReady = true;
