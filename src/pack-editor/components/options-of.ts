import { CHANNELS, FEELINGS, GATES, type Gate, SITUATIONS, type SituationName } from '../../engine/types.ts';
import { SITUATION_WORDS } from '../../panel/words.ts';

/** Situations by the names that the panel gives them. */
export const SITUATION_OPTIONS = SITUATIONS.map((name) => [name, SITUATION_WORDS[name]] as const);
export const FEELING_OPTIONS = FEELINGS.map((name) => [name, name] as const);
export const CHANNEL_OPTIONS = CHANNELS.map((name) => [name, name === 'email' ? 'e-mail' : name] as const);
const GATE_WORDS: Record<Gate, string> = {
  'self-harm': 'Someone may harm themselves',
  danger: 'Danger to someone',
  'fraud-or-breach': 'Fraud, or details exposed',
  legal: 'A legal step',
  bereavement: 'Someone has died',
  vulnerability: 'Something personal was told',
  abuse: 'Abuse of the agent',
};
export const GATE_OPTIONS = GATES.map((name) => [name, GATE_WORDS[name]] as const);

export const situationWords = (name: SituationName) => SITUATION_WORDS[name];
