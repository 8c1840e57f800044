import { describe, expect, test } from 'vitest';
import {
  compileCue,
  findCounts,
  findDates,
  findDurations,
  findMoney,
  findOrders,
  isEnglish,
  isNegated,
  matchesOf,
  ownVoice,
  pairFinder,
  readText,
} from '../../../src/engine/language/index.ts';

function texts(find: (text: string) => { from: number; to: number }[], text: string): string[] {
  return find(text).map(({ from, to }) => text.slice(from, to));
}

describe('cues', () => {
  test.each([
    ["hasn't ..arrived", 'It hasnt yet arrived', true],
    ["hasn't ..arrived", 'It hasn’t arrived'.replace('’', "'"), true],
    ["hasn't ..arrived", "It hasn't rained. They arrived.", false],
    ["hasn't ..arrived", "It hasn't one two three four arrived", false],
    ['(third|3rd) time', 'the THIRD  time', true],
    ['my wife', "my wife's card", true],
    ['cancel*', 'cancellation', true],
    ['late fee', 'a chocolate fee', false],
  ])('%s in "%s": %s', (cue, text, expected) => {
    expect(matchesOf(compileCue(cue), text).length > 0).toBe(expected);
  });
  test('a negation covers three words of its clause', () => {
    const text = 'I am not at all angry, furious';
    expect(isNegated(text, text.indexOf('angry'))).toBe(true);
    expect(isNegated(text, text.indexOf('furious'))).toBe(false);
  });
});

test('durations', () => {
  expect(texts(findDurations, 'three weeks, over 40 minutes and a fortnight')).toEqual([
    'three weeks',
    'over 40 minutes',
    'a fortnight',
  ]);
  expect(texts(findDurations, 'a two year warranty, £3 days')).toEqual([]);
});
test('money in any currency', () => {
  expect(texts(findMoney, '£24.99, $1,200, 30 quid, 64,200 INR and €5')).toEqual([
    '£24.99',
    '$1,200',
    '30 quid',
    '64,200 INR',
    '€5',
  ]);
});
test('counts with their value', () => {
  expect(findCounts('the third time, four emails, twice').map(({ value }) => value)).toEqual([3, 4, 2]);
  expect(findCounts('on the third floor')).toEqual([]);
});
test('order numbers hold a figure', () => {
  expect(texts(findOrders, 'order A1023-77 and ticket #40213')).toEqual(['A1023-77', '40213']);
  expect(texts(findOrders, 'my order is late, ref to follow')).toEqual([]);
});

describe('dates', () => {
  const now = new Date('2026-11-25T10:00:00Z');
  test.each([
    ['I fly on Friday', '2026-11-27', false],
    ['it was due on Friday', '2026-11-20', true],
    ['last Saturday', '2026-11-21', true],
    ['tomorrow', '2026-11-26', false],
    ['14 March', '2027-03-14', false],
    ['2026-11-01', '2026-11-01', true],
  ])('%s', (text, date, past) => {
    expect(findDates(text, now)[0]).toMatchObject({ date, past });
  });
  test('without a clock nothing is resolved', () => {
    expect(findDates('on Friday', undefined)[0]).toEqual({ from: 3, to: 9 });
  });
});

describe('the language', () => {
  test.each([
    'My order still has not arrived.',
    'pls fix asap thx',
    'Ok',
    'ORD-4411 A1023 XK-9',
    'My parcle isnt hear yett, wen wil it com',
    'Priya Shah',
    'The El Corte dress and the Die Hard DVD never came.',
  ])('English: %s', (text) => expect(isEnglish(text)).toBe(true));
  test.each([
    'Meine Bestellung ist noch nicht angekommen und ich warte seit drei Wochen.',
    "Je n'ai toujours pas reçu ma commande et personne ne répond.",
    'Mi pedido no ha llegado todavía y nadie me responde.',
    'Заказ не пришёл',
    '私の注文はまだ届いていません',
    'הטלפון שלי לא עובד',
  ])('not English: %s', (text) => expect(isEnglish(text)).toBe(false));
});

test('quoted history, signatures, addresses and logs are nobody’s voice, and offsets stay', () => {
  const text = 'It is late.\n> we are furious\nSee https://furious.example/x\n-- \nFurious Ltd\n';
  const own = ownVoice(text);
  expect(own).toHaveLength(text.length);
  expect(own).not.toMatch(/furious/i);
  expect(own.slice(0, 11)).toBe('It is late.');
});

test('a cue with brackets in brackets is refused', () => {
  expect(() => compileCue('(a (b|c) d)')).toThrow(/brackets within brackets/);
});

test('two cues are found near each other, in either order and across sentences', () => {
  const find = pairFinder('(kettle|lamp)', '(broken|dead)', 20);
  expect(find('The kettle came. It is broken.')).toEqual([{ from: 4, to: 29 }]);
  expect(find('Dead on arrival, this lamp.')).toHaveLength(1);
  expect(
    find('The kettle came on Monday and we were all glad. The lamp of my aunt, though: broken.'),
  ).toEqual([]);
});

test('a contraction is two words everywhere', () => {
  const { tokens } = readText("It came on Monday. I'm late. We've waited.");
  expect(tokens.map(({ lower }) => lower)).toEqual(expect.arrayContaining(['i', "'m", 'we', "'ve"]));
  for (const { text, from, to } of tokens) {
    expect("It came on Monday. I'm late. We've waited.".slice(from, to)).toBe(text);
  }
});
