/** The names that the panel gives to what the engine found. */
import type { Analysis, FeelingName, SituationName, Tick } from '../engine/types.ts';
import type { InsertFailure } from './insertion.ts';

export const FEELING_WORDS: Record<FeelingName | 'neutral', string> = {
  frustrated: 'frustrated',
  angry: 'angry',
  anxious: 'anxious',
  confused: 'confused',
  disappointed: 'disappointed',
  embarrassed: 'embarrassed',
  hurt: 'hurt',
  sad: 'sad',
  bereaved: 'bereaved',
  hopeless: 'hopeless',
  distrustful: 'distrustful',
  grateful: 'grateful',
  relieved: 'relieved',
  neutral: 'nothing to name',
};

/** The feelings as the line names them; a guess is said to be one. */
export function feelingWords({ customer, silent }: Pick<Analysis, 'customer' | 'silent'>): string {
  const [first, second] = customer.feelings;
  if (!first) return silent === 'unsure' ? 'which feeling?' : FEELING_WORDS.neutral;
  const words = [first, ...(second ? [second] : [])].map(({ name }) => FEELING_WORDS[name]).join(', ');
  return first.strength === 'guess' ? `perhaps ${words}` : words;
}

export const SITUATION_WORDS: Record<SituationName, string> = {
  'wait-late': 'a long wait',
  'no-reply': 'no reply so far',
  'wrong-charge': 'a wrong charge',
  'price-rise': 'a price rise',
  'refund-overdue': 'a refund overdue',
  'damaged-faulty': 'damaged or faulty',
  'repeat-fault': 'the same fault again',
  'missing-delivered': 'marked delivered, not there',
  'wrong-item': 'the wrong item',
  'lost-data': 'lost data',
  'locked-out': 'locked out',
  outage: 'an outage',
  contradiction: 'told different things',
  'refused-claim': 'a claim refused',
  'cancelled-on-them': 'cancelled on them',
  'no-show': 'nobody came',
  'bad-treatment': 'treated badly',
  'irreplaceable-loss': 'something irreplaceable lost',
  'special-date-missed': 'a special date missed',
  'self-service-failed': 'self-service failed',
  'accessibility-barrier': 'an accessibility barrier',
  hardship: 'money trouble',
  'privacy-worry': 'a privacy worry',
  'wants-to-leave': 'wants to leave',
  'how-to': 'how to do something',
  'status-question': 'where things stand',
  'change-request': 'a change to make',
  'pre-sale-question': 'a question before buying',
  'feature-request': 'a feature they would like',
  praise: 'praise',
  other: 'something else',
};

export const TICK_WORDS: Record<Tick, string> = {
  'acknowledges-specifically': 'names what happened',
  owns: 'owns it',
  'concrete-action': 'says what you do',
  'time-given': 'says when',
  'answers-question': 'answers the question',
  plain: 'plain words',
  'next-step': 'gives the next step',
};

/** What the draft does not do yet; shown only for the three things that every hard reply needs. */
export const LACKING_WORDS = {
  acknowledges: 'no word on what happened',
  acts: 'no clear action yet',
  time: 'no time yet',
} as const;

export const FAILURE_WORDS: Record<InsertFailure, string> = {
  'composer-gone': 'The reply box has gone, so nothing was inserted.',
  'draft-changed': 'The draft changed just then, so nothing was inserted. Try again.',
  'not-taken': 'The page did not take the text as it should. Check the draft, or copy it instead.',
  composing: 'You are in the middle of typing a character. Finish it, then insert.',
  internal: 'Something went wrong in the page. Check the draft, or copy the text instead.',
  'no-answer': 'The page did not answer. Check the draft, then copy the text if it is not there.',
  disconnected: 'The page went away before it answered. Check the draft.',
};
