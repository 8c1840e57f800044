import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';
import type { Channel, Suggestion } from '../../../src/engine/types.ts';
import { applied, PACKS } from './make.ts';

const TICKET =
  "My order is two weeks late and still hasn't arrived. I'm fed up with waiting for this delivery.";

function first(draft: string, text = TICKET, channel: Channel = 'email'): Suggestion | undefined {
  const { suggestions } = analyse({
    conversation: { channel, thread: [{ role: 'customer', name: null, text }] },
    draft,
    packs: PACKS,
    history: [],
  });
  return suggestions[0];
}
const replyWith = (draft: string, text?: string) => {
  const suggestion = first(draft, text);
  return suggestion ? applied(draft, suggestion) : null;
};

describe("the draft's own action", () => {
  it('is moved into the statement, once, and greeting and sign-off stay', () => {
    const draft = "Hi Sam,\n\nI've sent you a new one by courier.\n\nKind regards,\nAna";
    const suggestion = first(draft);
    expect(suggestion?.text).toMatch(/\. I've sent you a new one by courier\.$/);
    expect(suggestion?.slots).toContainEqual({
      name: 'action',
      value: "I've sent you a new one by courier.",
      source: 'draft',
    });
    const reply = replyWith(draft) ?? '';
    expect(reply.match(/new one by courier/g)).toHaveLength(1);
    expect(reply.startsWith('Hi Sam,\n\n')).toBe(true);
    expect(reply.endsWith('\n\nKind regards,\nAna')).toBe(true);
  });
  it('goes before thanks for writing', () => {
    const reply = replyWith("Hi Sam,\n\nThank you for your email. I've sent you a new one.\n\nAna") ?? '';
    expect(reply).toMatch(/I've sent you a new one\. Thank you for your email\.\n\nAna$/);
  });
  it('keeps the order of all else that stands before it', () => {
    const reply = replyWith("The depot was flooded on Monday. I've asked them to find it by noon.") ?? '';
    expect(reply).toMatch(/\. The depot was flooded on Monday\. I've asked them to find it by noon\.$/);
  });
  it('loses the generic apology in the same sentence', () => {
    expect(replyWith("Sorry for the delay, I've sent you a new one.")).toMatch(
      /[^y]\. I've sent you a new one\.$/,
    );
    expect(replyWith("We apologise for any inconvenience and I've sent a new one.")).not.toContain(
      'inconvenience',
    );
  });
  it('gets a time to fill in where it lies with somebody else, and none where it is done', () => {
    expect(first("I've asked the depot to find it.")?.open).toEqual(['time']);
    expect(first("I've refunded the order in full.")?.open).toEqual([]);
  });
  it.each([
    ['a request', 'Please fill in form HT4.'],
    ['a pitch', "Before you go, we'd love to offer you 3 months half price."],
    ['thanks', 'Thanks for contacting us today.'],
  ])('is not %s', (_what, draft) => {
    expect(first(draft)?.text ?? '').not.toContain(draft);
  });
  it('is left where it stands beside a link', () => {
    const draft = "I've sent a new one, see https://example.com/track for where it is.";
    const suggestion = first(draft);
    expect(suggestion?.place.to).toBe(suggestion?.place.from);
  });
});

describe('a refusal', () => {
  const ASKED =
    "I'd like a refund for the course. My shifts changed and I can't attend any more. It's really frustrating that you won't help.";
  it('is followed by what can still be offered, which the agent fills in', () => {
    const suggestion = first('Unfortunately we cannot refund once the course has begun.', ASKED);
    expect(suggestion?.text).toMatch(
      /Unfortunately we cannot refund once the course has begun\. What I can do is \[your next step\]\.$/,
    );
    expect(suggestion?.open).toEqual(['your next step']);
  });
});

describe('what the draft answers', () => {
  it('is taken along whole, amounts and all', () => {
    const asked =
      "I don't understand this bill at all. Which of the two amounts do I owe? It makes no sense.";
    const reply = replyWith('Hi Sam,\n\nYou owe £79.20, with postage both ways.\n\nAna', asked) ?? '';
    expect(reply).toMatch(/\. You owe £79\.20, with postage both ways\.\n\nAna$/);
    expect(reply.match(/79/g)).toHaveLength(1);
  });
  it('stays beside the question where it is a yes', () => {
    const asked = "I'm really worried. Is my order lost? I've heard nothing and I need it.";
    expect(replyWith("It isn't. I've found it in our depot.", asked)).toMatch(
      /^It isn't\. .+ I've found it in our depot\./,
    );
  });
});

describe('what the draft tells', () => {
  it.each([
    'Hi Sam,\n\nI apologise for any inconvenience. I have spoken to the depot.\n\nAna',
    'The fair use limit is 100 GB.',
    "Hi, I'm Ana, a person. How can I help?",
    'We are sorry. A van left at 9.30 with your order and six others.',
  ])('is never lost: %j', (draft) => {
    const reply = replyWith(draft) ?? draft;
    for (const news of ['spoken to the depot', '100 GB', "I'm Ana, a person", '9.30 with your order'])
      expect(reply.includes(news)).toBe(draft.includes(news));
  });
});
