import { describe, expect, it } from 'vitest';
import { readTranscripts } from '../../src/transcripts/read.ts';
import { isSkipped, type Read, type Transcript } from '../../src/transcripts/transcript.ts';

async function* cut(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function readAll(fileName: string, content: string | Uint8Array, size = 1e9): Promise<Read[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const found: Read[] = [];
  for await (const read of readTranscripts(cut(bytes, size), { fileName })) found.push(read);
  return found;
}
const good = (reads: Read[]): Transcript[] => reads.flatMap((read) => (isSkipped(read) ? [] : read));
const reasons = (reads: Read[]): string[] => reads.flatMap((read) => (isSkipped(read) ? read.reason : []));
const said = (transcript: Transcript | undefined) =>
  transcript?.turns.map(({ role, text }) => `${role}: ${text}`);

const ZENDESK = {
  tickets: [
    {
      id: 7,
      via: { channel: 'chat' },
      requester_id: 1,
      comments: [
        { author_id: 1, plain_body: 'Where is it?', public: true, created_at: '2025-03-05T10:00:00Z' },
        { author_id: 2, body: 'Look up order', public: false, created_at: '2025-03-05T10:05:00Z' },
        {
          author_id: 2,
          html_body: '<p>On its <b>way</b> &amp; safe.</p>',
          created_at: '2025-03-05T11:00:00+01:00',
        },
      ],
    },
  ],
  count: 1,
};
const LAYOUTS: [string, string, string[]][] = [
  ['Zendesk', JSON.stringify(ZENDESK), ['customer: Where is it?', 'agent: On its way & safe.']],
  [
    'Zendesk, a line each',
    JSON.stringify(ZENDESK.tickets[0]),
    ['customer: Where is it?', 'agent: On its way & safe.'],
  ],
  [
    'Intercom',
    JSON.stringify({
      conversations: [
        {
          id: 'c1',
          source: { type: 'conversation', body: '<p>Hello?</p>', author: { type: 'user', name: 'Maya' } },
          conversation_parts: {
            conversation_parts: [
              { part_type: 'note', body: 'inside', author: { type: 'admin' } },
              { part_type: 'comment', body: '<p>Wait</p>', author: { type: 'bot' } },
              {
                part_type: 'comment',
                body: '<p>Hi there.</p>',
                created_at: 1741168800,
                author: { type: 'admin' },
              },
            ],
          },
        },
      ],
    }),
    ['customer: Hello?', 'agent: Hi there.'],
  ],
  [
    'Freshdesk export',
    JSON.stringify([
      {
        helpdesk_ticket: {
          display_id: 3,
          description: 'Broken.',
          requester_name: 'Ida',
          notes: [
            { note: { body: 'Sorry, a new one is on its way.', incoming: false, private: false } },
            { note: { body: 'secret', incoming: false, private: true } },
            { note: { body: 'Thanks', incoming: true, private: false } },
          ],
        },
      },
    ]),
    ['customer: Broken.', 'agent: Sorry, a new one is on its way.', 'customer: Thanks'],
  ],
  [
    'Freshdesk API',
    JSON.stringify({
      id: 3,
      description_text: 'Broken.',
      conversations: [{ body_text: 'Sorry.', incoming: false }],
    }),
    ['customer: Broken.', 'agent: Sorry.'],
  ],
  [
    'Help Scout',
    JSON.stringify({
      id: 4,
      type: 'email',
      _embedded: {
        threads: [
          { type: 'message', body: '<p>Done.</p>', createdAt: '2025-03-06T10:00:00Z' },
          { type: 'note', body: 'inside', createdAt: '2025-03-05T12:00:00Z' },
          { type: 'customer', body: '<p>Help</p>', createdAt: '2025-03-05T10:00:00Z' },
        ],
      },
    }),
    ['customer: Help', 'agent: Done.'],
  ],
  [
    'Gorgias',
    JSON.stringify({
      id: 5,
      channel: 'email',
      messages: [
        { from_agent: false, stripped_text: 'Late again', created_datetime: '2025-03-05T10:00:00.123456' },
        { from_agent: true, public: false, body_text: 'inside' },
        { from_agent: true, body_text: 'On it.' },
      ],
    }),
    ['customer: Late again', 'agent: On it.'],
  ],
  [
    "Attune's own lines",
    '{"id":"a","channel":"chat","thread":[{"role":"customer","name":null,"text":"Hi","at":"2025-03-05T10:00:00Z"},{"role":"agent","text":"Hello."}]}',
    ['customer: Hi', 'agent: Hello.'],
  ],
];

describe('JSON exports', () => {
  it.each(LAYOUTS)('%s', async (_name, text, expected) => {
    const reads = await readAll('export.json', text);
    expect(reasons(reads)).toEqual([]);
    expect(said(good(reads)[0])).toEqual(expected);
  });
  it('gives the same however the bytes are cut, through an accent and an emoji', async () => {
    const text = JSON.stringify([
      { id: 1, thread: [{ role: 'customer', text: 'Café 😀 "quoted" \\ {[ ]}' }] },
      { id: 2, thread: [{ role: 'customer', text: 'Second' }] },
    ]);
    const whole = await readAll('a.json', text);
    expect(good(whole)).toHaveLength(2);
    for (const size of [1, 2, 3, 5, 64]) expect(await readAll('a.json', text, size)).toEqual(whole);
  });
  it('reads as far as it can, and says why not further', async () => {
    const line = (id: string) => JSON.stringify({ id, thread: [{ role: 'customer', text: 'Hi' }] });
    const broken = `${line('1')}\n{"id":"2","thread":[{"role":"customer","text":"cut off\n${line('3')}\n{"x":1}\n{"id":"4","thread":[]}\n{"id":"5","thr`;
    const reads = await readAll('a.jsonl', broken);
    expect(good(reads).map(({ id }) => id)).toEqual(['1', '3']);
    expect(reasons(reads)).toEqual([
      'not JSON',
      'a layout that is not known',
      'no words in it',
      'the file ends in the middle of a record',
    ]);
    expect(await readAll('a.jsonl', broken, 7)).toEqual(reads);
  });
  it('says that letters were saved in another encoding, and reads UTF-16', async () => {
    const latin = new Uint8Array([
      ...new TextEncoder().encode('{"id":"1","thread":[{"role":"customer","text":"caf'),
      0xe9,
      ...new TextEncoder().encode('"}]}'),
    ]);
    expect(reasons(await readAll('a.json', latin))).toEqual(['letters that were saved in another encoding']);
    const wide = Buffer.from('\uFEFF{"id":"1","thread":[{"role":"customer","text":"café"}]}', 'utf16le');
    for (const size of [1, 1e9])
      expect(said(good(await readAll('a.json', wide, size))[0])).toEqual(['customer: café']);
  });
  it('passes over one huge record and goes on', async () => {
    const huge = `{"id":"1","thread":[{"role":"customer","text":"${'x'.repeat(6_000_000)}"}]}\n{"id":"2","thread":[{"role":"customer","text":"Hi"}]}`;
    const reads = await readAll('a.json', huge, 100_000);
    expect(good(reads).map(({ id }) => id)).toEqual(['2']);
    expect(reasons(reads)).toEqual(['a record that is too large']);
  });
});

describe('tables', () => {
  it('take a row a message, in any order of rows and columns', async () => {
    const reads = await readAll(
      'a.csv',
      'Sender,Message,Ticket ID,Created At\r\nagent,"On it, ""now"".",1,2025-03-05 11:00\r\ncustomer,"Where\nis it?",1,2025-03-05 10:00\r\ncustomer,Hi,2,2025-03-06\r\nrobot,Hm,3,\r\n',
    );
    expect(good(reads).map(said)).toEqual([
      ['customer: Where\nis it?', 'agent: On it, "now".'],
      ['customer: Hi'],
    ]);
    expect(reasons(reads)).toEqual(['a row by neither customer nor agent']);
  });
  it('take a row a ticket with its reply, and tabs', async () => {
    const reads = await readAll('a.tsv', 'id\tdescription\tagent reply\n1\tBroken\tSorry.\n2\tLate\t\n');
    expect(good(reads).map(said)).toEqual([['customer: Broken', 'agent: Sorry.'], ['customer: Late']]);
  });
  it('are the same however they are cut', async () => {
    const text = `id,role,text\n${Array.from({ length: 40 }, (_, i) => `${i % 9},${i % 2 ? 'agent' : 'customer'},"Line ${i},\nü ""q"""`).join('\n')}`;
    const whole = await readAll('a.csv', text);
    expect(good(whole)).toHaveLength(9);
    for (const size of [1, 13, 100]) expect(await readAll('a.csv', text, size)).toEqual(whole);
  });
  it('say when no column holds the text, and when rows are too short', async () => {
    expect(reasons(await readAll('a.csv', 'a,b\n1,2\n'))).toEqual(['no column holds the text']);
    expect(reasons(await readAll('a.csv', 'id,role,text\n1\n'))).toContain('a row with columns missing');
  });
});

describe('chat logs and mailboxes', () => {
  it('tell who is who', async () => {
    const log =
      '[10:00] Maya: hello\n[10:01] Support Team: Hi Maya.\nHow can I help?\n\n---\nCustomer: late\nAgent: On it.\n';
    for (const size of [1, 1e9]) {
      expect(good(await readAll('a.txt', log, size)).map(said)).toEqual([
        ['customer: hello', 'agent: Hi Maya.\nHow can I help?'],
        ['customer: late', 'agent: On it.'],
      ]);
    }
  });
  it('put mails together by what they answer', async () => {
    const mails = [
      'From maya@example.org Wed Mar  5 10:00:00 2025\nFrom: Maya <maya@example.org>\nTo: help@shop.example\nMessage-ID: <1@x>\nDate: Wed, 05 Mar 2025 10:00:00 +0000\nSubject: Late\n\nWhere is it?\n',
      'From help@shop.example Wed Mar  5 11:00:00 2025\nFrom: Shop <help@shop.example>\nMessage-ID: <2@x>\nIn-Reply-To: <1@x>\nDate: Wed, 05 Mar 2025 11:00:00 +0000\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nOn its w=61y.\n',
      'From ida@example.org Thu Mar  6 10:00:00 2025\nFrom: ida@example.org\nMessage-ID: <3@x>\nSubject: Hi\n\nHello\n',
      'From broken Thu Mar  6 10:00:00 2025\nnothing here\n',
    ].join('\n');
    for (const size of [50, 1e9]) {
      const reads = await readAll('a.mbox', mails, size);
      expect(good(reads).map((each) => said(each)?.map((line) => line.trim()))).toEqual([
        ['customer: Where is it?', 'agent: On its way.'],
        ['customer: Hello'],
      ]);
      expect(reasons(reads)).toEqual(['a mail that cannot be read']);
    }
  });
  it('read nothing from nothing', async () => {
    for (const name of ['a.json', 'a.csv', 'a.txt', 'a.mbox']) expect(await readAll(name, '')).toEqual([]);
  });
});
