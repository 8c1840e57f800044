import { describe, expect, it } from 'vitest';
import { composerByKey, composerInUse } from '../../src/helpdesks/composers.ts';
import { readTicket } from '../../src/helpdesks/ticket.ts';
import { zendesk } from '../../src/helpdesks/zendesk.ts';
import { page } from './page.ts';

function message(type: string, text: string, sender = '', at = '2026-11-20T10:00:00Z'): string {
  return `<article data-test-id="omni-log-comment-item"><div data-test-id="omni-log-item-message" type="${type}">
    ${sender && `<span data-test-id="omni-log-item-sender">${sender}</span>`}
    <time datetime="${at}">then</time>
    <div data-test-id="omni-log-message-content"><div class="zd-comment">${text}</div></div></div></article>`;
}

interface Pane {
  id: number;
  messages: string;
  channel?: string;
  kind?: 'rich' | 'plain';
  hidden?: boolean;
  draft?: string;
}
function pane({
  id,
  messages,
  channel = 'email',
  kind = 'rich',
  hidden,
  draft = '<p><br></p>',
}: Pane): string {
  return `<div ${hidden ? 'style="visibility: hidden"' : ''}><section data-ticket-id="${id}">
    <input data-test-id="omni-header-subject" value="About ${id}">
    <div data-test-id="omni-log-container">${messages}</div>
    <button data-test-id="omnichannel-channel-switcher-button" data-channel="${channel}"></button>
    <div class="ck-editor__editable" contenteditable="true" role="textbox"
      data-test-id="omnicomposer-${kind}-text-ckeditor">${draft}</div></section></div>`;
}
const panes = (...all: Pane[]) =>
  page(`<main id="main_panes">${all.map(pane).join('')}</main>`, '/agent/tickets/7');

function read(document: Document) {
  const ticket = readTicket(zendesk, document, composerInUse(zendesk, document, null));
  if (!ticket) throw new Error('no ticket');
  return ticket.message;
}

describe('a Zendesk ticket', () => {
  it('is read oldest first, with roles and names, without internal notes', () => {
    const ticket = read(
      panes({
        id: 7,
        messages:
          message('end-user', '<p>Where is it?</p><p>Two weeks now.</p>', 'Maya Okafor') +
          message('end-user', '<p>Hello?</p>') +
          message('bot', '<p>Thanks for writing.</p>', 'Helper') +
          message('internal', '<p>She is cross.</p>', 'Sam') +
          message('agent', '<p>I am looking.</p>', 'Sam'),
      }),
    );
    expect(ticket.thread).toEqual([
      { role: 'customer', name: 'Maya Okafor', text: 'Where is it?\nTwo weeks now.' },
      { role: 'customer', name: 'Maya Okafor', text: 'Hello?' },
      { role: 'agent', name: 'Helper', text: 'Thanks for writing.' },
      { role: 'agent', name: 'Sam', text: 'I am looking.' },
    ]);
    expect(ticket).toMatchObject({
      customerName: 'Maya Okafor',
      subject: 'About 7',
      older: false,
      draft: '',
    });
    expect(ticket.key).toBe('zendesk:7:rich');
  });

  it('is turned round where the agent has chosen to see the newest first', () => {
    const messages =
      message('agent', '<p>Second</p>', 'Sam', '2026-11-21T10:00:00Z') +
      message('end-user', '<p>First</p>', 'Maya', '2026-11-20T10:00:00Z');
    expect(read(panes({ id: 7, messages })).thread?.map(({ text }) => text)).toEqual(['First', 'Second']);
  });

  it('loses quoted history and signatures, marked or not', () => {
    const marked =
      '<p>Still broken.</p><div class="signature">Maya, ACME</div><blockquote>Hi Maya</blockquote>';
    const unmarked = '<p>And again.</p><p>On Mon, 16 Nov 2026 at 10:02, Sam wrote:</p><p>&gt; Hi Maya</p>';
    const hidden = '<p>Seen</p><p aria-hidden="true">unseen</p><p hidden>unseen</p>';
    const messages = [marked, unmarked, hidden].map((text) => message('end-user', text, 'Maya')).join('');
    expect(read(panes({ id: 7, messages })).thread?.map(({ text }) => text)).toEqual([
      'Still broken.',
      'And again.',
      'Seen',
    ]);
  });

  it('keeps markup that a customer wrote as the text that it is', () => {
    const messages = message('end-user', '<p>&lt;img src=x onerror=alert(1)&gt;</p>', 'Maya');
    expect(read(panes({ id: 7, messages })).thread?.[0]?.text).toBe('<img src=x onerror=alert(1)>');
  });

  it.each([
    ['email', 'rich', 'email', 'public'],
    ['web', 'rich', 'email', 'public'],
    ['messaging', 'plain', 'chat', 'public'],
    ['twitter_dm', 'plain', 'social', 'public'],
    ['internal', 'rich', 'email', 'internal'],
    ['internal', 'plain', 'chat', 'internal'],
  ] as const)('by %s in a %s box is %s, %s', (channel, kind, as, visibility) => {
    const ticket = read(panes({ id: 7, messages: message('end-user', 'Hi', 'M'), channel, kind }));
    expect(ticket).toMatchObject({ channel: as, visibility });
  });

  it('is the one of the pane in view', () => {
    const document = panes(
      { id: 5, messages: message('end-user', 'Other', 'Ann'), hidden: true, draft: '<p>Dear Ann</p>' },
      { id: 7, messages: message('end-user', 'Mine', 'Bea'), draft: '<p>Dear Bea</p>' },
    );
    expect(read(document)).toMatchObject({ key: 'zendesk:7:rich', customerName: 'Bea', draft: 'Dear Bea' });
    expect(composerByKey(zendesk, document, 'zendesk:5:rich')).toBeNull();
  });

  it('is read without a reply box too, and says so', () => {
    const document = panes({ id: 7, messages: message('end-user', 'Mine', 'Bea') });
    document.querySelector('[contenteditable]')?.remove();
    expect(read(document)).toMatchObject({ key: 'zendesk:7:', draft: null, caret: null });
  });

  it('has no conversation rather than an empty one where nothing can be read', () => {
    expect(read(panes({ id: 7, messages: '' })).thread).toBeNull();
  });

  it('tells that there are older messages, and sends the newest 200 of thousands', () => {
    const many = Array.from({ length: 5_000 }, (_, at) => message('end-user', `Number ${at}`, 'Maya'));
    const started = performance.now();
    const ticket = read(panes({ id: 7, messages: many.join('') }));
    expect(performance.now() - started).toBeLessThan(4_000);
    expect(ticket.thread).toHaveLength(200);
    expect(ticket.thread?.at(-1)?.text).toBe('Number 4999');
    expect(ticket.older).toBe(true);
    const more = '<button data-test-id="convolog-show-more-button">Show more</button>';
    expect(read(panes({ id: 7, messages: more + message('end-user', 'Hi', 'M') })).older).toBe(true);
  });

  it('is no ticket on a page without one', () => {
    const document = page('<h1>Views</h1>', '/agent/filters/1');
    expect(readTicket(zendesk, document, null)).toBeNull();
  });
});
