import { describe, expect, test } from 'vitest';
import { readCustomer } from '../../../src/engine/customer/index.ts';
import type { CustomerReading, Override } from '../../../src/engine/types.ts';

const NOW = new Date('2026-11-25T10:00:00Z');

function read(text: string, override?: Override): CustomerReading {
  return readCustomer({ channel: 'email', thread: [{ role: 'customer', name: null, text }] }, NOW, override);
}
function facts(text: string, kind: string): string[] {
  return read(text)
    .facts.filter((fact) => fact.kind === kind)
    .map((fact) => fact.text);
}

const LATE = `Hi, I ordered a blender three weeks ago, order A1023-77, and it still hasn't arrived. It cost £49.99.
I need it for my daughter's wedding on Saturday. This is my third email and nobody has replied.

Kind regards,
Priya Shah`;

describe('an upset customer', () => {
  const reading = read(LATE);
  test('is seen as upset by what happened', () => {
    expect(reading.upset).toBeGreaterThan(0.6);
    expect(['wait-late', 'no-reply']).toContain(reading.situation?.name);
    expect(reading.feelings[0]).toMatchObject({ name: 'frustrated', strength: 'implied' });
    expect(reading.modifiers).toEqual(expect.arrayContaining(['repeat-contact', 'stake']));
    expect(reading.intensity).toBeGreaterThanOrEqual(2);
  });
  test('has facts that are exact slices of the message', () => {
    for (const fact of reading.facts) expect(LATE.slice(fact.from, fact.to)).toBe(fact.text);
    for (const { evidence } of reading.feelings) {
      for (const { from, to } of evidence) expect(LATE.slice(from, to).trim()).not.toBe('');
    }
  });
  test('has each fact in its kind', () => {
    expect(facts(LATE, 'object')[0]).toBe('blender');
    expect(facts(LATE, 'duration')).toContain('three weeks');
    expect(facts(LATE, 'order')).toEqual(['A1023-77']);
    expect(facts(LATE, 'money')).toEqual(['£49.99']);
    expect(facts(LATE, 'name')).toEqual(['Priya']);
    expect(reading.facts.find(({ kind }) => kind === 'count')).toMatchObject({
      text: 'third email',
      value: 3,
    });
    expect(reading.facts.find(({ kind }) => kind === 'stake')).toMatchObject({
      text: "daughter's wedding on Saturday",
      date: '2026-11-28',
      past: false,
    });
  });
});

describe('a neutral message names no feeling', () => {
  test.each([
    'How do I reset my password?',
    'Please update my address to 4 Mill Lane from Monday. Thanks in advance.',
    'Do you ship to Norway, and does the jacket come in blue?',
    'When will my order ship? No rush.',
    'I act for the executor of the late Mr Quill. Please close the account and send a final statement.',
    'No worries at all, just checking that Tuesday still stands.',
  ])('%s', (text) => {
    const reading = read(text);
    expect(reading.feelings).toEqual([]);
    expect(reading.upset).toBeLessThan(0.5);
    expect(reading.intensity).toBe(0);
  });
});

describe('feelings', () => {
  test.each([
    ['I am absolutely furious, you charged me twice and nobody will fix it.', 'angry', 'stated'],
    ["I'm so worried, my flight is tomorrow and I'm locked out of my account.", 'anxious', 'stated'],
    [
      'Really disappointed, the blender arrived cracked and you have ignored my emails.',
      'disappointed',
      'stated',
    ],
    ['Great, another broken lamp. Thanks for nothing.', 'angry', 'implied'],
    ['Thank you so much, Dana sorted everything in ten minutes.', 'grateful', 'stated'],
    ['Dad died on Tuesday. What do I need to send?', 'bereaved', 'implied'],
  ])('%s', (text, name, strength) => {
    expect(read(text).feelings[0]).toMatchObject({ name, strength });
  });
  test('kind words beside a failure are no praise', () => {
    const reading = read('The dress is beautiful, thank you, but it arrived a day after the wedding.');
    expect(reading.upset).toBeGreaterThan(0.5);
    expect(reading.feelings.map(({ name }) => name)).not.toContain('grateful');
  });
  test('negated, quoted and future ones are not the customer’s', () => {
    expect(read("I'm not angry, just checking the delivery date.").feelings).toEqual([]);
    expect(read('I would be grateful for a copy of the form.').feelings).toEqual([]);
    expect(
      read('Which form do I need?\n\nOn Monday Sam wrote:\n> we are furious with the depot').feelings,
    ).toEqual([]);
  });
  test.each([
    'Wow, fantastic. Third router this month and still no internet.',
    'Loving the new app! Crashes every time I open my basket.',
    'So kind of you to double my fee after ten years.',
  ])('praise of a failure is read as anger: %s', (text) => {
    const { sarcastic, feelings } = read(text);
    expect(sarcastic).toBe(true);
    expect(feelings.map(({ name }) => name)).not.toContain('grateful');
  });
  test('praise that is meant is no sarcasm', () => {
    expect(read('Wow, fantastic. Two dead routers and then Priya fixed it in ten minutes.').sarcastic).toBe(
      false,
    );
  });
  test('praise beside failure is sarcasm, not thanks', () => {
    const reading = read('Brilliant service as always. Third broken kettle, and you still charged me twice.');
    expect(reading.sarcastic).toBe(true);
    expect(reading.feelings.map(({ name }) => name)).not.toContain('grateful');
  });
});

