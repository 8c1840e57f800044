import { describe, expect, it } from 'vitest';
import { composeSuggestions } from '../../../src/engine/suggest/index.ts';
import type { CustomerReading, Gate } from '../../../src/engine/types.ts';
import { act, applied, customerOf, fact, feels, inputOf, readingOf, situated } from './make.ts';

const LATE = "I ordered a kettle and I've been waiting three weeks for it. The kettle still hasn't arrived.";
const late = (more: Partial<CustomerReading> = {}) =>
  customerOf({
    situation: situated('wait-late'),
    feelings: feels('frustrated', 'implied'),
    facts: [fact(LATE, 'object', 'kettle'), fact(LATE, 'duration', 'three weeks')],
    ...more,
  });
const texts = (input: Parameters<typeof composeSuggestions>[0]) =>
  composeSuggestions(input).suggestions.map(({ text }) => text);

describe('silence', () => {
  it.each(['self-harm', 'danger', 'fraud-or-breach', 'legal', 'abuse'] satisfies Gate[])(
    'keeps it at the gate %s',
    (gate) => {
      const customer = late({ gate, gates: [gate], gateEvidence: [{ turn: 0, from: 0, to: 5 }] });
      expect(composeSuggestions(inputOf(LATE, customer))).toEqual({ suggestions: [], silent: 'gate' });
    },
  );
  it('keeps it at a gate that is not the first', () => {
    const customer = late({ gate: 'bereavement', gates: ['bereavement', 'legal'].reverse() as Gate[] });
    expect(composeSuggestions(inputOf(LATE, customer)).silent).toBe('gate');
  });
  it('keeps it for a calm question', () => {
    const text = 'How do I reset my password?';
    const customer = customerOf({ upset: 0.1, situation: situated('how-to') });
    expect(composeSuggestions(inputOf(text, customer)).silent).toBe('neutral');
  });
  it('keeps it where nothing is certain', () => {
    expect(composeSuggestions(inputOf('Hm, the thing there.', customerOf({ upset: 0.55 }))).silent).toBe(
      'unsure',
    );
  });
  it('keeps it for another language and for no message', () => {
    expect(composeSuggestions(inputOf(LATE, late({ english: false }))).silent).toBe('not-english');
    expect(composeSuggestions(inputOf('  ', customerOf({ turn: -1 }))).silent).toBe('empty');
  });
  it('keeps it where the draft does all of it', () => {
    const reading = readingOf({ acknowledges: 2, acts: 2, time: true });
    expect(composeSuggestions(inputOf(LATE, late(), 'Three weeks is too long.', reading)).silent).toBe(
      'already-good',
    );
  });
  it("does not say what the customer's words do not bear out", () => {
    const customer = customerOf({
      situation: situated('wrong-item'),
      feelings: feels('confused', 'implied'),
    });
    expect(composeSuggestions(inputOf('The screen shows three colours.', customer)).silent).toBe('unsure');
  });
  it('obeys the agent, both ways', () => {
    const input = inputOf(LATE, late());
    expect(composeSuggestions({ ...input, override: { feeling: 'neutral' } }).silent).toBe('neutral');
    const calm = inputOf('See above.', customerOf({ upset: 0.2, situation: situated('outage') }));
    expect(composeSuggestions({ ...calm, override: { situation: 'outage' } }).silent).toBeNull();
  });
});

