import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { guessMapping, importTable, readTable } from '../../src/packs/formats/csv.ts';
import { FORMATS, formatOf, packAround } from '../../src/packs/formats/index.ts';
import { parsePack } from '../../src/packs/index.ts';
import { PHRASES, packOf } from './samples.ts';

const plainText = (html: string) =>
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body.textContent ?? '';
const format = (id: string) => {
  const found = FORMATS.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const read = (id: string, text: string) =>
  format(id).read?.(text, plainText) ?? { phrases: [], dropped: [{ where: id, what: 'cannot be read' }] };

describe('round trips', () => {
  it('lose nothing of a phrase in a table', () => {
    const written = format('csv').write?.(
      packOf({ phrases: [{ ...PHRASES[0], active: false }, ...PHRASES.slice(1)] as typeof PHRASES }),
    );
    expect(read('csv', written?.text ?? '')).toEqual({
      phrases: [{ ...PHRASES[0], active: false }, PHRASES[1]],
      dropped: [],
    });
  });
  it.each(['espanso', 'zendesk'])('keep what %s can hold, and say what it cannot', (id) => {
    const [full, plain] = PHRASES;
    const written = format(id).write?.(
      packOf({ phrases: PHRASES, jargon: [{ term: 'RMA', plain: 'return' }] }),
    );
    const { shortcut, ...withoutShortcut } = full ?? { shortcut: '' };
    expect(read(id, written?.text ?? '').phrases).toEqual([id === 'zendesk' ? withoutShortcut : full, plain]);
    const said = written?.dropped.map(({ what }) => what).join(' ') ?? '';
    expect(said).toContain('jargon');
    if (id === 'zendesk') expect(said).toContain('shortcut');
    expect(shortcut).toBeDefined();
  });
  it('writes our own JSON so that it is the same pack again', () => {
    const pack = packOf({ phrases: PHRASES });
    expect(parsePack(JSON.parse(format('attune').write?.(pack).text ?? ''))).toEqual({ ok: true, pack });
  });
});

describe('Zendesk macros', () => {
  const macros = (actions: unknown[], more = {}) =>
    JSON.stringify({ macros: [{ title: 'Refund::Late', active: true, actions, ...more }], count: 1 });
  it('maps the name, leaves greeting and sign-off out, strips HTML, and says what it does not carry', () => {
    const { phrases, dropped } = read(
      'zendesk',
      macros([
        { field: 'status', value: 'solved' },
        {
          field: 'comment_value_html',
          value:
            '<p>Hi {{ticket.requester.first_name}},</p>\n<p>Your <b>refund</b> {{ticket.id}} is late &amp; that is on us.</p>\n<p>Kind regards,</p>\n<p>{{current_user.name}}</p>',
        },
      ]),
    );
    expect(phrases).toEqual([]);
    expect(dropped.map(({ what }) => what).join(' ')).toContain('{{ticket.id}}');
    const kept = read(
      'zendesk',
      macros([
        {
          field: 'comment_value',
          value: ['channel:all', 'Hi {{ticket.requester.name}},\n\nYour refund is late.\n\nThanks,\nSam'],
        },
      ]),
    );
    expect(kept.phrases).toEqual([
      { id: 'refund-late', title: 'Refund::Late', text: 'Your refund is late.', situations: [] },
    ]);
    expect(kept.dropped[0]?.what).toMatch(/greeting/);
  });
  it('keeps a switched-off macro switched off', () => {
    expect(
      read('zendesk', macros([{ field: 'comment_value', value: 'Done.' }], { active: false })).phrases[0],
    ).toMatchObject({ active: false });
  });
  it.each(['{}', '[1]', '{"macros": [{}]}', 'null'])('refuses %s in plain words', (text) => {
    expect(() => read('zendesk', text)).toThrow(/no Zendesk export/);
  });
});

describe('tables', () => {
  it('take any order of columns, tabs, other names and lists in a cell', () => {
    const { phrases, dropped } = read(
      'csv',
      'Category\tBody\tFeeling\nwait late; no-reply\tThat is a long wait.\tangry\nweather\tIt rains.\t\n',
    );
    expect(phrases).toEqual([
      {
        id: 'that-is-a-long-wait',
        text: 'That is a long wait.',
        situations: ['wait-late', 'no-reply'],
        feelings: ['angry'],
      },
      { id: 'it-rains', text: 'It rains.', situations: [] },
    ]);
    expect(dropped).toEqual([{ where: 'row 2', what: 'situations "weather" is not known; left out' }]);
  });
  it("reads TextExpander's three columns without a heading, its fields and its commands", () => {
    const { phrases, dropped } = read(
      'csv',
      ';late,"That wait, %filltext:name=first name%, is too long.%|",Late\n;day,"It is %B %d.",Day\n',
    );
    expect(phrases).toEqual([
      {
        id: 'late',
        text: 'That wait, {name}, is too long.',
        situations: [],
        shortcut: ';late',
        title: 'Late',
      },
    ]);
    expect(dropped[0]).toMatchObject({ where: 'Day' });
  });
  it('say when no column holds the text', () => {
    const table = readTable('id,feeling\na,angry\n');
    expect(() => importTable(table, guessMapping(table))).toThrow(/No column holds the text/);
  });
});

describe('espanso', () => {
  it('refuses what runs a program, patterns and references, and keeps the rest', () => {
    const { phrases, dropped } = read(
      'espanso',
      `matches:
  - trigger: ":ok"
    replace: "That is a long wait.$|$"
  - trigger: ":ip"
    replace: "{{out}}"
    vars: [{ name: out, type: shell, params: { cmd: "curl example.com" } }]
  - regex: ":g(?P<x>.*)"
    replace: "Hello"
  - triggers: [":a", ":b"]
    form: "[[duration]] is long."
`,
    );
    expect(phrases.map(({ text }) => text)).toEqual(['That is a long wait.', '{duration} is long.']);
    expect(dropped.map(({ what }) => what)).toEqual([
      'it runs a program; refused',
      'it is found by a pattern; left out',
      'its other triggers (:b)',
    ]);
    expect(() => read('espanso', 'matches: &a\n  - trigger: x\n    replace: *a\n')).toThrow(
      /points to other parts/,
    );
    expect(() => read('espanso', 'matches: [')).toThrow(/cannot be read/);
    expect(() => read('espanso', 'hello')).toThrow(/no espanso match file/);
  });
});

describe('Text Blaze and plain lists', () => {
  it('read folders of snippets, fields and HTML, and leave commands out', () => {
    const { phrases, dropped } = read(
      'text-blaze',
      JSON.stringify({
        version: 1,
        folders: [
          {
            name: 'Support',
            snippets: [
              {
                name: 'Late',
                shortcut: '/late',
                text: 'That wait, {formtext: name=first name; default=you}, is long.{cursor}',
              },
              { name: 'Html', content: { html: '<b>That</b> is long.' } },
              { name: 'Date', text: 'Today is {time: MMMM}.' },
              7,
            ],
          },
        ],
      }),
    );
    expect(phrases.map(({ text }) => text)).toEqual(['That wait, {name}, is long.', 'That is long.']);
    expect(dropped).toHaveLength(2);
  });
  it('read one phrase a bullet or a paragraph, with subjects as titles', () => {
    expect(read('text', '- One thing.\n- Another thing.\n').phrases.map(({ text }) => text)).toEqual([
      'One thing.',
      'Another thing.',
    ]);
    expect(read('text', 'Subject: Late\nThat is\nlong.\n\nAnother.').phrases).toEqual([
      { id: 'late', title: 'Late', text: 'That is long.', situations: [] },
      { id: 'another', text: 'Another.', situations: [] },
    ]);
  });
  it('gives a pack that reads once its phrases are mended', () => {
    const { phrases } = read('text', 'One thing.\n\nOne thing.');
    expect(parsePack(packAround('Böse Liste!', phrases))).toMatchObject({
      ok: true,
      pack: { id: 'bose-liste' },
    });
  });
});

describe('formatOf', () => {
  it.each([
    ['a.csv', 'text', 'csv'],
    ['a.yml', 'matches: []', 'espanso'],
    ['a.json', '{"macros": []}', 'zendesk'],
    ['a.json', '{"format": 2}', 'attune'],
    ['a.json', '{"folders": []}', 'text-blaze'],
    ['a.txt', 'x', 'text'],
  ])('tells %s %s', (name, text, id) => {
    expect(formatOf(name, text)?.id).toBe(id);
  });
  it('says nothing of others', () => {
    expect(formatOf('a.exe', '')).toBeNull();
  });
});
