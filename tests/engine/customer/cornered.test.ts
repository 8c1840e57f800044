import { expect, test } from 'vitest';
import { findCornered } from '../../../src/engine/customer/cornered.ts';
import { readCustomer } from '../../../src/engine/customer/index.ts';

const NOW = new Date('2026-11-25T10:00:00Z');

function read(text: string) {
  return readCustomer({ channel: 'email', thread: [{ role: 'customer', name: null, text }] }, NOW, undefined);
}

test.each([
  "My flight is at 6am tomorrow and I can't check in, which form do I need?",
  "The exam starts at 9am tomorrow and the page won't load, is there another link?",
  "I'm locked out of my account and payroll has to be run by Thursday.",
])('a block before a deadline makes anxious: %s', (text) => {
  expect(findCornered(text)).toHaveLength(2);
  expect(read(text).feelings.map(({ name }) => name)).toContain('anxious');
});

test.each([
  'Payroll is on Thursday. How do I get the new starter into the system?',
  'My flight is at 6am, does the app show the boarding pass?',
  'I need to submit by Friday, which form do I use?',
  "Can't make Tuesday, can we move the appointment to Friday at 10?",
])('a deadline alone does not: %s', (text) => {
  expect(findCornered(text)).toEqual([]);
  expect(read(text).feelings).toEqual([]);
});

test('a block and a deadline of different matters are kept apart', () => {
  const between = 'The rest of the order was as we hoped and everybody here was pleased with it. '.repeat(4);
  expect(findCornered(`The old page won't load. ${between} The party is on Saturday.`)).toEqual([]);
});
