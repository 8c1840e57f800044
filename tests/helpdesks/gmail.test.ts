import { describe, expect, it } from 'vitest';
import { composerByKey, composerInUse } from '../../src/helpdesks/composers.ts';
import { gmail } from '../../src/helpdesks/gmail.ts';
import { readTicket } from '../../src/helpdesks/ticket.ts';
import { page } from './page.ts';

const OWN = 'sam@shop.example';

const mail = (from: string, name: string, body: string) =>
  `<div role="listitem" class="h7"><div class="adn" data-message-id="1"><span class="gD" email="${from}" name="${name}">${name}</span>
   <div class="ii gt"><div class="a3s">${body}</div></div></div></div>`;
const folded = (from: string, name: string, snippet: string) =>
  `<div role="listitem" class="kv"><div class="adf"><span class="gD" email="${from}" name="${name}">${name}</span><span class="iA g6">${snippet}</span></div></div>`;
const draft = `<div role="listitem"><span class="gD" email="${OWN}" name="me">me</span><div class="a3s"><div contenteditable="true">unsent</div></div></div>`;
const box = (id: string, body: string, thread?: string) =>
  `<div class="aoI" role="region" data-compose-id="${id}">${thread ? `<input name="rt" value="#${thread}">` : ''}
   <input name="subjectbox" value="Re: it"><div class="Ap"><div contenteditable="true" role="textbox" g_editable="true">${body}</div></div></div>`;
const SIGNATURE =
  '<span class="gmail_signature_prefix">-- </span><div class="gmail_signature" data-smartmail="gmail_signature">Sam</div>';

function thread(mails: string, reply = '', windows = ''): Document {
  return page(
    `<a aria-label="Google Account: Sam (${OWN})" href="https://accounts.google.com/x"></a>
     <div role="main"><div class="g id"><h2 class="hP" data-thread-perm-id="thread-f:9" data-legacy-thread-id="abc">Where is it?</h2>
     <div role="list">${mails}</div>${reply}</div></div>${windows}`,
    '/mail/u/0/#inbox/abc',
  );
}
function read(document: Document, lastKey: string | null = null) {
  const ticket = readTicket(gmail, document, composerInUse(gmail, document, lastKey));
  if (!ticket) throw new Error('no ticket');
  return ticket.message;
}

describe('a Gmail thread', () => {
  const mails =
    mail('maya@mail.example', 'Maya Okafor', '<div>Where is it?</div><div><br></div><div>Maya</div>') +
    mail(
      OWN,
      'Sam',
      '<div>Looking.</div><div class="gmail_quote"><div>On Monday Maya wrote:</div>old</div>',
    ) +
    mail('lee@shop.example', 'Lee', '<div>Colleague here.</div>');

  it('has the first sender who is not of the house as its customer', () => {
    const ticket = read(thread(mails, box('r', `<div>Hi Maya</div>${SIGNATURE}`, 'thread-f:9')));
    expect(ticket.thread).toEqual([
      { role: 'customer', name: 'Maya Okafor', text: 'Where is it?\n\nMaya' },
      { role: 'agent', name: 'Sam', text: 'Looking.' },
      { role: 'agent', name: 'Lee', text: 'Colleague here.' },
    ]);
    expect(ticket).toMatchObject({
      customerName: 'Maya Okafor',
      subject: 'Where is it?',
      channel: 'email',
      visibility: 'public',
      draft: 'Hi Maya',
      key: 'gmail:abc:r',
    });
  });

  it('leaves out drafts and says that folded messages are not whole', () => {
    const ticket = read(thread(folded('maya@mail.example', 'Maya', 'Where is…') + mails + draft));
    expect(ticket.thread?.map(({ text }) => text)).not.toContain('unsent');
    expect(ticket.thread?.[0]?.text).toBe('Where is…');
    expect(ticket).toMatchObject({ older: true, draft: null, key: 'gmail:abc:' });
  });

  it('does not take strangers at the same public mail service for colleagues', () => {
    const document = thread(mail('maya@gmail.com', 'Maya', 'Help') + mail('sam@gmail.com', 'Sam', 'Yes'));
    document.querySelector('a')?.setAttribute('aria-label', 'Account: sam@gmail.com');
    expect(read(document).thread?.map(({ role }) => role)).toEqual(['customer', 'agent']);
  });
});

describe('several compose windows', () => {
  const open = () =>
    thread(
      mail('maya@mail.example', 'Maya', '<div>Help</div>'),
      box('r', '<div>Hi Maya</div>', 'thread-f:9'),
      box('new', '<div>Hi Bo</div>') + box('other', '<div>Hi Cy</div>', 'thread-f:10'),
    );

  it('are ambiguous until one has had the caret', () => {
    expect(composerInUse(gmail, open(), null)).toBeNull();
    expect(read(open())).toMatchObject({ draft: null, key: 'gmail:abc:' });
  });

  it('are told apart by key, and one for another thread does not borrow this conversation', () => {
    expect(read(open(), 'gmail:abc:r')).toMatchObject({ draft: 'Hi Maya', customerName: 'Maya' });
    expect(read(open(), 'gmail:new:new')).toMatchObject({ draft: 'Hi Bo', thread: null, customerName: null });
    expect(read(open(), 'gmail:new:other')).toMatchObject({ draft: 'Hi Cy', thread: null });
    expect(composerByKey(gmail, open(), 'gmail:abc:gone')).toBeNull();
  });
});
