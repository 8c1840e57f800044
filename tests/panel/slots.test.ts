import { describe, expect, it } from 'vitest';
import { choicesFor, fillSlots, missingSlots, segmentsOf, tidyValue } from '../../src/panel/slots.ts';

const statement = {
  text: "The box marked [fragile] is late. I'll [your next step] by [time].",
  open: ['your next step', 'time'],
};

describe('slots', () => {
  it('cuts at open slots only, never at brackets in the customer\u2019s words', () => {
    expect(segmentsOf(statement)).toEqual([
      { kind: 'words', text: "The box marked [fragile] is late. I'll " },
      { kind: 'slot', name: 'your next step' },
      { kind: 'words', text: ' by ' },
      { kind: 'slot', name: 'time' },
      { kind: 'words', text: '.' },
    ]);
  });
  it('is not filled while a slot is empty or only space', () => {
    const values = new Map([['time', ' \n ']]);
    expect(missingSlots(statement, values)).toEqual(['your next step', 'time']);
    expect(fillSlots(statement, values)).toBeNull();
  });
  it('puts the values where the slots stand', () => {
    const values = new Map([
      ['your next step', 'ask the depot to find it.'],
      ['time', 'noon\ntomorrow'],
    ]);
    expect(fillSlots(statement, values)).toBe(
      "The box marked [fragile] is late. I'll ask the depot to find it by noon tomorrow.",
    );
  });
  it('does not fill a slot from another slot\u2019s value', () => {
    const values = new Map([
      ['your next step', 'call [time]'],
      ['time', 'noon'],
    ]);
    expect(fillSlots(statement, values)).toContain("I'll call [time] by noon.");
  });
  it('keeps a value to one line of bounded length', () => {
    expect(tidyValue('  a\n\tb.  ')).toBe('a b');
    expect(tidyValue('x'.repeat(10_000)).length).toBeLessThanOrEqual(200);
  });
});

describe('choices for a slot', () => {
  const offered = { choices: { time: ['noon', 'five'] } };
  it('are offered until the agent writes something of their own', () => {
    expect(choicesFor(offered, 'time', new Map())).toEqual(['noon', 'five']);
    expect(choicesFor(offered, 'time', new Map([['time', 'noon']]))).toEqual(['noon', 'five']);
    expect(choicesFor(offered, 'time', new Map([['time', 'nine']]))).toEqual([]);
  });
  it('are none for a slot without any, whatever its name', () => {
    expect(choicesFor(offered, 'constructor', new Map())).toEqual([]);
    expect(choicesFor(offered, null, new Map())).toEqual([]);
  });
});
