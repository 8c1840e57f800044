import { describe, expect, test } from 'vitest';
import { readCustomer } from '../../../src/engine/customer/index.ts';

const read = (text: string) =>
  readCustomer({ channel: 'email', thread: [{ role: 'customer', name: null, text }] }, undefined, undefined);
const named = (text: string) => read(text).feelings.map(({ name }) => name);

describe('praise beside a failure is no praise', () => {
  test.each([
    'Huge thanks to the team for the "complimentary delivery" which somehow cost me £12.99. You spoil me.',
    'Top marks everybody. Booked a window seat, got the one next to the toilet, again.',
    'Delighted to report that the new boiler heats nothing at all. What craftsmanship.',
    'Hats off to you all. Asked for a window in oak. Received one in pine.',
    'Gold star for the warehouse. Asked for decaf, got dog food.',
    'Shout out to the helpdesk for closing my ticket without reading it. Five stars, would be ignored again.',
    'Nothing brightens a Monday like finding £89 gone for a subscription I ended in March. Cheers for that.',
    'Thank you SO much for cancelling my train ten minutes before it left. Really made my interview go smoothly.',
    'Well played @broadband, four hours on hold and then cut off. Loved every second 🙃',
  ])('%s', (text) => {
    const reading = read(text);
    expect(reading.upset).toBeGreaterThanOrEqual(0.5);
    expect(reading.situation?.name).not.toBe('praise');
    expect(named(text)).not.toContain('grateful');
    expect(named(text)).not.toContain('relieved');
  });
});

describe('praise told with past trouble is praise', () => {
  test.each([
    'After a month of being passed from pillar to post, Amir fixed my billing in one phone call. Please pass on my thanks.',
    'I was ready to scream about the missing bag, but Lucy found it within the hour and drove it over herself. Can someone tell her manager?',
    "Two years of cold showers and your man Dev mended it in an afternoon. Can you make sure he hears we're thrilled?",
    'I want to commend Olivia in claims. My claim had been rejected by mistake and she got it reversed in a day.',
    'So my flight got cancelled and I was in tears, and Marie rebooked me and got me home for Christmas Eve. I will never forget it. Pls let her know.',
    'Dana sorted the whole mess in ten minutes after two weeks of me going round in circles. Please tell her thank you!',
  ])('%s', (text) => {
    const reading = read(text);
    expect(reading.upset).toBeLessThan(0.5);
    expect(reading.situation?.name).toBe('praise');
    expect(reading.modifiers).not.toContain('urgency');
  });
});

test('thanks that had to be said commend nobody', () => {
  const reading = read(
    'Your driver shouted at me the whole way and I still had to say thank you at the end.',
  );
  expect(
    named('Your driver shouted at me the whole way and I still had to say thank you at the end.'),
  ).not.toContain('grateful');
  expect(reading.situation?.name).not.toBe('praise');
});
