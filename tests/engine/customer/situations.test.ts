import { describe, expect, test } from 'vitest';
import { findSituations, SITUATION_RULES } from '../../../src/engine/customer/situations/index.ts';
import { SITUATIONS } from '../../../src/engine/types.ts';

function best(text: string): string | undefined {
  return findSituations(text).sort((one, other) => other.score - one.score)[0]?.name;
}

test('every situation has its rule', () => {
  expect(SITUATION_RULES.map(({ name }) => name).sort()).toEqual([...SITUATIONS].sort());
});

describe.each(SITUATION_RULES.filter(({ examples }) => examples.length > 0))('$name', (rule) => {
  test.each(rule.examples)('is: %s', (text) => expect(best(text)).toBe(rule.name));
  test.each(rule.lookAlikes)('is not: %s', (text) => expect(best(text)).not.toBe(rule.name));
});
