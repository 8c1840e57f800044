import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type MarksMessage, MOST_MARKS, toPage } from '../../src/messages/index.ts';
import { createMarking, type Marked, marksFor } from '../../src/panel/marks.ts';
import { findingKey } from '../../src/panel/quiet.ts';
import { DEFAULT_PREFERENCES } from '../../src/storage/index.ts';
import { analysis, finding, readingOf } from './samples.ts';

const base = analysis([]);
const evidence = { turn: 0, from: 0, to: 11 };
const reading = readingOf({
  ...base,
  customer: {
    ...base.customer,
    feelings: [{ name: 'frustrated', strength: 'implied', score: 0.8, evidence: [evidence] }],
    situation: { name: 'wait-late', score: 0.9, evidence: [{ turn: 0, from: 16, to: 32 }] },
  },
});
const jargon = finding('jargon', 'chargeback', { from: 3, to: 13 });
const missing = finding('no-time', '', { from: 8, to: 8 });
const marks = (rest: Partial<Marked> = {}) =>
  marksFor({
    reading,
    findings: [jargon, missing],
    pointed: null,
    stop: null,
    preferences: DEFAULT_PREFERENCES,
    pasted: false,
    ...rest,
  });

describe('marks in the page', () => {
  it('are the words of the findings and the customer\u2019s words, with the line that they stand for', () => {
    expect(marks()).toEqual({
      kind: 'marks',
      key: 'ticket-1',
      findings: [{ from: 3, to: 13, quote: 'chargeback', level: 'warn' }],
      words: [
        { ...evidence, quote: 'Three weeks', line: 'feels' },
        { turn: 0, from: 16, to: 32, quote: 'still no blender', line: 'happened' },
      ],
      point: null,
      stop: null,
    });
  });
  it('leave out what the settings switch off, and the words of a pasted message', () => {
    const noFindings = marks({ preferences: { ...DEFAULT_PREFERENCES, markFindings: false } });
    expect([noFindings.findings.length, noFindings.words.length]).toEqual([0, 2]);
    const noWords = marks({ preferences: { ...DEFAULT_PREFERENCES, markCustomerWords: false } });
    expect([noWords.findings.length, noWords.words.length]).toEqual([1, 0]);
    expect(marks({ pasted: true }).words).toEqual([]);
  });
  it('point at a finding where it stands now, or at words of the customer', () => {
    const pointed = { in: 'draft' as const, key: findingKey('ticket-1', jargon) };
    expect(marks({ pointed }).point).toEqual({ in: 'draft', from: 3, to: 13, quote: 'chargeback' });
    expect(marks({ pointed, findings: [] }).point).toBeNull();
    expect(marks({ pointed: { in: 'thread', evidence } }).point).toEqual({
      in: 'thread',
      ...evidence,
      quote: 'Three weeks',
    });
    const off = { ...DEFAULT_PREFERENCES, markFindings: false, markCustomerWords: false };
    expect(marks({ pointed, preferences: off }).point).toBeNull();
    expect(marks({ pointed: { in: 'thread', evidence }, preferences: off }).point).toBeNull();
  });
  it('say what speaks against sending even where nothing is marked', () => {
    const off = { ...DEFAULT_PREFERENCES, markFindings: false, markCustomerWords: false };
    expect(marks({ stop: 'A gap is still open.', preferences: off }).stop).toBe('A gap is still open.');
  });
  it('stay within what the page takes', () => {
    const many = Array.from({ length: MOST_MARKS + 50 }, (_, from) => ({ ...jargon, from, to: from + 10 }));
    expect(v.is(toPage, marks({ findings: many }))).toBe(true);
  });
});

describe('sending marks', () => {
  it('happens once for each change, and anew after there was nothing to mark or nobody to hear', () => {
    const sent: MarksMessage[] = [];
    let reachable = true;
    const send = createMarking((message) => {
      if (reachable) sent.push(message);
      return reachable;
    });
    send(marks());
    send(marks());
    expect(sent).toHaveLength(1);
    send(null);
    send(marks());
    expect(sent).toHaveLength(2);
    reachable = false;
    send(marks({ stop: 'Wait.' }));
    reachable = true;
    send(marks({ stop: 'Wait.' }));
    expect(sent).toHaveLength(3);
  });
});
