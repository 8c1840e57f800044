import { describe, expect, it } from 'vitest';
import {
  type Change,
  sameText,
  smallest,
  withVisibleEdges,
  withWholeLines,
} from '../../src/editors/change.ts';

const apply = (before: string, { from, to, text }: Change) => before.slice(0, from) + text + before.slice(to);

describe('the smallest change', () => {
  it.each([
    [
      'a word',
      'I am very sorry.',
      { from: 0, to: 16, text: 'I am so sorry.' },
      { from: 5, to: 9, text: 'so' },
    ],
    [
      'an insertion',
      'One three',
      { from: 0, to: 9, text: 'One two three' },
      { from: 5, to: 5, text: 'wo t' },
    ],
    ['a deletion', 'aaa', { from: 0, to: 3, text: 'aa' }, { from: 2, to: 3, text: '' }],
    ['nothing', 'same', { from: 0, to: 4, text: 'same' }, { from: 4, to: 4, text: '' }],
  ])('is found for %s', (_, before, change, least) => {
    expect(smallest(before, change)).toEqual(least);
  });

  it('never halves a character', () => {
    const least = smallest('😀', { from: 0, to: 2, text: '😁' });
    expect(least).toEqual({ from: 0, to: 2, text: '😁' });
    expect(smallest('a\u{1F600}b', { from: 0, to: 4, text: 'a\u{1FA00}b' })).toEqual({
      from: 1,
      to: 3,
      text: '\u{1FA00}',
    });
  });

  it('always gives the same text as the whole change', () => {
    const parts = ['a', 'b', ' ', '\n', '😀', '😁', '\ud83d', 'ab'];
    for (const one of parts)
      for (const two of parts)
        for (const three of parts) {
          const before = one + two + three + one;
          const change = { from: one.length, to: before.length - one.length, text: three + two + one };
          expect(apply(before, smallest(before, change))).toBe(apply(before, change));
          expect(apply(before, withVisibleEdges(before, change))).toBe(apply(before, change));
          expect(apply(before, withWholeLines(before, change))).toBe(apply(before, change));
        }
  });
});

describe('visible edges', () => {
  it('are found across a megabyte of white space without taking long', () => {
    const before = `a${'\n '.repeat(500_000)}b`;
    const started = performance.now();
    const { from, to } = withVisibleEdges(before, { from: 500_001, to: 500_001, text: ' ' });
    expect([from, to]).toEqual([0, before.length]);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('take the neighbours along where a change starts or ends with white space, or is empty', () => {
    expect(withVisibleEdges('Hi Dana', { from: 7, to: 7, text: '\n\nMore' })).toEqual({
      from: 6,
      to: 7,
      text: 'a\n\nMore',
    });
    expect(withVisibleEdges('Go on', { from: 0, to: 0, text: 'First. ' })).toEqual({
      from: 0,
      to: 1,
      text: 'First. G',
    });
    expect(withVisibleEdges('not so bad', { from: 4, to: 7, text: '' })).toEqual({
      from: 2,
      to: 8,
      text: 't b',
    });
    expect(withVisibleEdges('😀x😀', { from: 2, to: 3, text: ' ' })).toEqual({
      from: 0,
      to: 5,
      text: '😀 😀',
    });
  });
  it('leave a change alone that has them, and one that fills an empty draft', () => {
    expect(withVisibleEdges('abc', { from: 1, to: 2, text: 'x' })).toEqual({ from: 1, to: 2, text: 'x' });
    expect(withVisibleEdges('', { from: 0, to: 0, text: 'x ' })).toEqual({ from: 0, to: 0, text: 'x ' });
  });
});

describe('whole lines', () => {
  it('are taken where a change has several, and only there', () => {
    const before = 'Hi\nOne two\nBye';
    expect(withWholeLines(before, { from: 6, to: 6, text: '\nx' })).toEqual({
      from: 3,
      to: 10,
      text: 'One\nx two',
    });
    expect(withWholeLines(before, { from: 0, to: 0, text: 'A\n' })).toEqual({
      from: 0,
      to: 2,
      text: 'A\nHi',
    });
    expect(withWholeLines(before, { from: 14, to: 14, text: '\n' })).toEqual({
      from: 11,
      to: 14,
      text: 'Bye\n',
    });
    expect(withWholeLines(before, { from: 6, to: 6, text: 'x' })).toEqual({ from: 6, to: 6, text: 'x' });
  });
});

describe('two readings of a draft', () => {
  it('are the same where only kinds of spaces and the ends of lines differ', () => {
    expect(sameText('One\u00A0two \nthree\n', 'One two\nthree')).toBe(true);
  });
  it('differ where a word, a line or its place differs', () => {
    expect(sameText('One two', 'One  two')).toBe(false);
    expect(sameText('One\ntwo', 'One\n\ntwo')).toBe(false);
    expect(sameText(' One', 'One')).toBe(false);
  });
});
