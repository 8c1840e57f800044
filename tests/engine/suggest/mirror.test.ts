import { describe, expect, it } from 'vitest';
import { composeSuggestions } from '../../../src/engine/suggest/index.ts';
import { customerOf, feels, inputOf } from './make.ts';

const leads = (text: string) =>
  composeSuggestions(inputOf(text, customerOf({ upset: 0.95, feelings: feels('angry', 'implied') })))
    .suggestions.map((suggestion) => suggestion.text.split(/(?<=\.) /)[0])
    .join(' | ');

describe("what happened, in the customer's own words", () => {
  it.each([
    ['You cancelled my flight without a word.', 'Your flight was cancelled, and'],
    ['My iPhone was damaged in your shop!', 'Your iPhone was damaged, and'],
    ['MY TICKETS were cancelled. Why?', 'Your tickets were cancelled, and'],
    ['Our shipping labels got deleted again.', 'Your shipping labels were deleted, and'],
    [
      "My headphones still haven't arrived, still nothing.",
      "Your headphones still haven't arrived, and you need to know when they will.",
    ],
    [
      "My deposit still hasn't been refunded.",
      "Your deposit still hasn't been refunded, and you need to know when it will be.",
    ],
    ["I can't open my invoices, this is hopeless.", "You can't open your invoices, and"],
    [
      "The oven I bought is useless, my oven won't heat up.",
      "Your oven doesn't heat up, and you need it to.",
    ],
    ['You froze my account, nobody says why.', 'Your account was frozen, and'],
  ])('"%s"', (text, said) => {
    expect(leads(text)).toContain(said);
  });
  it.each([
    ['My flight was not cancelled, so why is it not shown?', 'was cancelled'],
    ["I'm furious. What if my flight is cancelled?", 'cancelled'],
    ['It says "my account is blocked" and nothing else works.', 'account is blocked'],
    ["The card for the van hasn't come, still nothing.", 'van still'],
    ['You never cancelled my contract, still nothing.', 'contract was cancelled'],
    ['You lost my wife and I cannot believe it.', 'wife'],
    ['My flight tomorrow was cancelled, why?', 'tomorrow was'],
    [`You lost my ${'x'.repeat(80)} and I want it back, not excuses.`, 'xxxx'],
  ])('"%s" does not say "%s"', (text, said) => {
    expect(leads(text)).not.toContain(said);
  });
});
