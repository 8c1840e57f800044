import { compileCue, type Match, matchesOf, overlaps } from '../../language/index.ts';
import type { Gate } from '../../types.ts';

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
  return {
    gate: rule.gate,
    find(text) {
      const hits = cues.flatMap((cue) => matchesOf(cue, text));
      if (hits.length === 0) return [];
      const excused = passes.flatMap((pass) => matchesOf(pass, text));
      return hits.filter((hit) => !excused.some((pass) => overlaps(hit, pass)));
    },
  };
}