describe('what is said', () => {
  it('names the fact and leaves the step to the agent', () => {
    const [first] = composeSuggestions(inputOf(LATE, late())).suggestions;
    expect(first?.text).toBe(
      "Three weeks is a long time to wait for your kettle. I'll [your next step], and I'll email you by [time] either way.",
    );
    expect(first?.open).toEqual(['your next step', 'time']);
    expect(first?.slots).toEqual([
      { name: 'duration', value: 'three weeks', source: 'ticket' },
      { name: 'object', value: 'kettle', source: 'ticket' },
    ]);
    expect(first?.choices['your next step']?.length).toBeGreaterThan(1);
  });
  it('speaks as the channel does', () => {
    expect(texts(inputOf(LATE, late(), '', readingOf(), 'chat'))[0]).toContain(
      "I'll update you here by [time]",
    );
    expect(texts(inputOf(LATE, late(), '', readingOf(), 'social'))[0]).toContain(
      "I'll message you by [time]",
    );
  });
  it('drops a promised time and an owned one', () => {
    const text =
      "You said it takes 5 days. I've been a customer for 3 years. The order still hasn't arrived.";
    const facts = [fact(text, 'duration', '5 days'), fact(text, 'duration', '3 years')];
    const said = texts(inputOf(text, late({ facts }))).join(' ');
    expect(said).not.toBe('');
    expect(said).not.toMatch(/5 days|five days|(?<!After )3 years|three years/i);
  });
  it('never puts a past event ahead', () => {
    const text = "My wedding was on Saturday and the dress still hasn't arrived.";
    const facts = [fact(text, 'stake', 'wedding', { past: true }), fact(text, 'object', 'dress')];
    expect(texts(inputOf(text, late({ facts }))).join(' ')).not.toContain('wedding');
  });
  it('turns whose event it is round', () => {
    const text = "My order is late. My daughter's wedding is on Saturday.";
    const facts = [fact(text, 'stake', "daughter's wedding")];
    expect(texts(inputOf(text, late({ facts })))[0]).toContain("your daughter's wedding on Saturday");
  });
  it('agrees with a plural', () => {
    const text = 'My boots are marked as delivered and they are not here. Where are my boots?';
    const customer = customerOf({
      situation: situated('missing-delivered'),
      facts: [
        {
          ...fact(text, 'object', 'boots', { plural: true }),
          from: text.lastIndexOf('boots'),
          to: text.length - 1,
        },
      ],
    });
    expect(texts(inputOf(text, customer))).toContainEqual(
      expect.stringContaining("Your boots are marked as delivered, and you don't have them."),
    );
  });
  it('names neither anger nor shame', () => {
    for (const feeling of ['angry', 'embarrassed', 'hopeless', 'hurt'] as const) {
      const said = texts(inputOf(LATE, late({ feelings: feels(feeling), intensity: 4 }))).join(' ');
      expect(said).not.toBe('');
      expect(said).not.toMatch(/angry|anger|embarrass|frustrat|hopeless|hurt|worr|upset/i);
    }
  });
  it('thanks for a disclosure and repeats none of it', () => {
    const text =
      "I'm blind and I've been waiting three weeks for my talking kettle. The kettle still hasn't arrived.";
    const facts = [fact(text, 'object', 'kettle'), fact(text, 'duration', 'three weeks')];
    const said = texts(inputOf(text, late({ facts, gate: 'vulnerability', gates: ['vulnerability'] })));
    expect(said[0]).toMatch(/^Thank you for telling me this\. Three weeks is a long time to wait\./);
    expect(said.join(' ')).not.toMatch(/blind|kettle/);
  });
  it('only thanks a customer who is glad', () => {
    const text = 'Thank you so much, Dana sorted everything.';
    const customer = customerOf({ upset: 0.05, feelings: feels('grateful'), situation: situated('praise') });
    const { suggestions } = composeSuggestions(inputOf(text, customer));
    expect(suggestions[0]?.text).toBe('Thank you for telling us about Dana.');
    expect(suggestions.every(({ open }) => open.length === 0)).toBe(true);
  });
  it('thanks nobody twice', () => {
    const text = 'Thank you so much, Dana sorted everything.';
    const customer = customerOf({ upset: 0.05, feelings: feels('grateful') });
    expect(composeSuggestions(inputOf(text, customer, 'Hi Sam, thanks for your kind words.')).silent).toBe(
      'already-good',
    );
  });
  it('names what they are without in their own word', () => {
    const text = 'No hot water since Sunday and I have a baby here.';
    const customer = customerOf({ situation: situated('outage'), feelings: feels('frustrated', 'implied') });
    expect(texts(inputOf(text, customer)).join(' ')).toContain('left without hot water');
  });
  it('does not call a delivery that came late still awaited', () => {
    const text = 'The cake was due on Friday, a day too late for us when it came.';
    const customer = customerOf({
      situation: situated('wait-late'),
      feelings: feels('frustrated', 'implied'),
    });
    expect(texts(inputOf(text, customer)).join(' ')).not.toContain('still waiting');
  });
  it('does not promise to ask nothing beside a question', () => {
    const text = 'This is my third email. The kettle is still late.';
    const customer = late({ facts: [fact(text, 'count', 'third email', { value: 3 })] });
    const draft = 'Could you send me the order number?';
    const reading = readingOf({ draftActs: [act(draft, draft, 'question', true)] });
    expect(texts(inputOf(text, customer)).join(' ')).toContain("won't ask");
    expect(texts(inputOf(text, customer, draft, reading)).join(' ')).not.toContain("won't ask");
  });
  it('shows kinds that differ, and moves what was used lately down', () => {
    const input = inputOf(LATE, late());
    const [first] = composeSuggestions(input).suggestions;
    const after = composeSuggestions({ ...input, history: [first?.schema ?? ''] }).suggestions;
    expect(after[0]?.schema).not.toBe(first?.schema);
    expect(new Set(after.map(({ text }) => text)).size).toBe(3);
  });
  it('says nothing that the last reply said', () => {
    const input = inputOf(LATE, late({ turn: 2 }));
    input.conversation.thread = [
      { role: 'customer', name: null, text: LATE },
      { role: 'agent', name: null, text: 'Three weeks is a long time to wait for the kettle.' },
      { role: 'customer', name: null, text: LATE },
    ];
    input.customer.facts = input.customer.facts.map((each) => ({ ...each, turn: 2 }));
    const said = texts(input);
    expect(said.length).toBeGreaterThan(0);
    expect(said.join(' ')).not.toContain('Three weeks is a long time to wait');
  });
});

