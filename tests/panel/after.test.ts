import { describe, expect, it, vi } from 'vitest';
import { analyse } from '../../src/engine/analyse.ts';
import type { Turn } from '../../src/engine/types.ts';
import { isHard, NO_SPELL, seen, wantsBreak } from '../../src/panel/after/care.ts';
import { likelyTag, localDay, taggedOf } from '../../src/panel/after/tagging.ts';
import { localTime, saidTime, timeOf } from '../../src/panel/after/times.ts';
import { pauseForAnHour } from '../../src/panel/pause.ts';

const read = (...thread: [Turn['role'], string][]) => {
  const turns = thread.map(([role, text]): Turn => ({ role, name: null, text }));
  const analysis = analyse({
    conversation: { channel: 'email', thread: turns },
    draft: '',
    packs: [],
    history: [],
  });
  return { analysis, thread: turns };
};
const TROUBLE =
  'I have been waiting three weeks for my sofa and I am really frustrated. Nobody answers my emails.';
const REPLY = "I've found your sofa and it comes on Friday.";
const GLAD = 'Thank you so much, it came and it is perfect. I am very grateful.';

describe('the likely tag', () => {
  const likely = (...thread: [Turn['role'], string][]) => {
    const { analysis, thread: turns } = read(...thread);
    return likelyTag(analysis, turns);
  };
  it('is the feeling, or felt heard where it turned for the better after a reply', () => {
    expect(likely(['customer', TROUBLE])).toBe('frustrated');
    expect(likely(['customer', GLAD])).toBe('grateful');
    expect(likely(['customer', TROUBLE], ['agent', REPLY], ['customer', GLAD])).toBe('felt-heard');
    expect(likely(['customer', TROUBLE], ['customer', GLAD])).not.toBe('felt-heard');
  });
  it('is none where nothing is felt', () => {
    expect(likely(['customer', 'What time do you open on Sundays?'])).toBeNull();
  });
});

describe('what is kept of a tag', () => {
  it('is a day and no word of anybody', () => {
    const { analysis } = read(['customer', TROUBLE]);
    const kept = taggedOf('frustrated', analysis, {
      day: '2026-11-25',
      channel: 'email',
      site: 'https://x.example',
      phrase: 'Ours/late',
    });
    expect(Object.keys(kept).sort()).toEqual(['channel', 'day', 'phrase', 'site', 'situation', 'tag']);
    expect(JSON.stringify(kept)).not.toMatch(/sofa|three weeks/);
    expect(
      taggedOf('x', analysis, { day: '2026-11-25', channel: 'email', site: null, phrase: 'wait-norm' }),
    ).not.toHaveProperty('phrase');
  });
  it('has the local day', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 30))).toBe('2026-01-05');
  });
});

describe('a word about a break', () => {
  const HOUR = 3_600_000;
  const spellOf = (...tickets: [string, boolean][]) =>
    tickets.reduce((spell, [key, hard]) => seen(spell, key, hard), NO_SPELL);
  it('is due after four hard tickets in a row, and not again within the hour', () => {
    const spell = spellOf(['a', true], ['b', true], ['c', true], ['c', true], ['d', true]);
    expect(wantsBreak(spell, 0)).toBe(true);
    expect(wantsBreak({ ...spell, said: 0 }, HOUR - 1)).toBe(false);
    expect(wantsBreak({ ...spell, said: 0 }, HOUR)).toBe(true);
  });
  it('is not due for one hard ticket looked at often, or where an easy one came between', () => {
    expect(wantsBreak(spellOf(['a', true], ['b', true], ['a', true], ['b', true], ['a', true]), 0)).toBe(
      false,
    );
    expect(wantsBreak(spellOf(['a', true], ['b', true], ['x', false], ['c', true], ['d', true]), 0)).toBe(
      false,
    );
  });
  it('goes by strength and gates', () => {
    expect(isHard(read(['customer', 'What time do you open?']).analysis)).toBe(false);
    expect(
      isHard(read(['customer', 'My dad died on Tuesday. What do you need to close his account?']).analysis),
    ).toBe(true);
  });
});

describe('times', () => {
  it('go into a field and come out the same', () => {
    const moment = new Date(2026, 10, 25, 16, 0).getTime();
    expect(localTime(moment)).toBe('2026-11-25T16:00');
    expect(timeOf(localTime(moment))).toBe(moment);
    expect(timeOf('')).toBeNull();
  });
  it('are said short', () => {
    const now = new Date(2026, 10, 25, 10, 0).getTime();
    expect(saidTime(new Date(2026, 10, 25, 16, 0).getTime(), now)).toBe('16:00');
    expect(saidTime(new Date(2026, 10, 26, 9, 5).getTime(), now)).toBe('tomorrow 09:05');
    expect(saidTime(new Date(2026, 10, 27, 9, 0).getTime(), now)).toMatch(/^Fri,? 27 Nov 09:00$/);
  });
});

describe('a pause of an hour', () => {
  it('ends by itself', () => {
    vi.useFakeTimers();
    const said: boolean[] = [];
    pauseForAnHour({ pause: (paused) => said.push(paused) });
    vi.advanceTimersByTime(3_599_000);
    expect(said).toEqual([true]);
    vi.advanceTimersByTime(2_000);
    expect(said).toEqual([true, false]);
    vi.useRealTimers();
  });
});
