import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/engine/assess.ts';
import { builtInPacks } from '../../src/packs/index.ts';
import { examined, questionsOf } from '../../src/transcripts/examine.ts';
import { count, type Figures, noFigures, skip, together } from '../../src/transcripts/figures.ts';
import { mask } from '../../src/transcripts/mask.ts';
import { momentOf } from '../../src/transcripts/moments.ts';
import { csvOf, htmlOf, shareOf } from '../../src/transcripts/report.ts';
import type { Transcript } from '../../src/transcripts/transcript.ts';

const packs = builtInPacks();
const examine = (transcript: Transcript) => {
  const questions = questionsOf(transcript);
  return examined(
    transcript,
    questions,
    questions.map(({ moment }) => assess(moment, packs)),
  );
};
const conversation = (id: string, ...turns: [Transcript['turns'][number]['role'], string][]): Transcript => ({
  id,
  channel: 'email',
  turns: turns.map(([role, text], i) => ({
    role,
    name: role === 'customer' ? 'Maya' : null,
    text,
    at: Date.UTC(2025, 2, 5 + i),
  })),
});
const ANGRY =
  'This is the third time I have written about my broken washing machine and nobody answers. I am furious. When will it be fixed?';
const ACTS =
  "Three messages without an answer is too many. I've booked an engineer for your washing machine for Friday at 9am.";
const THANKS = 'Thank you so much, the engineer came and it works again. Really grateful.';

function figuresOf(...transcripts: Transcript[]): Figures {
  const figures = noFigures();
  for (const each of transcripts) count(figures, each, examine(each));
  return figures;
}

describe('examine', () => {
  it('sees what was felt, what the reply did, and that it turned for the better', () => {
    const seen = examine(conversation('1', ['customer', ANGRY], ['agent', ACTS], ['customer', THANKS]));
    expect(seen).toMatchObject({
      month: '2025-03',
      upset: true,
      turning: [{ turn: 2, way: 'better' }],
      replies: [{ turn: 1, acknowledged: 2, acted: 2, timed: true }],
    });
    expect(seen.feelings.map(({ name }) => name)).toEqual(['angry', 'grateful']);
  });
  it('sees a turn for the worse, worn-out words, and one reply where an agent wrote twice', () => {
    const seen = examine(
      conversation(
        '1',
        ['customer', 'Could you tell me when my washing machine arrives?'],
        [
          'agent',
          'We apologise for any inconvenience caused. The RMA is pending and someone will be in touch in due course.',
        ],
        ['agent', 'Bear with us.'],
        ['customer', ANGRY],
      ),
    );
    expect(seen.turning).toEqual([{ turn: 3, way: 'worse' }]);
    expect(seen.replies).toHaveLength(1);
    expect(seen.replies[0]?.wordings.length).toBeGreaterThan(0);
  });
  it('takes a conversation without an agent, and an agent who writes first', () => {
    expect(examine(conversation('1', ['customer', ANGRY])).replies).toEqual([]);
    expect(examine(conversation('1', ['agent', ACTS], ['customer', THANKS])).replies).toEqual([]);
  });
});

describe('figures', () => {
  const all = Array.from({ length: 60 }, (_, i) =>
    conversation(
      `t${i}`,
      ['customer', i % 2 ? ANGRY : 'Where is my order?'],
      ['agent', i % 3 ? ACTS : 'We will look into it.'],
      ['customer', i % 5 ? THANKS : ANGRY],
    ),
  );
  it('add up to the same in any order and any number of parts', () => {
    const whole = figuresOf(...all);
    const halves = together(figuresOf(...all.slice(30)), figuresOf(...all.slice(0, 30)));
    expect(csvOf(halves).split('\n')).toEqual(csvOf(whole).split('\n'));
    expect(htmlOf(halves, ['a']).split('<details>')).toEqual(htmlOf(whole, ['a']).split('<details>'));
    expect(whole.conversations).toBe(60);
    expect(whole.excerpts.filter(({ why }) => why === 'sample')).toHaveLength(25);
  });
  it('take no harm from odd names', () => {
    const figures = noFigures();
    skip(figures, 'toString');
    expect(together(figures, noFigures()).skipped).toEqual({ toString: 1 });
  });
});

describe('the report', () => {
  it('gives no share of few, and says so', () => {
    expect(shareOf(5, 8)).toBe('5 of 8');
    expect(shareOf(10, 40)).toBe('25 %');
    expect(shareOf(0, 0)).toBe('–');
  });
  it('holds no markup of a customer, no name and no script', () => {
    const hostile = conversation(
      '<b>1</b>',
      ['customer', `<script>alert(1)</script> Maya here, mail maya@example.org or 07700 900123. ${ANGRY}`],
      ['agent', ACTS],
      ['customer', THANKS],
    );
    const html = htmlOf(figuresOf(hostile), ['<i>.json']);
    expect(html).not.toMatch(/<script|<b>1|<i>\.json|Maya|maya@example|900123/);
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain("default-src 'none'");
  });
  it('guards a spreadsheet against formulas', () => {
    const figures = noFigures();
    figures.wordings['=1+1'] = { count: 1, plain: null };
    expect(csvOf(figures)).toContain("'=1+1");
  });
});

