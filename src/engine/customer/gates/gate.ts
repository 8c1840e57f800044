import { compileCue, cueFinder, type Match, matchesOf, overlaps } from '../../language/index.ts';
import type { Gate } from '../../types.ts';
import { findResolution } from '../resolved.ts';
import { subjectIn } from './subject.ts';

/** Texts that hold a gate to its word. Run as tests. */
export interface GateExamples {
  /** Say the matter outright; must trip. */
  explicit: string[];
  /** Leave it to be understood; must trip. */
  indirect: string[];
  /** Leave it so much to be understood that no family of words catches them; reported, not asserted. */
  missed: string[];
  /** Share words with it; must not trip. */
  lookAlikes: string[];
}

/** What trips one safety gate, as data. Cues are written as `language/cues.ts` says. */
export interface GateRule {
  gate: Gate;
  cues: string[];
  /** Trips only in a message that has one of these words too; where they stand does not matter. */
  beside?: { cues: string[]; words: string[] };
  /** Does not trip on a message that tells of something over and well, with thanks and no request. */
  unlessOver?: boolean;
  /** Does not trip where the words belong to something written, taught or recorded about the matter. */
  unlessSubject?: boolean;
  /** Look-alikes: a cue that overlaps one of these does not count. */
  passes: string[];
  examples: GateExamples;
}

export interface CompiledGate {
  gate: Gate;
  /** Where the gate trips in a text; empty where it does not. */
  find(text: string): Match[];
}

/** Compiles a gate's cues once. */
export function compileGate(rule: GateRule): CompiledGate {
  const cues = rule.cues.map(compileCue);
  const passes = rule.passes.map(compileCue);
  const mentions = cueFinder(rule.beside?.cues ?? []);
  const bears = cueFinder(rule.beside?.words ?? []);
  return {
    gate: rule.gate,
    find(text) {
      const hits = cues.flatMap((cue) => matchesOf(cue, text));
      const mentioned = mentions(text);
      if (mentioned.length > 0 && bears(text).length > 0) hits.push(...mentioned);
      if (hits.length === 0 || (rule.unlessOver && findResolution(text).over)) return [];
      const excused = passes.flatMap((pass) => matchesOf(pass, text));
      const isSubject = rule.unlessSubject ? subjectIn(text) : () => false;
      return hits.filter((hit) => !isSubject(hit) && !excused.some((pass) => overlaps(hit, pass)));
    },
  };
}
