import { type Match, withoutSpeech } from '../language/index.ts';
import type { FeelingName, Modifier } from '../types.ts';
import { findCornered } from './cornered.ts';
import { findSarcasm, findStated, isDoubtful, POSITIVE } from './feelings/index.ts';
import { findModifiers } from './modifiers/index.ts';
import { findResolution, type Resolution } from './resolved.ts';
import { findSituations } from './situations/index.ts';
import type { SituationMatch } from './situations/situation.ts';
import { findShapes, troubleOf } from './structure.ts';
import { taken } from './taken.ts';

/** What a text says by rule, before anything is concluded from it. */
export interface TextCues {
  text: string;
  situations: SituationMatch[];
  stated: Map<FeelingName, Match[]>;
  shapes: Map<string, Match[]>;
  modifiers: Map<Modifier, Match>;
  sarcasm: Match[];
  /** Whether past trouble came right, or something was done well, and nothing more is asked for. */
  resolution: Resolution;
  /** Warm words stand beside a failure that is not told as over: they are not taken at their word. */
  doubtful: boolean;
  /** Something does not work and time is short. */
  cornered: Match[];
}

/** How surely a complaint's shape alone says that something went wrong. */
const TROUBLE = 0.5;

/** Everything that the rules find in a text; `predicted` is the model's probability that its writer is upset. */
export function cuesOf(text: string, predicted: number): TextCues {
  const situations = findSituations(text);
  const failures = situations.filter(({ feeling }) => feeling !== null && !POSITIVE.has(feeling));
  const failure = Math.max(0, ...failures.map(({ score }) => score));
  const shapes = findShapes(text);
  const resolution = findResolution(withoutSpeech(text));
  const sarcasm = findSarcasm(text, {
    failure: Math.max(failure, predicted, troubleOf(shapes).length > 0 ? TROUBLE : 0),
    over: resolution.over,
  });
  const over = resolution.over && sarcasm.length === 0;
  const doubtful =
    sarcasm.length > 0 || (!resolution.commended && isDoubtful(withoutSpeech(text), predicted));
  return taken({
    text,
    situations,
    stated: findStated(withoutSpeech(text)),
    shapes,
    modifiers: findModifiers(text),
    cornered: findCornered(text),
    sarcasm,
    doubtful,
    resolution: { ...resolution, over, commended: over && resolution.commended },
  });
}