describe('masking', () => {
  it.each([
    ['mail me at a.b+c@mail.example.co.uk please', 'mail me at [email] please'],
    ['call +44 (0)20 7946 0958 or 555-123-4567', 'call [number] or [number]'],
    ['order AB-12345 and 100200300', 'order [reference] and [number]'],
    ['see https://x.example/a?b=1 or www.y.example', 'see [link] or [link]'],
    ['12 Oak Tree Road, LS1 4AB', '[address], [postcode]'],
    ['IBAN DE89 3704 0044 0532 0130 00', 'IBAN [account]'],
    ['Dear Priya, thanks.\n\nBest,\nTom Hart', 'Dear [name], thanks.\n\nBest,\n[name] [name]'],
    ["Maya's order is late, Maya", "[name]'s order is late, [name]"],
    ['I waited 3 weeks for 2 chairs at £49.99', 'I waited 3 weeks for 2 chairs at £49.99'],
    ['The May sale', 'The May sale'],
  ])('%s', (text, masked) => {
    expect(mask(text, ['Maya Jones', null])).toBe(masked);
  });
});

describe('moments', () => {
  it.each([
    ['2025-03-05T10:00:00Z', '2025-03-05T10:00:00.000Z'],
    ['2025-03-05T10:00:00+02:00', '2025-03-05T08:00:00.000Z'],
    ['2025-03-05 10:00:00 +0200', '2025-03-05T08:00:00.000Z'],
    ['2025-03-05 10:00:00 UTC', '2025-03-05T10:00:00.000Z'],
    ['2025-03-05 10:00', '2025-03-05T10:00:00.000Z'],
    ['2025-03-05', '2025-03-05T00:00:00.000Z'],
    ['Wed, 05 Mar 2025 10:00:00 +0100', '2025-03-05T09:00:00.000Z'],
    ['5 March 2025 10:00', '2025-03-05T10:00:00.000Z'],
    ['25/03/2025 22:15', '2025-03-25T22:15:00.000Z'],
    ['03/25/2025 10:15 PM', '2025-03-25T22:15:00.000Z'],
    ['25.03.2025', '2025-03-25T00:00:00.000Z'],
    ['05/05/2025', '2025-05-05T00:00:00.000Z'],
    [1741168800, '2025-03-05T10:00:00.000Z'],
    [1741168800000, '2025-03-05T10:00:00.000Z'],
    ['1741168800', '2025-03-05T10:00:00.000Z'],
  ])('%s', (value, expected) => {
    expect(new Date(momentOf(value) ?? 0).toISOString()).toBe(expected);
  });
  it.each(['03/04/2025', 'yesterday', '', '99/99/2025', '1875-01-01', null, Number.NaN, {}, '12345'])(
    '%s is unclear',
    (value) => {
      expect(momentOf(value)).toBeNull();
    },
  );
});

describe('npm run review', () => {
  it('writes both reports, says what it passed over, and ends with 0', () => {
    const folder = mkdtempSync(join(tmpdir(), 'attune-review-'));
    const file = (name: string) => join(folder, name);
    const lines = Array.from({ length: 120 }, (_, i) =>
      JSON.stringify({
        id: `t${i}`,
        thread: [
          { role: 'customer', name: 'Maya', text: ANGRY, at: '2025-03-05T10:00:00Z' },
          { role: 'agent', text: ACTS },
        ],
      }),
    );
    writeFileSync(file('a.jsonl'), `${lines.join('\n')}\n{"broken": tru\n`);
    const script = join(import.meta.dirname, '../../src/cli/review.ts');
    const run = spawnSync(
      process.execPath,
      [script, file('a.jsonl'), '--html', file('r.html'), '--csv', file('r.csv')],
      { encoding: 'utf8' },
    );
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(/120 conversations/);
    expect(run.stderr).toMatch(/passed over: 1, /);
    expect(run.status).toBe(0);
    expect(readFileSync(file('r.csv'), 'utf8')).toContain('2025-03,figure,conversations,120,');
    expect(readFileSync(file('r.html'), 'utf8')).toContain('120 conversations');
    expect(spawnSync(process.execPath, [script], { encoding: 'utf8', timeout: 60_000 }).status).toBe(2);
    const missing = spawnSync(process.execPath, [script, file('none.csv')], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(missing.status).toBe(1);
  });
});
