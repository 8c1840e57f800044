import type { Check } from '../check.ts';
import blames from './blames.ts';
import cheerful from './cheerful-at-the-wrong-moment.ts';
import generic from './generic-acknowledgement.ts';
import jargon from './jargon.ts';
import minimises from './minimises.ts';
import noAcknowledgement from './no-acknowledgement.ts';
import noAction from './no-action.ts';
import noTime from './no-time.ts';
import leftOvers from './template-left-overs.ts';
import tooMuchEmpathy from './too-much-empathy.ts';
import vagueAction from './vague-action.ts';
import wornOut from './worn-out-phrase.ts';

/** Every check, in the order in which findings are shown. A new check is one file and one line here. */
export const CHECKS: Check[] = [
  minimises,
  cheerful,
  blames,
  noAcknowledgement,
  generic,
  tooMuchEmpathy,
  noAction,
  vagueAction,
  noTime,
  wornOut,
  leftOvers,
  jargon,
];
