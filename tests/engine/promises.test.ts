import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/engine/analyse.ts';
import { dueOf, promisesIn } from '../../src/engine/promises.ts';

/** Wednesday 25 November 2026, ten in the morning in London. */
const NOW = new Date('2026-11-25T10:00:00Z');
const at = (sentence: string, zone = 0) => {
  const due = dueOf(sentence, NOW, zone);
  return due === null ? null : new Date(due).toISOString().slice(0, 16);
};

describe('when something is due', () => {
  it.each([
    ["I'll call you by 4pm today", '2026-11-25T16:00'],
    ["I'll call you at 4:30 p.m. tomorrow", '2026-11-26T16:30'],
    ["I'll email you by noon", '2026-11-25T12:00'],
    ["I'll email you by 9am", '2026-11-26T09:00'],
    ["I'll email you by 15:45", '2026-11-25T15:45'],
    ["I'll write on Friday", '2026-11-27T17:00'],
    ["I'll write by Friday at noon", '2026-11-27T12:00'],
    ["I'll write tomorrow morning", '2026-11-26T12:00'],
    ["I'll write this evening", '2026-11-25T20:00'],
    ["I'll write by the end of the day", '2026-11-25T17:00'],
    ["I'll write within two hours", '2026-11-25T12:00'],
    ["I'll write in the next 30 minutes", '2026-11-25T10:30'],
    ["I'll write within 24 hours", '2026-11-26T10:00'],
    ["I'll refund it within 3 to 5 working days", '2026-12-02T17:00'],
    ["I'll write in two days", '2026-11-27T17:00'],
    ["I'll write by 14 December", '2026-12-14T17:00'],
    ["I'll write soon", null],
    ['Order 4711 is here', null],
  ])('%s', (sentence, expected) => {
    expect(at(sentence)).toBe(expected);
  });
  it('goes by the local day and hour', () => {
    // In Auckland it is 11 in the evening.
    expect(at("I'll call you by 9am", 13 * 60)).toBe('2026-11-25T20:00');
    expect(at("I'll call you tomorrow", 13 * 60)).toBe('2026-11-26T04:00');
    expect(at("I'll call you by 4pm today", -5 * 60)).toBe('2026-11-25T21:00');
  });
});

describe('promises of a draft', () => {
  const found = (draft: string) => {
    const thread = [
      { role: 'customer' as const, name: null, text: 'My kettle is broken. When will it be fixed?' },
    ];
    const { draft: read } = analyse({
      conversation: { channel: 'email', thread },
      draft,
      packs: [],
      history: [],
      now: NOW,
    });
    return promisesIn(draft, read.draftActs, NOW, 0).map(({ what }) => what);
  };
  it('are what is still to be done and says when', () => {
    expect(
      found(
        "Hi Maya,\n\nA broken kettle is a nuisance. I've ordered a new one today. I'll email you the tracking number by noon tomorrow.",
      ),
    ).toEqual(['email you the tracking number by noon tomorrow']);
  });
  it('are none where nothing is promised', () => {
    expect(found('Hi Maya,\n\nPlease send a photo by Friday.')).toEqual([]);
    expect(found("I'll look into it.")).toEqual([]);
  });
});
