import { describe, expect, it } from 'vitest';
import { checksOff, findingKey, isOn, openFindings, type Quiet, sameFinding } from '../../src/panel/quiet.ts';
import { phraseNumber } from '../../src/storage/index.ts';
import { finding } from './samples.ts';

const quiet = (rest: Partial<Quiet> = {}): Quiet => ({
  here: null,
  switches: [],
  offAtFirst: new Set(),
  dismissals: [],
  ignored: new Set(),
  ...rest,
});
const jargon = finding('jargon', 'the chargeback');
const shouting = finding('shouting', '!', { level: 'hint' });
const gap = finding('template-left-overs', '[date]', { level: 'stop' });
const open = (rest: Partial<Quiet>) =>
  openFindings([jargon, shouting, gap], 'ticket', quiet(rest)).map(({ check }) => check);

describe('the findings that are shown', () => {
  it('are all of them, what speaks against sending first', () => {
    expect(open({})).toEqual(['template-left-overs', 'jargon', 'shouting']);
  });
  it('are none where the site or the ticket is quiet', () => {
    expect(open({ here: 'site' })).toEqual([]);
    expect(open({ here: 'ticket' })).toEqual([]);
  });
  it('leave out a check that is switched off, and one that is off at first unless switched on', () => {
    expect(open({ switches: [{ check: 'jargon', on: false }] })).not.toContain('jargon');
    const offAtFirst = new Set(['jargon']);
    expect(open({ offAtFirst })).not.toContain('jargon');
    expect(open({ offAtFirst, switches: [{ check: 'jargon', on: true }] })).toContain('jargon');
    expect(isOn('shouting', [], offAtFirst)).toBe(true);
  });
  it('are asked for without the checks that are off', () => {
    const switches = [
      { check: 'jargon', on: false },
      { check: 'shouting', on: true },
    ];
    expect(checksOff(switches, new Set(['shouting', 'no-time'])).toSorted()).toEqual(['jargon', 'no-time']);
  });
  it('leave out what was ignored in this ticket, and in this one only', () => {
    expect(open({ ignored: new Set([findingKey('ticket', jargon)]) })).not.toContain('jargon');
    expect(open({ ignored: new Set([findingKey('other', jargon)]) })).toContain('jargon');
  });
  it('go quiet for a phrase that was ignored twice, whatever its case, and for no other', () => {
    const phrase = phraseNumber('The Chargeback.') ?? '';
    const twice = [{ check: 'jargon', phrase, times: 2 }];
    expect(open({ dismissals: [{ check: 'jargon', phrase, times: 1 }] })).toContain('jargon');
    expect(open({ dismissals: twice })).not.toContain('jargon');
    const other = finding('jargon', 'the backorder');
    expect(openFindings([other], 'ticket', quiet({ dismissals: twice }))).toEqual([other]);
  });
  it('never go quiet for words that are missing rather than there', () => {
    const missing = finding('no-time', '');
    const dismissals = [{ check: 'no-time', phrase: '', times: 2 }];
    expect(openFindings([missing], 'ticket', quiet({ dismissals }))).toEqual([missing]);
  });
});

describe('the same finding in a newer reading', () => {
  const at = (from: number, check = 'jargon') => finding(check, 'word', { from, to: from + 4 });

  it('is found where the words before it moved it', () => {
    expect(sameFinding(at(10), [at(10)], [at(25)])?.from).toBe(25);
  });
  it('is the one in the same place among several', () => {
    expect(sameFinding(at(30), [at(10), at(30)], [at(45), at(15)])?.from).toBe(45);
  });
  it('is none where one of several went, where it is gone, or where another check speaks', () => {
    expect(sameFinding(at(30), [at(10), at(30)], [at(15)])).toBeNull();
    expect(sameFinding(at(10), [at(10)], [])).toBeNull();
    expect(sameFinding(at(10), [at(10)], [at(10, 'shouting')])).toBeNull();
  });
});