describe('bereavement', () => {
  const bereaved = (text: string, words: string) => {
    const { from, to } = fact(text, 'object', words);
    const customer = customerOf({
      gate: 'bereavement',
      gates: ['bereavement'],
      gateEvidence: [{ turn: 0, from, to }],
      upset: 0.4,
    });
    return composeSuggestions(inputOf(text, customer));
  };
  it.each([
    ['My dad died on Tuesday. What do I send?', 'My dad died', "I'm sorry that your dad has died."],
    ['Hi, Mum passed away last week.', 'Mum passed away', "I'm sorry that your mum has passed away."],
    ['I lost my husband in March and his account is open.', 'I lost my husband', "I'm sorry for your loss."],
    ["My wife's account needs closing, she died in May.", 'she died', "I'm sorry for your loss."],
  ])('"%s"', (text, words, said) => {
    const { suggestions } = bereaved(text, words);
    expect(suggestions.map((each) => each.text)).toEqual([`${said} I'll [your next step] for you.`]);
    expect(suggestions[0]?.choices).toEqual({});
  });
  it('leaves a plain notice to the team', () => {
    const text = 'Notification of death of the account holder, Mr E. Shaw. Please send the final invoice.';
    expect(bereaved(text, 'death')).toEqual({ suggestions: [], silent: 'gate' });
  });
});

