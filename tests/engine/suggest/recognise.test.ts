import { describe, expect, it } from 'vitest';
import { isStatement } from '../../../src/engine/suggest/recognise.ts';
import { PACKS } from './make.ts';

describe('a statement of this engine', () => {
  it.each([
    'Three weeks is a long time to wait for your boots.',
    "You've had to ask about the kettle twice now.",
    'With your rent due tomorrow, being charged twice leaves you in a tight spot.',
    "Your boots are marked as delivered, and you don't have them.",
    'You were relying on this service.',
  ])('"%s" is known again', (sentence) => {
    expect(isStatement(sentence, PACKS)).toBe(true);
  });
  it.each([
    'Three weeks is a long time.',
    "I'll ask the depot to find it.",
    'We are sorry for any inconvenience.',
    'You need to send us the order number.',
    `${'x'.repeat(200)} is a long time to wait.`,
    '',
  ])('"%s" is not', (sentence) => {
    expect(isStatement(sentence, PACKS)).toBe(false);
  });
});
