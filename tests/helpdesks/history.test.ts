import { describe, expect, it } from 'vitest';
import { cutHistory } from '../../src/helpdesks/history.ts';

describe('quoted history in plain text', () => {
  it.each([
    ['a wrote line', 'Still broken.\n\nOn Mon, 16 Nov 2026 at 10:02, Sam <sam@shop.example> wrote:\n> Hi'],
    [
      'a wrote line in two',
      'Still broken.\nOn Monday, 16 November 2026, Sam Lee\n<sam@shop.example> wrote:\nHi',
    ],
    ['an original message', 'Still broken.\n-----Original Message-----\nFrom: Sam'],
    ['a block of headers', 'Still broken.\n\nFrom: Sam\nSent: Monday\nTo: Maya\nSubject: Re: it\n\nHi'],
    ['a signature mark', 'Still broken.\n-- \nMaya\nACME'],
    ['a telephone', 'Still broken.\n\nSent from my iPhone'],
    ['answers between quotes', '> Does it work?\nStill broken.'],
  ])('is cut at %s', (_, text) => {
    expect(cutHistory(text)).toBe('Still broken.');
  });

  it.each([
    'On Monday I wrote:\nnobody answered',
    'From: the start it was broken',
    'I sent from my phone a picture\nSent from my kitchen, with love, and it still is broken today',
    'It costs > 100 pounds',
    'The price -- as agreed -- was 20',
  ])('is not seen in %j', (text) => {
    expect(cutHistory(text)).toBe(text);
  });

  it('leaves a message that is nothing else as it is', () => {
    expect(cutHistory('> forwarded words')).toBe('> forwarded words');
  });

  it('is looked for in proportion to the length, however nasty the text', () => {
    const started = performance.now();
    cutHistory(`${'On on wrote '.repeat(50_000)}\n${'From: x\n'.repeat(1)}${'_'.repeat(100_000)}x`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