describe('the draft', () => {
  const sign = '\n\nKind regards,\nAna';
  const frame = (body: string) => {
    const draft = `Hi Sam,\n\n${body}${sign}`;
    return {
      draft,
      outline: {
        greeting: { from: 0, to: 7 },
        signOff: { from: draft.length - sign.length + 2, to: draft.length },
      },
    };
  };
  it('gets the statement after the greeting', () => {
    const { draft, outline } = frame("I've asked the depot to find it.");
    const reading = readingOf({
      ...outline,
      acts: 2,
      draftActs: [act(draft, "I've asked the depot to find it.", 'action', true)],
    });
    const [first] = composeSuggestions(inputOf(LATE, late(), draft, reading)).suggestions;
    expect(first && applied(draft, first)).toBe(
      `Hi Sam,\n\nThree weeks is a long time to wait for your kettle. I've asked the depot to find it. I'll email you by [time] either way.${sign}`,
    );
  });
  it('loses a generic apology and the vague promise behind it', () => {
    const { draft, outline } = frame(
      "We're sorry for any inconvenience. I'll look into it. The tracking number is below.",
    );
    const reading = readingOf({
      ...outline,
      acknowledges: 1,
      acts: 1,
      draftActs: [
        act(draft, "We're sorry for any inconvenience", 'apology', false),
        act(draft, "I'll look into it", 'action', false),
      ],
    });
    const [first] = composeSuggestions(inputOf(LATE, late(), draft, reading)).suggestions;
    expect(first && applied(draft, first)).toBe(
      `Hi Sam,\n\nThree weeks is a long time to wait for your kettle. I'll [your next step], and I'll email you by [time] either way. The tracking number is below.${sign}`,
    );
  });
  it('keeps the action of a sentence that also apologises, and no second apology', () => {
    const { draft, outline } = frame("Sorry for the delay, and I've sent a new one.");
    const reading = readingOf({
      ...outline,
      acknowledges: 1,
      acts: 2,
      draftActs: [
        act(draft, 'Sorry for the delay', 'apology', false),
        act(draft, "I've sent a new one", 'action', true),
      ],
    });
    const [first] = composeSuggestions(inputOf(LATE, late(), draft, reading)).suggestions;
    expect(first && applied(draft, first)).toBe(
      `Hi Sam,\n\nThree weeks is a long time to wait for your kettle. I've sent a new one.${sign}`,
    );
  });
  it('gets a step behind its own acknowledgement', () => {
    const { draft, outline } = frame('Three weeks is too long. The number is 5.');
    const reading = readingOf({
      ...outline,
      acknowledges: 2,
      draftActs: [act(draft, 'Three weeks is too long', 'acknowledgement', true)],
    });
    const [first] = composeSuggestions(inputOf(LATE, late(), draft, reading)).suggestions;
    expect(first && applied(draft, first)).toBe(
      `Hi Sam,\n\nThree weeks is too long. I'll [your next step], and I'll email you by [time] either way. The number is 5.${sign}`,
    );
  });
  it('gets only a time where it acts without one', () => {
    const { draft, outline } = frame("Three weeks is too long. I've asked the depot to find it.");
    const reading = readingOf({
      ...outline,
      acknowledges: 2,
      acts: 2,
      draftActs: [
        act(draft, 'Three weeks is too long', 'acknowledgement', true),
        act(draft, "I've asked the depot to find it", 'action', true),
      ],
    });
    const { suggestions } = composeSuggestions(inputOf(LATE, late(), draft, reading));
    expect(suggestions.map((each) => applied(draft, each))).toEqual([
      `Hi Sam,\n\nThree weeks is too long. I've asked the depot to find it. I'll email you by [time] either way.${sign}`,
    ]);
  });
  it.each([
    ['', ''],
    ['Hi Sam,', 'Hi Sam,\n\n'],
    ['Hi Sam,\n', 'Hi Sam,\n'],
    ['Hi Sam,\n\n', 'Hi Sam,\n\n'],
  ])('that is only %j is gone on with', (draft, start) => {
    const reading = readingOf({ greeting: draft === '' ? null : { from: 0, to: 7 } });
    const [first] = composeSuggestions(inputOf(LATE, late(), draft, reading)).suggestions;
    expect(first && applied(draft, first)).toBe(`${start}${first?.text}`);
  });
  it('is not cut in the middle of a sentence', () => {
    const draft = 'Hi Sam, thanks for writing. More soon.';
    const [first] = composeSuggestions(
      inputOf(LATE, late(), draft, readingOf({ greeting: { from: 0, to: 7 } })),
    ).suggestions;
    expect(first && applied(draft, first)).toBe(`Hi Sam, thanks for writing. ${first?.text} More soon.`);
  });
  it('decides the spelling', () => {
    const draft = "I'll send an e-mail soon.";
    expect(texts(inputOf(LATE, late(), draft))[0]).toContain("I'll e-mail you");
  });
});
