import type { SituationRule } from './situation.ts';

export const other: SituationRule = {
  name: 'other',
  feeling: 'disappointed',
  sure: [],
  examples: [],
  lookAlikes: [],
};
