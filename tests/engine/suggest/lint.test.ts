import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../src/engine/suggest/lint.ts';

const faults = (text: string, sources = text) =>
  faultsOf({ text, lead: text, slots: [], open: [], sources: sources.toLowerCase(), distressed: false });

describe('the lint', () => {
  it.each([
    ['I can see why my parcel is worrying.', "a pronoun is the customer's"],
    ['You was charged twice.', 'a verb does not agree'],
    ['Waiting for the your order is frustrating.', 'determiners are doubled'],
    ['You waited a hour for a order.', 'a or an is wrong'],
    ['Three weeks are a long time to wait.', 'a stretch of time has a plural verb'],
    ["You've been waiting since three weeks.", 'since stands before a stretch of time'],
    ['I can see a frustrated delay.', 'a feeling of a person stands with a thing'],
    ['Three weeks is a long time..', 'punctuation is doubled or loose'],
    ['Three weeks is a long time to wait for .', 'punctuation is doubled or loose'],
    ["I'm sorry, so I will call you.", 'so follows a feeling'],
    ["That shouldn't have happened.", 'it points back at nothing'],
    ['I guarantee that it will arrive tomorrow.', 'it over-promises'],
    ['Sorry for the inconvenience.', 'it is worn out'],
    ["I can see that you're angry.", 'it names what must not be named'],
    ['I can see why this is worrying and upsetting.', 'two feelings are named'],
    ['At least the box arrived on time.', 'it invalidates'],
    ['Great to hear from you!', 'it cheers'],
    ['You entered the wrong address.', 'it blames'],
    ['three weeks is a long time.', 'a sentence does not begin with a capital'],
    ['Three weeks is a long time for {object}.', 'a slot was not filled'],
  ])('refuses "%s"', (text, fault) => {
    expect(faults(text)).toContain(fault);
  });

  it('refuses a figure that nobody gave', () => {
    expect(faults("I've refunded £49.", 'I was charged twice.')).toContain('a figure has no source');
    expect(faults("You're right to question a charge of £49.", 'You took £49 twice')).toEqual([]);
  });

  it('refuses a bracket that is not declared open', () => {
    expect(faults("I'll [your next step].")).toContain('open slots and brackets differ');
  });

  it.each([
    'Three weeks is a long time to wait for your boots.',
    'An hour on hold is too long.',
    "You've had to ask twice, so I won't ask you to explain it again.",
  ])('lets "%s" pass', (text) => {
    expect(faults(text)).toEqual([]);
  });
});
