import { describe, expect, it } from 'vitest';
import {
  flipPronouns,
  isPlural,
  ordinal,
  spellLike,
  spellUnits,
  timesOf,
} from '../../../src/engine/suggest/grammar.ts';

describe('grammar', () => {
  it.each([
    ['kettle', false],
    ['boots', true],
    ['glass', false],
    ['bus', false],
    ['scissors', true],
    ['box of plates', false],
    ['broadband', false],
    ['headphones', true],
    ['children', true],
  ])('knows the number of "%s"', (noun, plural) => {
    expect(isPlural(noun)).toBe(plural);
  });
  it.each([
    ["my sister's wedding", "your sister's wedding"],
    ['our move to the US', 'your move to the US'],
    ['me and my dog', 'you and your dog'],
    ["Mike's party", "Mike's party"],
  ])('turns "%s" round', (words, flipped) => {
    expect(flipPronouns(words)).toBe(flipped);
  });
  it('counts in words', () => {
    expect([timesOf(1), timesOf(2), timesOf(4), timesOf(40)]).toEqual([null, 'twice', 'four times', null]);
    expect([ordinal(0), ordinal(3), ordinal(11)]).toEqual([null, 'third', null]);
  });
  it('writes units out', () => {
    expect(['40 min', '2 hrs', '1 hr', '3 weeks', 'three wks'].map(spellUnits)).toEqual([
      '40 minutes',
      '2 hours',
      '1 hour',
      '3 weeks',
      'three weeks',
    ]);
  });
  it('spells as the draft does', () => {
    expect(spellLike('I apologise by email.', 'We apologize by e-mail.')).toBe('I apologize by e-mail.');
    expect(spellLike('I apologise by email.', 'We apologise.')).toBe('I apologise by email.');
  });
});
