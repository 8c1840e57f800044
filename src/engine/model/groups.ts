/** Seven groups of feelings that people show anywhere, not only towards a helpdesk. Several may hold at once. */
export const GROUPS = [
  'angry_frustrated',
  'anxious',
  'confused',
  'disappointed_sad',
  'grateful',
  'positive',
  'neutral_other',
] as const;
export type Group = (typeof GROUPS)[number];
