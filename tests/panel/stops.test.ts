import { describe, expect, it } from 'vitest';
import { gateKey, stopSentence, stopsOf } from '../../src/panel/stops.ts';
import { analysis, finding, readingOf } from './samples.ts';

const gap = finding('template-left-overs', '[date]', { level: 'stop', say: 'A gap is still open.' });
const card = finding('sensitive-data', '4111', { level: 'stop', say: 'This looks like a card number.' });
const hint = finding('shouting', '!', { level: 'hint' });
const plain = readingOf(analysis([]));
const base = analysis([], { silent: 'gate' });
const gated = readingOf(
  { ...base, customer: { ...base.customer, gate: 'danger', gates: ['danger'] } },
  { gateCard: { title: 'Safety comes before the case', steps: ['Ask whether everyone is all right.'] } },
);

describe('what speaks against sending', () => {
  it('is nothing but stops, each once', () => {
    expect(stopsOf(plain, [hint], new Set())).toEqual([]);
    expect(stopsOf(plain, [gap, hint, card, gap], new Set()).map(({ say }) => say)).toEqual([
      'A gap is still open.',
      'This looks like a card number.',
    ]);
  });
  it('is a gate first of all, until the agent has read its card', () => {
    expect(stopsOf(gated, [gap], new Set())[0]).toMatchObject({
      say: 'Safety comes before the case.',
      finding: null,
    });
    const read = new Set([gateKey('ticket-1', 'danger')]);
    expect(stopsOf(gated, [gap], read).map(({ finding: of }) => of)).toEqual([gap]);
  });
  it('is said in one sentence, with the number of the others', () => {
    expect(stopSentence([])).toBeNull();
    expect(stopSentence(stopsOf(plain, [gap], new Set()))).toBe('A gap is still open.');
    expect(stopSentence(stopsOf(plain, [gap, card], new Set()))).toBe(
      'A gap is still open. And 1 more in the Attune panel.',
    );
  });
});
