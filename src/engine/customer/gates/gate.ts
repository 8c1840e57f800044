import { compileCue, type Match, matchesOf, overlaps } from '../../language/index.ts';
import type { Gate } from '../../types.ts';

/** What trips one safety gate, as data. Cues are written as `language/cues.ts` says. */
export interface GateRule {
  gate: Gate;
  cues: string[];
  /** Look-alikes: a cue that overlaps one of these does not count. */
  passes: string[];
  /** Must trip this gate. Run as tests. */
  examples: string[];
  /** Must not trip it. Run as tests. */
  lookAlikes: string[];
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
