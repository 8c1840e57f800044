import type { Match } from '../../language/index.ts';
import type { Gate } from '../../types.ts';
import { abuse } from './abuse.ts';
import { bereavement } from './bereavement.ts';
import { danger } from './danger.ts';
import { fraudOrBreach } from './fraud-or-breach.ts';
import { compileGate, type GateRule } from './gate.ts';
import { legal } from './legal.ts';
import { selfHarm } from './self-harm.ts';
import { vulnerability } from './vulnerability.ts';

/** All gates, most serious first. */
export const GATE_RULES: readonly GateRule[] = [
  selfHarm,
  danger,
  fraudOrBreach,
  legal,
  bereavement,
  vulnerability,
  abuse,
];
const compiled = GATE_RULES.map(compileGate);

/** The gates that a text trips, most serious first, each with the first words that tripped it. */
export function findGates(text: string): { gate: Gate; match: Match }[] {
  return compiled.flatMap(({ gate, find }) => {
    const match = find(text)[0];
    return match ? [{ gate, match }] : [];
  });
}
