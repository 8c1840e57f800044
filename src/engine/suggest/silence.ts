import { isEnglish } from '../language/index.ts';
import type { Gate, Silence, SituationName } from '../types.ts';
import { bearsOut, toldAs } from './claims.ts';
import { isGlad } from './feelings.ts';
import type { SuggestInput } from './input.ts';
import { toldPlainly } from './plainly.ts';
import type { Told } from './told.ts';
import { isCalm } from './trouble.ts';
import { isAtEase, isUnbothered } from './unbothered.ts';

/** Before these the engine says nothing at all: a person decides. */
const HARD_GATES: readonly Gate[] = ['self-harm', 'danger', 'fraud-or-breach', 'legal', 'abuse'];
const LEAST_UPSET = 0.5;
/** Below this the customer wants an answer and nothing else; between the two nobody can tell. */
const SURELY_CALM = 0.3;
/** What went wrong may be named to a customer who hides what they feel, if it is this certain. */
const CERTAIN_SITUATION = 0.4;
const HIDING_UPSET = 0.2;
/** From here on no further sign of upset is asked for. */
const CLEARLY_UPSET = 0.6;
/** Even a plain question is more than that from here on. */
const BESIDE_THEMSELVES = 0.85;
/** The reading names a situation from here on; `claims.ts` asks the customer's own words besides. */
const LEAST_SITUATION = 0.25;

/** Silence that the customer's message alone calls for, or null where there may be something to say. */
export function silenceBefore(input: SuggestInput, told: Told): Silence | null {
  const { customer } = input;
  if (customer.gates.some((gate) => HARD_GATES.includes(gate))) return 'gate';
  if (customer.turn < 0 || told.lower.trim() === '') return 'empty';
  if (!customer.english) return 'not-english';
  if (customer.gates.includes('bereavement')) return null;
  if (isGlad(customer, told.lower)) return null;
  if (isTurnedDown(told) && !isUnbothered(told.lower)) return null;
  if (isNeutral(input, told)) return 'neutral';
  // An English sentence in a reply that is half in another language would be one too many.
  if (isForeign(input.draft)) return 'unsure';
  return isFaint(input, told) ? 'unsure' : null;
}

function isNeutral(input: SuggestInput, told: Told): boolean {
  const { customer, override } = input;
  const { upset, feelings, situation } = customer;
  if (override?.feeling === 'neutral') return true;
  if (chosenTrouble(override?.situation)) return false;
  if (
    isUnbothered(told.lower) &&
    !customer.sarcastic &&
    feelings.every(({ strength }) => strength !== 'stated')
  )
    return true;
  const positive = feelings[0]?.name === 'grateful' || feelings[0]?.name === 'relieved';
  if (positive && upset < CLEARLY_UPSET) return true;
  if (tellsOfTrouble(input, told)) return false;
  return upset < SURELY_CALM && situation?.name !== 'hardship';
}

function tellsOfTrouble(input: SuggestInput, told: Told): boolean {
  const { situation, upset } = input.customer;
  return (
    spokenSituation(input, told) !== null &&
    (situation?.score ?? 0) >= CERTAIN_SITUATION &&
    upset >= HIDING_UPSET
  );
}

const ASKED_FOR =
  /\b(?:refund\w*|exception|reconsider|waive[ds]?|appeal|claim\w*|return|exchange|compensat\w*|fees?|extension|extend|cancel\w*|money back|decision|application|looked at)\b/;

/** Bad news wants a word whatever the customer showed: they asked for something, and the draft says no. */
function isTurnedDown(told: Told): boolean {
  return told.refuses && ASKED_FOR.test(told.lower);
}

/** Does the draft hold a longer sentence in another language? */
function isForeign(draft: string): boolean {
  return draft
    .slice(0, LONGEST_DRAFT_READ)
    .split(/[.!?]\s|\n/)
    .some((sentence) => sentence.trim().split(/\s+/).length >= 6 && !isEnglish(sentence));
}

/** Nothing but the odds speaks for upset, or they are even. */
function isFaint(input: SuggestInput, told: Told): boolean {
  const { customer, override } = input;
  const { upset, feelings, situation } = customer;
  if (override?.situation || override?.feeling) return false;
  const named = feelings.some(({ strength }) => strength === 'stated');
  if (named) return false;
  // A question that is asked in plain terms is most likely just that.
  const spoken = spokenSituation(input, told);
  const asks = situation !== null && isCalm(situation.name) && situation.score >= LEAST_SITUATION;
  if (spoken === null && asks)
    return upset < BESIDE_THEMSELVES || feelings.every(({ strength }) => strength === 'guess');
  if (tellsOfTrouble(input, told)) return false;
  if (upset < LEAST_UPSET) return true;
  if (spoken !== null) return false;
  if (isAtEase(told.lower) && !customer.sarcastic) return true;
  return upset < CLEARLY_UPSET && feelings.every(({ strength }) => strength === 'guess');
}

function chosenTrouble(situation: SituationName | undefined): boolean {
  return situation !== undefined && !isCalm(situation);
}

/** The situation where it is certain enough to be spoken of; null for questions, guesses and what the words do not bear out. */
export function spokenSituation(
  { customer, override }: Pick<SuggestInput, 'customer' | 'override'>,
  told: Told,
): SituationName | null {
  const { situation, upset } = customer;
  if (!situation) return upset >= CLEARLY_UPSET ? toldPlainly(told.lower) : null;
  // A customer who asks to leave in anger asks for a change as well.
  if (isCalm(situation.name)) return upset >= CLEARLY_UPSET ? toldPlainly(told.lower) : null;
  if (override?.situation === situation.name) return situation.name;
  if (situation.score < LEAST_SITUATION) return null;
  const name = toldAs(situation.name, told.lower);
  // Money that is refused is not on its way.
  if (told.refuses && name === 'refund-overdue') return 'refused-claim';
  if (bearsOut(name, told.lower)) return name;
  return upset >= CLEARLY_UPSET ? toldPlainly(told.lower) : null;
}

const THANKS = /\b(?:thanks?|thank you|glad|good to hear|great to hear|pleased|delighted|lovely to)\b/i;
const LONGEST_DRAFT_READ = 20_000;

/** Whether the draft already does all that a statement would. */
export function isAlreadyGood({ customer, reading, draft }: SuggestInput, told: Told): boolean {
  if (isGlad(customer, told.lower)) return THANKS.test(draft.slice(0, LONGEST_DRAFT_READ));
  // Shame is helped by a plain fix and by few words.
  if (
    customer.feelings[0]?.name === 'embarrassed' &&
    reading.acts === 2 &&
    spokenSituation({ customer }, told) === null
  )
    return true;
  return reading.acknowledges === 2 && reading.acts === 2 && reading.time;
}
