import { describe, expect, it } from 'vitest';
import { NO_OFFER, newestOf, settleOffer, takeOver } from '../../src/panel/offer.ts';
import { suggestion } from './samples.ts';

const wait = suggestion('wait', 'Three weeks is a long time to wait.');
const thrice = suggestion('thrice', 'You have written three times.');
const waitAgain = suggestion('wait', 'Three weeks is long, and Friday is near.', {
  place: { from: 9, to: 9 },
});
const shown = { ...takeOver(NO_OFFER, [wait, thrice]), chosen: 'thrice' };

describe('what stands in the card', () => {
  it('takes over a new set in place and stays with the chosen schema', () => {
    const next = settleOffer(shown, [waitAgain, thrice], { engaged: false, sameTicket: true });
    expect(next).toEqual({ suggestions: [waitAgain, thrice], chosen: 'thrice', newer: null });
  });
  it('falls back to the first where the chosen one is gone', () => {
    expect(settleOffer(shown, [waitAgain], { engaged: false, sameTicket: true }).chosen).toBe('wait');
  });
  it('holds a newer set back while the agent is reading or filling', () => {
    const next = settleOffer(shown, [waitAgain], { engaged: true, sameTicket: true });
    expect(next.suggestions).toEqual([wait, thrice]);
    expect(next.newer).toEqual([waitAgain]);
    expect(takeOver(next, [waitAgain])).toEqual({ suggestions: [waitAgain], chosen: 'wait', newer: null });
  });
  it('does not mark a set as newer that says the same', () => {
    const moved = [wait, thrice].map((one) => ({ ...one, place: { from: 5, to: 5 } }));
    const next = settleOffer(shown, moved, { engaged: true, sameTicket: true });
    expect(next).toEqual({ suggestions: moved, chosen: 'thrice', newer: null });
  });
  it('drops everything when the ticket changed, engaged or not', () => {
    const next = settleOffer(shown, [waitAgain], { engaged: true, sameTicket: false });
    expect(next).toEqual({ suggestions: [waitAgain], chosen: 'wait', newer: null });
  });
  it('does not keep a statement that should not be said any more', () => {
    expect(settleOffer(shown, [], { engaged: true, sameTicket: true }).suggestions).toEqual([]);
  });
  it('knows the newest place of a held statement, and when it has none', () => {
    const held = settleOffer(shown, [waitAgain], { engaged: true, sameTicket: true });
    expect(newestOf(held, wait)?.place).toEqual({ from: 9, to: 9 });
    expect(newestOf(held, thrice)).toBeNull();
  });
});
