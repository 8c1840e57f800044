import { describe, expect, test } from 'vitest';
import { readCustomer } from '../../../src/engine/customer/index.ts';
import type { FactKind } from '../../../src/engine/types.ts';

const NOW = new Date('2026-11-25T10:00:00Z');

function facts(text: string, kind: FactKind) {
  const thread = [{ role: 'customer' as const, name: null, text }];
  return readCustomer({ channel: 'email', thread }, NOW, undefined).facts.filter(
    (fact) => fact.kind === kind,
  );
}
const words = (text: string, kind: FactKind) => facts(text, kind).map((fact) => fact.text);

describe('money in the currencies of the world', () => {
  test.each([
    ['I paid €1.299,00 in May.', '€1.299,00'],
    ['Rs. 4,500 was debited.', 'Rs. 4,500'],
    ['lost a shift, R850 gone', 'R850'],
    ['sent 50,000 naira yesterday', '50,000 naira'],
    ['it is ₦50,000 in all', '₦50,000'],
    ['KES 2,300 left my wallet', 'KES 2,300'],
    ['NZ$120 for one night', 'NZ$120'],
  ])('%s', (text, money) => expect(words(text, 'money')).toEqual([money]));
});

describe('durations', () => {
  test.each([
    ['You told me 3-5 business days.', ['3-5 business days']],
    ['45mins on hold', ['45mins']],
    ["I lost a day's pay.", []],
    ['It costs 9,99 € a month.', []],
    ['The laptop is 5 months old.', []],
  ])('%s', (text, durations) => expect(words(text, 'duration')).toEqual(durations));
});

describe('dates', () => {
  test.each([
    ['It was due by Friday the 20th.', 'Friday the 20th', '2026-11-20', true],
    ['Booked for 24/11/2026.', '24/11/2026', '2026-11-24', true],
    ['The machine you delivered on Monday leaks.', 'Monday', '2026-11-23', true],
    ['The exam is on Monday.', 'Monday', '2026-11-30', false],
    ['It is needed by Friday.', 'Friday', '2026-11-27', false],
  ])('%s', (text, day, date, past) => {
    expect(facts(text, 'date')[0]).toMatchObject({ text: day, date, past });
  });
  test('one that can be read in two ways is not resolved', () => {
    expect(facts('Booked for 3/4/2026.', 'date')[0]).not.toHaveProperty('date');
  });
});

describe('the name with which they sign', () => {
  test.each([
    ['It leaks. Regards, Tomasz Zielinski', 'Tomasz'],
    ['Where is it? Thanks, Ama Mensah', 'Ama'],
    ['It never came. Thx Kylie', 'Kylie'],
    ['See the attached form. Jo x', 'Jo'],
  ])('%s', (text, name) => expect(words(text, 'name')).toEqual([name]));
  test('is not found in a sentence', () => {
    expect(words('Please give my thanks to the driver Sam', 'name')).toEqual([]);
  });
});

test('a stake is the event, with its day', () => {
  expect(
    facts("The cake for my son's 5th birthday party tomorrow isn't confirmed.", 'stake')[0],
  ).toMatchObject({
    text: "son's 5th birthday party tomorrow",
    date: '2026-11-26',
  });
  expect(words("It's for Diwali next week.", 'stake')).toEqual(['Diwali']);
});

test('who comes is not the thing at issue', () => {
  expect(words('The heating engineer never came.', 'object')).not.toContain('heating');
});

test('a fact is quoted as it stands in the message, addresses included', () => {
  expect(words('Can you change my email to x@y.com?', 'question')).toEqual([
    'Can you change my email to x@y.com?',
  ]);
});
