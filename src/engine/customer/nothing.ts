import type { CustomerReading } from '../types.ts';

/** What is read where nothing can be: no words of a customer's, or none in English. */
export const NOTHING: CustomerReading = {
  gate: null,
  gates: [],
  gateEvidence: [],
  feelings: [],
  upset: 0,
  sarcastic: false,
  intensity: 0,
  situation: null,
  modifiers: [],
  facts: [],
  english: true,
  turn: -1,
  course: [],
  story: { believes: [], feels: [], tried: [] },
};
