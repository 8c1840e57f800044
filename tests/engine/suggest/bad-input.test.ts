import { describe, expect, it } from 'vitest';
import { composeSuggestions } from '../../../src/engine/suggest/index.ts';
import { nameIn } from '../../../src/engine/suggest/names.ts';
import { gather } from '../../../src/engine/suggest/told.ts';
import type { Conversation, Turn } from '../../../src/engine/types.ts';
import { customerOf, fact, feels, inputOf, situated } from './make.ts';

const late = { situation: situated('wait-late'), feelings: feels('frustrated', 'implied') };
const said = (input: Parameters<typeof composeSuggestions>[0]) =>
  composeSuggestions(input).suggestions.map(({ text }) => text);

describe('input that is bad', () => {
  it('with lengths that contradict each other names neither', () => {
    const text =
      "I've been waiting two weeks for my order. I've been waiting three weeks now and it is still not here.";
    const facts = [fact(text, 'duration', 'two weeks'), fact(text, 'duration', 'three weeks')];
    const texts = said(inputOf(text, customerOf({ ...late, facts })));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.join(' ')).not.toMatch(/two weeks|three weeks/i);
  });
  it('with an event that may be long over does not put it ahead', () => {
    const text = 'We chose your lodge for our anniversary and the tub was broken. It is still broken now.';
    const facts = [fact(text, 'stake', 'anniversary')];
    const customer = customerOf({
      situation: situated('damaged-faulty'),
      feelings: feels('disappointed'),
      facts,
    });
    expect(said(inputOf(text, customer)).join(' ')).not.toContain('anniversary');
  });
  it('with a noun of 80 characters leaves it out', () => {
    const noun = 'k'.repeat(80);
    const text = `My ${noun} is still late and I am waiting. The ${noun} hasn't arrived.`;
    const texts = said(inputOf(text, customerOf({ ...late, facts: [fact(text, 'object', noun)] })));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.join(' ')).not.toContain(noun);
  });
  it('with a draft half in another language stays silent', () => {
    const text = 'My order is still late and I am waiting.';
    const draft = 'Hi Sam,\n\nWir haben Ihre Bestellung heute verschickt und melden uns morgen.';
    expect(composeSuggestions(inputOf(text, customerOf(late), draft)).silent).toBe('unsure');
  });
});

describe('the name of the customer', () => {
  const name = (
    turns: [Turn['role'], string | null, string][],
    draft = '',
    channel: Conversation['channel'] = 'email',
  ) => {
    const conversation: Conversation = {
      channel,
      thread: turns.map(([role, who, text]) => ({ role, name: who, text })),
    };
    const customer = customerOf({ turn: turns.length - 1 });
    return nameIn(conversation, gather(conversation, customer, draft), draft)?.text ?? null;
  };
  it('is said where one person wrote', () => {
    expect(name([['customer', 'Maya Lindqvist', 'It is late.']])).toBe('Maya');
  });
  it.each([
    ['a company', [['customer', 'Brightpack Ltd', 'It is late.']]],
    ['a mailbox', [['customer', 'Accounts', 'It is late.']]],
    [
      'two customers',
      [
        ['customer', 'Maya Lind', 'Late.'],
        ['customer', 'Tom Reed', 'Still late.'],
      ],
    ],
    ['nobody', [['customer', null, 'It is late.']]],
    ['an address', [['customer', 'maya@example.com', 'It is late.']]],
  ] satisfies [string, [Turn['role'], string | null, string][]][])('is not that of %s', (_who, turns) => {
    expect(name(turns)).toBeNull();
  });
  it('is said once, and never in public', () => {
    expect(name([['customer', 'Maya Lind', 'Late.']], 'Hi Maya,')).toBeNull();
    expect(name([['customer', 'Maya Lind', 'Late.']], '', 'social')).toBeNull();
  });
});