describe('the thread', () => {
  test('only customers are read, the newest first', () => {
    const reading = readCustomer(
      {
        channel: 'chat',
        thread: [
          {
            role: 'customer',
            name: null,
            text: 'My boots arrived damaged and nobody has replied to three emails.',
          },
          { role: 'agent', name: 'Sam', text: 'We are furious about this. You will hear from my solicitor.' },
          { role: 'customer', name: null, text: 'Any news?' },
        ],
      },
      NOW,
      undefined,
    );
    expect(reading.turn).toBe(2);
    expect(reading.upset).toBeGreaterThan(0.5);
    expect(reading.gates).toEqual([]);
    expect(reading.facts.find(({ kind }) => kind === 'object')).toMatchObject({
      text: 'boots',
      plural: true,
      turn: 0,
    });
  });
  test('thanks close an earlier quarrel', () => {
    const thread = [
      'My boots arrived damaged and nobody has replied to three emails.',
      'Sorted now, thank you so much!',
    ].map((text) => ({ role: 'customer' as const, name: null, text }));
    expect(readCustomer({ channel: 'chat', thread }, NOW, undefined).upset).toBeLessThan(0.5);
  });
  test('without a customer there is nothing to read', () => {
    const reading = readCustomer(
      { channel: 'email', thread: [{ role: 'agent', name: null, text: 'Hi' }] },
      NOW,
      undefined,
    );
    expect(reading).toMatchObject({ turn: -1, feelings: [], facts: [], situation: null, upset: 0 });
  });
});

describe("the agent's override wins", () => {
  test('a feeling', () => {
    expect(read('How do I reset my password?', { feeling: 'confused' }).feelings).toEqual([
      { name: 'confused', strength: 'stated', score: 1, evidence: [] },
    ]);
  });
  test('neutral', () => {
    expect(read(LATE, { feeling: 'neutral' })).toMatchObject({ feelings: [], upset: 0 });
  });
  test('a situation', () => {
    expect(read(LATE, { situation: 'outage' }).situation).toMatchObject({ name: 'outage', score: 1 });
  });
});

describe('nothing a page can hold breaks it', () => {
  test.each([
    ['empty', ''],
    ['emoji', '😡😡😡'.repeat(50)],
    ['lone surrogates', '\ud83d broken \udc00 kettle \ud83d'],
    ['right to left', 'הטלפון שלי לא עובד כבר שבוע'],
    ['one word over and over', 'still not '.repeat(20_000)],
    ['a log', '[ERROR] 2026-01-01T00:00:00 NullPointerException at a.b(c:1)\n'.repeat(3000)],
    ['marks', '"\'(>*_-'.repeat(20_000)],
    ['figures', '1,2.3-4 '.repeat(20_000)],
  ])('%s', (_, text) => {
    const start = performance.now();
    const reading = read(text);
    expect(reading.upset).toBeGreaterThanOrEqual(0);
    expect(performance.now() - start).toBeLessThan(2000);
  });
  test('five thousand turns', () => {
    const thread = Array.from({ length: 5000 }, () => ({
      role: 'customer' as const,
      name: null,
      text: 'still not here',
    }));
    expect(readCustomer({ channel: 'chat', thread }, NOW, undefined).turn).toBe(4999);
  });
});

test('a feeling counts where customers say it of themselves, not where it is a product name', () => {
  expect(read('I am worried about my booking, can you confirm it?').feelings[0]).toMatchObject({
    name: 'anxious',
    strength: 'stated',
  });
  expect(read('Hot sauce called Angry Otter, any left?').feelings).toEqual([]);
});
test('thanks beside a plain request are courtesy', () => {
  expect(read('Thanks again for your help, how do I export?')).toMatchObject({ feelings: [], modifiers: [] });
});
