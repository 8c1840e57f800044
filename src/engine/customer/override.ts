import type { CustomerReading, Override } from '../types.ts';
import { POSITIVE } from './feelings/index.ts';

/** The reading with the agent's own view in place of the engine's. */
export function overridden(reading: CustomerReading, override: Override | undefined): CustomerReading {
  const { feeling, situation } = override ?? {};
  let result = reading;
  if (situation) {
    result = {
      ...result,
      situation: {
        name: situation,
        score: 1,
        evidence: reading.situation?.name === situation ? reading.situation.evidence : [],
      },
    };
  }
  if (feeling === 'neutral') result = { ...result, feelings: [], upset: 0, intensity: 0, sarcastic: false };
  else if (feeling) {
    const positive = POSITIVE.has(feeling);
    result = {
      ...result,
      feelings: [{ name: feeling, strength: 'stated', score: 1, evidence: [] }],
      upset: positive ? 0 : Math.max(result.upset, 0.9),
      intensity: positive ? 0 : Math.max(1, result.intensity),
    };
  }
  return result;
}
