import type { Check } from '../check.ts';
import abstractWord from './abstract-word.ts';
import admitsLiability from './admits-liability.ts';
import answersAbuse from './answers-abuse.ts';
import apologyWithoutOwnership from './apology-without-ownership.ts';
import asksAgain from './asks-again.ts';
import bereavementCare from './bereavement-care.ts';
import blames from './blames.ts';
import butCancels from './but-cancels.ts';
import cheerful from './cheerful-at-the-wrong-moment.ts';
import deadEnd from './dead-end.ts';
import effortOrStakeIgnored from './effort-or-stake-ignored.ts';
import explanationMissing from './explanation-missing.ts';
import generic from './generic-acknowledgement.ts';
import guesses from './guesses-instead-of-asking.ts';
import hardToRead from './hard-to-read.ts';
import hedgedCommitment from './hedged-commitment.ts';
import intensityMismatch from './intensity-mismatch.ts';
import jargon from './jargon.ts';
import late from './late-acknowledgement.ts';
import longSentence from './long-sentence.ts';
import minimises from './minimises.ts';
import noAcknowledgement from './no-acknowledgement.ts';
import noAction from './no-action.ts';
import noTime from './no-time.ts';
import noWayBack from './no-way-back.ts';
import nobodyActs from './nobody-acts.ts';
import officialese from './officialese.ts';
import ordersAbout from './orders-about.ts';
import overPromise from './over-promise.ts';
import overclaims from './overclaims-understanding.ts';
import pressure from './pressure.ts';
import questionUnanswered from './question-unanswered.ts';
import safetyFirst from './safety-first.ts';
import samePhraseAgain from './same-phrase-again.ts';
import selfHarmCare from './self-harm-care.ts';
import sensitiveData from './sensitive-data.ts';
import sharedExperience from './shared-experience.ts';
import shouting from './shouting.ts';
import teamWords from './team-words.ts';
import leftOvers from './template-left-overs.ts';
import thanksIgnored from './thanks-ignored.ts';
import tooMuchEmpathy from './too-much-empathy.ts';
import vagueAction from './vague-action.ts';
import vulnerabilityCare from './vulnerability-care.ts';
import wornOut from './worn-out-phrase.ts';
import wrongEmotion from './wrong-emotion.ts';
import wrongName from './wrong-name.ts';
import wrongRegister from './wrong-register.ts';

/** Every check; of two on the same words and of one group and level, the first wins. A new check is one file and one line here. */
export const CHECKS: Check[] = [
  selfHarmCare,
  sensitiveData,
  admitsLiability,
  bereavementCare,
  vulnerabilityCare,
  safetyFirst,
  answersAbuse,
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
  intensityMismatch,
  thanksIgnored,
  noAction,
  vagueAction,
  noTime,
  nobodyActs,
  apologyWithoutOwnership,
  overPromise,
  deadEnd,
  hedgedCommitment,
  explanationMissing,
  noWayBack,
  asksAgain,
  guesses,
  questionUnanswered,
  wornOut,
  shouting,
  wrongName,
  ordersAbout,
  wrongRegister,
  samePhraseAgain,
  pressure,
  leftOvers,
  jargon,
  officialese,
  longSentence,
  hardToRead,
  teamWords,
  abstractWord,
];
