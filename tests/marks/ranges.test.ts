import { describe, expect, it } from 'vitest';
import { cutHistory } from '../../src/helpdesks/history.ts';
import { placeInWhole } from '../../src/marks/index.ts';

/** The words at a stretch of a message's own text, looked up in the message as it was read. */
function inWhole(whole: string, words: string): string {
  const own = cutHistory(whole);
  const from = own.indexOf(words);
  expect(from).toBeGreaterThanOrEqual(0);
  return whole.slice(placeInWhole(whole, own, from), placeInWhole(whole, own, from + words.length));
}

describe('a place in a message that was cut', () => {
  it('is found behind quoted lines that were left out', () => {
    const whole = '> where is it\n> where is it\nwhere is it\nnow\n\nOn Monday, 3 March, Alex wrote:\nold';
    expect(placeInWhole(whole, cutHistory(whole), 0)).toBe(whole.indexOf('\nwhere is it') + 1);
    expect(inWhole(whole, 'where is it')).toBe('where is it');
    expect(inWhole(whole, 'it\nnow')).toBe('it\nnow');
  });

  it('is found where the message began with white space', () => {
    expect(inWhole('\n   Still waiting.  \nMaya\n', 'waiting')).toBe('waiting');
    expect(inWhole('\n   Still waiting.  \nMaya\n', 'Maya')).toBe('Maya');
  });

  it('is found in lines that say the same', () => {
    const whole = 'No.\nNo.\n> No.\nNo.';
    const own = cutHistory(whole);
    expect(own).toBe('No.\nNo.\nNo.');
    expect(placeInWhole(whole, own, 8)).toBe(whole.lastIndexOf('No.'));
  });

  it('is nowhere for text that does not come from the message', () => {
    expect(placeInWhole('One\nTwo', 'Three', 2)).toBe('One\nTwo'.length);
  });
});
