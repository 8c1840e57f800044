export {
  CHANNELS,
  type CustomerReading,
  type DraftReading,
  type Fact,
  FEELINGS,
  SILENCES,
  SITUATIONS,
} from '../../../src/engine/types.ts';

export const STRENGTHS_FOR_TEST = ['stated', 'implied', 'guess'] as const;
