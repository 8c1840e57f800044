import { describe, expect, test } from 'vitest';
import { compileGate } from '../../../src/engine/customer/gates/gate.ts';
import { GATE_RULES } from '../../../src/engine/customer/gates/index.ts';
import { readCustomer } from '../../../src/engine/customer/index.ts';
import { normalise } from '../../../src/engine/language/index.ts';
import { GATES } from '../../../src/engine/types.ts';

test('every gate has its rule', () => {
  expect(GATE_RULES.map(({ gate }) => gate)).toEqual([...GATES]);
});

describe.each(GATE_RULES)('$gate', (rule) => {
  const { find } = compileGate(rule);
  const { explicit, indirect, lookAlikes } = rule.examples;
  test.each([...explicit, ...indirect])('trips: %s', (text) => expect(find(normalise(text))).not.toEqual([]));
  test.each(lookAlikes)('passes: %s', (text) => expect(find(normalise(text))).toEqual([]));
});

test('gates are read in the whole thread of the customer, and nowhere else', () => {
  const reading = readCustomer(
    {
      channel: 'email',
      thread: [
        { role: 'customer', name: null, text: 'Dad died on Tuesday.' },
        { role: 'agent', name: null, text: 'My solicitor says hello.' },
        { role: 'customer', name: null, text: 'Which form do I need?\n> see you in court' },
      ],
    },
    undefined,
    undefined,
  );
  expect(reading.gates).toEqual(['bereavement']);
  expect(reading.gateEvidence[0]?.turn).toBe(0);
});
