import type { Check } from '../check.ts';
import admitsLiability from './admits-liability.ts';
import apologyWithoutOwnership from './apology-without-ownership.ts';
import asksAgain from './asks-again.ts';
import blames from './blames.ts';
import butCancels from './but-cancels.ts';
import cheerful from './cheerful-at-the-wrong-moment.ts';
import deadEnd from './dead-end.ts';
import effortOrStakeIgnored from './effort-or-stake-ignored.ts';
import generic from './generic-acknowledgement.ts';
import hedgedCommitment from './hedged-commitment.ts';
import jargon from './jargon.ts';
import late from './late-acknowledgement.ts';
import longSentence from './long-sentence.ts';
import minimises from './minimises.ts';
import noAcknowledgement from './no-acknowledgement.ts';
import noAction from './no-action.ts';
import noTime from './no-time.ts';
import nobodyActs from './nobody-acts.ts';
import officialese from './officialese.ts';
import ordersAbout from './orders-about.ts';
import overPromise from './over-promise.ts';
import overclaims from './overclaims-understanding.ts';
import pressure from './pressure.ts';
import sensitiveData from './sensitive-data.ts';
import sharedExperience from './shared-experience.ts';
import shouting from './shouting.ts';
import leftOvers from './template-left-overs.ts';
import thanksIgnored from './thanks-ignored.ts';
import tooLargeWords from './too-large-words.ts';
import tooMuchEmpathy from './too-much-empathy.ts';
import vagueAction from './vague-action.ts';
import wornOut from './worn-out-phrase.ts';
import wrongEmotion from './wrong-emotion.ts';
import wrongName from './wrong-name.ts';

/** Every check; of two on the same words and of one group and level, the first wins. A new check is one file and one line here. */
export const CHECKS: Check[] = [
  sensitiveData,
  admitsLiability,
  minimises,
  cheerful,
  sharedExperience,
  overclaims,
  blames,
  butCancels,
  wrongEmotion,
  noAcknowledgement,
  generic,
  late,
  tooMuchEmpathy,
  effortOrStakeIgnored,
  tooLargeWords,
  thanksIgnored,
  noAction,
  vagueAction,
  noTime,
  nobodyActs,
  apologyWithoutOwnership,
  overPromise,
  deadEnd,
  hedgedCommitment,
  asksAgain,
  wornOut,
  shouting,
  wrongName,
  ordersAbout,
  pressure,
  leftOvers,
  jargon,
  officialese,
  longSentence,
];
