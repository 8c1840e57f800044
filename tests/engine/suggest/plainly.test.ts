import { describe, expect, it } from 'vitest';
import { toldPlainly } from '../../../src/engine/suggest/plainly.ts';

describe('a situation told plainly', () => {
  it.each([
    ['the fitter was booked for nine and nobody turned up.', 'no-show'],
    ['three letters and i have had no reply.', 'no-reply'],
    ['you charged me twice for one ticket.', 'wrong-charge'],
    ["where's my refund", 'refund-overdue'],
    ['my rent has gone up by a third.', 'price-rise'],
    ['the man at the till laughed at me.', 'bad-treatment'],
    ['no heating since friday.', 'outage'],
    ['the only copy of our album was lost by your courier.', 'irreplaceable-loss'],
    ['the mirror arrived in about ten pieces.', 'damaged-faulty'],
    ['five days without heating and no word.', 'outage'],
    ['the update deleted all my photos.', 'lost-data'],
    ['with a screen reader the button cannot be found.', 'accessibility-barrier'],
    ['it was due on 3 march. it is now 9 april.', 'wait-late'],
  ] as const)('"%s"', (words, name) => {
    expect(toldPlainly(words)).toBe(name);
  });
  it.each([
    'can i get a refund if the price is different?',
    'there is no water in the brochure picture.',
    'nobody came to the party and you charged me twice.',
    'when will my order be here?',
  ])('"%s" tells none, or two', (words) => {
    expect(toldPlainly(words)).toBe(null);
  });
});
