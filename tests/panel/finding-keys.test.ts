import { describe, expect, it } from 'vitest';
import { keyFor, withKeys } from '../../src/panel/finding-keys.ts';
import { finding } from './samples.ts';

const press = (key: string, rest = {}) => ({ key, altKey: false, ctrlKey: false, metaKey: false, ...rest });

describe('keys of findings', () => {
  it('tell equal ones apart and stay when the draft moves them', () => {
    const twice = [finding('jargon', 'SLA'), finding('jargon', 'SLA', { from: 40, to: 43 })];
    const keys = withKeys(twice).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    const moved = twice.map((each) => ({ ...each, from: each.from + 7, to: each.to + 7 }));
    expect(withKeys(moved).map(({ key }) => key)).toEqual(keys);
  });
});

describe('a key on a finding', () => {
  it('walks, fixes and ignores', () => {
    expect(['ArrowDown', 'ArrowUp', 'f', 'F', 'i'].map((key) => keyFor(press(key), true))).toEqual([
      'next',
      'previous',
      'fix',
      'fix',
      'ignore',
    ]);
  });
  it('means nothing with a modifier, or where there is no fix', () => {
    expect(keyFor(press('f', { ctrlKey: true }), true)).toBeNull();
    expect(keyFor(press('i', { altKey: true }), true)).toBeNull();
    expect(keyFor(press('f'), false)).toBeNull();
    expect(keyFor(press('x'), true)).toBeNull();
  });
});
