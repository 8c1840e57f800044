import { describe, expect, test } from 'vitest';
import { findGates } from '../../../src/engine/customer/gates/index.ts';
import { normalise } from '../../../src/engine/language/index.ts';

const gates = (text: string) => findGates(normalise(text)).map(({ gate }) => gate);

describe('hurt elsewhere is a reason, no hazard', () => {
  test.each([
    "I broke my ankle on holiday so I can't use the gym, can I get a refund for March?",
    "My husband fractured his wrist playing football and can't ride, please cancel the bike hire",
    'I slipped on ice and sprained my back, can I defer my course start?',
    'I need to move my flight as I have broken my leg',
  ])('%s', (text) => expect(gates(text)).not.toContain('danger'));
});

describe('hurt by the product or the service is danger', () => {
  test.each([
    'Your chair collapsed under me and I broke my wrist',
    'I broke my ankle when the step machine in your gym gave way',
    'Slipped on the wet floor in your shop and fractured my hip, no sign was out',
    'your ladder snapped, broke my arm',
  ])('%s', (text) => expect(gates(text)).toContain('danger'));
});

test.each([
  'Consider this my final letter. I will be taking the matter to the small claims court.',
  'My final note on the design: make the logo smaller',
])('a final letter about a dispute is no farewell: %s', (text) =>
  expect(gates(text)).not.toContain('self-harm'),
);

test('no point in being here is', () =>
  expect(gates('Theres no point me being here anymore')).toContain('self-harm'));
